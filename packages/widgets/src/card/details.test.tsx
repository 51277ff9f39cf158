import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Timeline } from "../list/timeline.tsx";
import { programme, show } from "../programme.fixture.tsx";

afterEach(cleanup);

/** A day with this many talks, and one more called Last. */
const talks = (count: number, more: object, last: object = {}) => ({
  ...programme,
  places: [{ id: "hall", name: "Great Hall" }],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        ...Array.from({ length: count }, (_, n) => ({
          id: `talk-${n}`,
          title: `Talk ${n}`,
          start: `2024-02-23T${n + 10}:00`,
          place: "hall",
          ...more,
        })),
        { id: "last", title: "Last", start: "2024-02-23T22:00", ...last },
      ],
    },
  ],
});
const summary = { summary: "A river runs through it." };
const draw = (document: object) => show(<Timeline />, { document });

const row = (n: number) => within(screen.getByRole("article", { name: `Talk ${n}` }));
const opener = (n: number) => row(n).getByRole("button", { name: `Details Talk ${n}` });
const rest = (n: number) => row(n).getByText(/river/).closest(".plenary-details") as HTMLElement;
const isOpen = (n: number) =>
  opener(n).getAttribute("aria-expanded") === "true" && !rest(n).hasAttribute("hidden");

describe("a short row of a long programme", () => {
  it("has the rest of the card behind a button that names its session", () => {
    draw(talks(8, summary));
    expect(opener(0).getAttribute("aria-expanded")).toBe("false");
    expect(rest(0).hasAttribute("hidden")).toBe(true);
    expect(row(0).getByText("Great Hall").closest(".plenary-details")).toBeNull();
  });

  it("opens and closes in place, without the others", () => {
    draw(talks(8, summary));
    opener(0).focus();
    fireEvent.click(opener(0));
    expect([isOpen(0), isOpen(1)]).toEqual([true, false]);
    expect(document.activeElement).toBe(opener(0));
    fireEvent.click(opener(0));
    expect(isOpen(0)).toBe(false);
    // Hidden, but still searchable by find-in-page.
    expect(rest(0).getAttribute("hidden")).toBe("until-found");
  });

  it("stays open when the picked groups change", () => {
    const { store } = draw(talks(8, summary));
    fireEvent.click(opener(0));
    act(() => store.choose({ audiences: ["press"] }));
    expect(isOpen(0)).toBe(true);
  });

  it("opens for find-in-page", () => {
    draw(talks(8, summary));
    rest(0).dispatchEvent(new Event("beforematch", { bubbles: true }));
    expect(isOpen(0)).toBe(true);
  });

  it("opens when its session is asked for, opened", async () => {
    const { display } = draw(talks(8, summary));
    display.show({ id: "talk-2", open: true });
    await waitFor(() => expect([isOpen(1), isOpen(2)]).toEqual([false, true]));
  });

  it("is a full card if the search found something it leaves out", () => {
    const { store } = draw(talks(8, {}, summary));
    const isWhole = () => screen.getByRole("article").closest("[data-found]") !== null;
    act(() => store.choose({ search: "river" }));
    expect(isWhole()).toBe(true);
    act(() => store.choose({ search: "last" }));
    expect(isWhole()).toBe(false);
  });

  it("has no button if there is nothing more to show", () => {
    draw(talks(8, {}));
    expect(screen.queryByRole("button", { name: /Details/ })).toBeNull();
  });

  it("is a full card in a programme with few sessions", () => {
    draw(talks(7, summary));
    expect(screen.queryByRole("button", { name: /Details/ })).toBeNull();
  });

  it("is not used for custom cards", () => {
    show(<Timeline card={(_, { body }) => body} />, { document: talks(8, summary) });
    expect(screen.queryByRole("button", { name: /Details/ })).toBeNull();
  });
});
