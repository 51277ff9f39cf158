import { en } from "@plenary/core";
import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { programme, show } from "../programme.fixture.tsx";
import { Programme } from "../programme.tsx";

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const star = (title: string) => button(`Add to my programme: ${title}`);
const shown = () =>
  screen.queryAllByRole("article").map((card) => card.querySelector("h4, h3")?.textContent);
/** The programme without a session, or with others in place of the first day's. */
const without = (id: string) => ({
  ...programme,
  days: programme.days.map((day) => ({
    ...day,
    sessions: day.sessions.filter((session) => (session as { id: string }).id !== id),
  })),
});
const reload = (store: ReturnType<typeof show>["store"], document: object) =>
  act(() => {
    store.load(document);
  });

describe("my programme", () => {
  it("is no control before a session is starred", () => {
    show(<Programme />);
    expect(screen.queryByRole("button", { name: /^My programme/ })).toBeNull();
    fireEvent.click(star("Opening"));
    expect(button("My programme (1)").getAttribute("aria-pressed")).toBe("false");
  });

  it("shows the starred sessions alone, and all again", () => {
    show(<Programme />, { choices: { favourites: ["opening", "closing"] } });
    fireEvent.click(button("My programme (2)"));
    expect(button("My programme (2)").getAttribute("aria-pressed")).toBe("true");
    expect(shown()).toEqual(["Opening", "Closing"]);
    fireEvent.click(button("My programme (2)"));
    expect(shown()).toHaveLength(5);
  });

  it("says, when nothing is in it, what puts something there", () => {
    show(<Programme />, { choices: { mine: true } });
    expect(screen.getByText(/^There is nothing in your programme yet/)).toBeTruthy();
    fireEvent.click(button("Show everything"));
    expect(shown()).toHaveLength(5);
  });

  it("says that nothing can be kept where that is so, politely too", () => {
    show(<Programme />);
    fireEvent.click(star("Opening"));
    const said = en.mine.unkept;
    expect(screen.getByRole("status").textContent).toBe(said);
    expect(screen.getAllByText(said)).toHaveLength(2);
  });

  it("is forgotten with all its stars, and the focus goes on to the days", () => {
    const { store } = show(<Programme />, { choices: { favourites: ["opening"], mine: true } });
    fireEvent.click(button(en.mine.forget));
    expect(store.choices.value).toMatchObject({ favourites: [], mine: false });
    expect(document.activeElement?.getAttribute("part")).toBe("timeline");
  });

  it("lists what the programme has no longer, as it was, until its star is taken away", () => {
    const { store } = show(<Programme />, { choices: { favourites: ["opening", "closing"] } });
    reload(store, without("opening"));
    expect(screen.queryByRole("list", { name: "No longer in the programme" })).toBeNull();
    fireEvent.click(button(/^My programme/));
    const list = screen.getByRole("list", { name: "No longer in the programme" });
    expect(list.textContent).toContain("Opening");
    expect(list.textContent).toContain("Friday 23 February, 10:00–11:00");
    fireEvent.click(star("Opening"));
    expect(store.choices.value.favourites).toEqual(["closing"]);
    expect(screen.queryByRole("list", { name: "No longer in the programme" })).toBeNull();
  });
});

describe("what changed", () => {
  const moved = {
    ...programme,
    days: programme.days.map((day) => ({
      ...day,
      sessions: day.sessions.map((session) =>
        (session as { id: string }).id === "opening"
          ? { ...session, start: "2024-02-23T09:00", title: "Welcome" }
          : session,
      ),
    })),
  };
  const news = () => document.querySelector("details");

  it("is not there before something did", () => {
    show(<Programme />);
    expect(news()).toBeNull();
  });

  it("is told once in a sentence, and listed in words", () => {
    const { store } = show(<Programme />);
    reload(store, moved);
    expect(screen.getByRole("status").textContent).toBe(
      "The programme has just been updated: 1 session changed.",
    );
    expect(news()?.textContent).toContain("Changed since your last visit (1)");
    expect(news()?.textContent).toContain(
      "Moved, Renamed Friday 23 February, 09:00–11:00 Previously: Opening, 10:00–11:00",
    );
  });

  it("leads to the session, and back", () => {
    const { store } = show(<Programme />);
    reload(store, moved);
    (news() as HTMLDetailsElement).open = true;
    fireEvent.click(button("Welcome"));
    expect(screen.getByRole("dialog", { name: "Welcome" })).toBeTruthy();
    fireEvent.click(button("Close"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("names what is gone without leading anywhere", () => {
    const { store } = show(<Programme />);
    reload(store, without("opening"));
    (news() as HTMLDetailsElement).open = true;
    expect(news()?.textContent).toContain("No longer in the programme");
    expect(screen.queryByRole("button", { name: "Opening" })).toBeNull();
  });

  it("goes when the reader has read it, and the focus goes on to the days", () => {
    const { store } = show(<Programme />);
    reload(store, moved);
    (news() as HTMLDetailsElement).open = true;
    fireEvent.click(button("Mark as read"));
    expect(news()).toBeNull();
    expect(document.activeElement?.getAttribute("part")).toBe("timeline");
  });

  it("is said on the card of a starred session, which it was before", () => {
    const { store } = show(<Programme />, { choices: { favourites: ["opening"] } });
    reload(store, moved);
    const note = () => document.querySelector("[data-note=opening]")?.textContent;
    expect(note()).toBe("Moved, Renamed Previously: Opening, 10:00–11:00");
    act(() => store.kept.dismiss());
    expect(note()).toBe("");
  });

  it("leaves the focus where it was", () => {
    const { store } = show(<Programme />);
    star("Closing").focus();
    reload(store, moved);
    expect(document.activeElement).toBe(star("Closing"));
  });
});
