import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PanelCard } from "../../card/panel-card.tsx";
import { CardDialog } from "../../dialog/card-dialog.tsx";
import { Timeline } from "../../list/timeline.tsx";
import { pass, programme, show } from "../../programme.fixture.tsx";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const star = (title: string) =>
  screen.getByRole("button", { name: `Add to my programme: ${title}` });
/** Draws the cards that wait, of which this title must be one. */
const drawAll = (last: string) => {
  expect(screen.queryByRole("button", { name: new RegExp(`^Add.*${last}`) })).toBeNull();
  pass(60_000);
};
const isPressed = (title: string) => star(title).getAttribute("aria-pressed") === "true";
const card = (name: string) => screen.getByRole("article", { name });
const note = (name: string) => card(name).querySelector(".plenary-note")?.textContent;

/** Two sessions that overlap, one after them, and one without a time. */
const clashing = {
  ...programme,
  days: [
    {
      date: "2024-02-23",
      sessions: [
        { id: "a", title: "Water", start: "2024-02-23T10:00", end: "2024-02-23T12:00" },
        { id: "b", title: { fr: "Terre" }, start: "2024-02-23T11:00", end: "2024-02-23T13:00" },
        { id: "c", title: "Fire", start: "2024-02-23T13:00", end: "2024-02-23T14:00" },
        { id: "d", title: "Air" },
      ],
    },
  ],
};

const many = (length: number, more: object = {}) => ({
  ...programme,
  days: [
    {
      date: "2024-02-23",
      sessions: Array.from({ length }, (_, n) => ({
        id: `s${n}`,
        title: `Session ${n}`,
        start: "2024-02-23T10:00",
        ...more,
      })),
    },
  ],
});
/** More sessions than are drawn at once. */
const long = many(40);

describe("the star of a session", () => {
  it("is not offered for a break, but one that is there can be removed", () => {
    const breaks = ["tea", "supper"].map((id) => ({ id, title: id, type: "break" }));
    const document = { ...programme, days: [{ date: "2024-02-23", sessions: breaks }] };
    const { store } = show(<Timeline />, { document, choices: { favourites: ["tea"] } });
    expect(screen.queryByRole("button", { name: /^Add.*supper$/ })).toBeNull();
    fireEvent.click(star("tea"));
    expect(store.choices.value.favourites).toEqual([]);
  });

  it("tells the day of a title that several sessions have", () => {
    const on = (id: string, date: string) => ({ date, sessions: [{ id, title: "Plenary" }] });
    const days = [on("one", "2024-02-23"), on("two", "2024-02-24")];
    show(<Timeline />, { document: { ...programme, days } });
    expect(star("Plenary, Fri 23").dataset.star).toBe("one");
    expect(star("Plenary, Sat 24").dataset.star).toBe("two");
  });

  it("names its session, and has a pressed state with a constant label", () => {
    const { store, onChange } = show(<Timeline />);
    expect(isPressed("Opening")).toBe(false);
    fireEvent.click(star("Opening"));
    expect(isPressed("Opening")).toBe(true);
    expect(isPressed("Closing")).toBe(false);
    expect(store.choices.value.favourites).toEqual(["opening"]);
    expect(onChange).toHaveBeenCalledOnce();
    fireEvent.click(star("Opening"));
    expect(isPressed("Opening")).toBe(false);
  });

  it("is last in its card's reading order", () => {
    show(<PanelCard session="opening" />);
    expect(card("Opening").lastElementChild?.contains(star("Opening"))).toBe(true);
  });

  it("is the same on a single card and in a dialog", () => {
    show(
      <>
        <PanelCard session="water" />
        <CardDialog session="water" onClose={() => {}} />
      </>,
    );
    const stars = screen.getAllByRole("button", { name: /^Add.*Water for all/, hidden: true });
    fireEvent.click(stars[1] as Element);
    expect(stars.map((one) => one.getAttribute("aria-pressed"))).toEqual(["true", "true"]);
  });

  it("keeps the focus", () => {
    show(<Timeline />);
    star("Opening").focus();
    fireEvent.click(star("Opening"));
    expect(document.activeElement).toBe(star("Opening"));
  });

  it("is pressed on a starred card that is drawn later", () => {
    vi.useFakeTimers();
    const { store } = show(<Timeline />, { document: long, choices: { favourites: ["s39"] } });
    drawAll("Session 39");
    expect(isPressed("Session 39")).toBe(true);
    act(() => store.choose({ favourites: [] }));
    expect(isPressed("Session 39")).toBe(false);
  });

  it("moves the focus to the next session while only starred ones are shown", () => {
    const choices = { favourites: ["opening", "room", "closing"], mine: true };
    show(<Timeline />, { choices });
    star("Press room").focus();
    fireEvent.click(star("Press room"));
    expect(document.activeElement).toBe(star("Closing"));
    fireEvent.click(star("Closing"));
    expect(document.activeElement).toBe(star("Opening"));
  });
});

describe("starred sessions at the same time", () => {
  it("are noted on both cards, each with the other's title in its own language", () => {
    show(<Timeline />, { document: clashing });
    fireEvent.click(star("Water"));
    expect(note("Water")).toBe("");
    fireEvent.click(star("Terre"));
    expect(note("Water")).toBe("At the same time: Terre");
    expect(note("Terre")).toBe("At the same time: Water");
    expect(within(card("Water")).getByText("Terre").lang).toBe("fr");
    fireEvent.click(star("Water"));
    expect(note("Terre")).toBe("");
  });

  it("are announced when the second is starred", () => {
    show(<Timeline />, { document: clashing, choices: { favourites: ["a"] } });
    fireEvent.click(star("Terre"));
    expect(screen.getByRole("status").textContent).toBe("At the same time: Water");
  });

  it("are also noted on cards that are drawn later", () => {
    vi.useFakeTimers();
    show(<Timeline />, { document: long, choices: { favourites: ["s0", "s39"] } });
    drawAll("Session 39");
    expect(note("Session 39")).toBe("At the same time: Session 0");
  });

  it("are also noted on closed rows of a long programme, which hold little", () => {
    vi.useFakeTimers();
    const document = many(120, { summary: "Words" });
    show(<Timeline />, { document, choices: { favourites: ["s0", "s119"] } });
    drawAll("Session 119");
    expect(note("Session 0")).toBe("At the same time: Session 119");
    expect(note("Session 119")).toBe("At the same time: Session 0");
    expect(note("Session 1")).toBeUndefined();
    fireEvent.click(star("Session 1"));
    expect(note("Session 1")).toBe("At the same time: Session 0, Session 119");
  });

  it("are noted in the new language after a change", () => {
    const { rerender } = show(<Timeline />, {
      document: clashing,
      choices: { favourites: ["a", "b"] },
    });
    rerender({ lang: "fr" });
    expect(note("Water")).toMatch(/^En même temps/);
  });
});
