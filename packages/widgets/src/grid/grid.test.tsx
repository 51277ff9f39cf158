import { signal } from "@preact/signals";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Choices } from "../choices.ts";
import { showSession } from "../day-navigation/show-session.ts";
import type { Layout } from "../display.ts";
import { AgendaProvider } from "../provider.tsx";
import { createStore } from "../store.ts";
import { Timeline } from "../timeline/timeline.tsx";

let width = 1000;
let resized: (() => void)[] = [];

beforeEach(() => {
  width = 1000;
  resized = [];
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly callback: () => void;
      constructor(callback: () => void) {
        this.callback = callback;
      }
      observe() {
        resized.push(this.callback);
      }
      disconnect() {
        resized = resized.filter((callback) => callback !== this.callback);
      }
    },
  );
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => width);
  // The next frame is at once.
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frame());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const at = (start: string, end: string, title: string, more: object = {}) => ({
  id: title.toLowerCase().replaceAll(" ", "-"),
  title,
  start: `2024-02-23T${start}`,
  end: `2024-02-23T${end}`,
  ...more,
});
const document = (...sessions: object[]) => ({
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "sections", name: "Sections" },
    { id: "press", name: "Press" },
  ],
  places: [
    { id: "hall", name: "Hall" },
    { id: "garden", name: "Garden" },
  ],
  days: [{ date: "2024-02-23", sessions }],
});
const parallel = document(
  at("12:00", "13:00", "Gardeners meet", { place: "garden", audience: ["sections"] }),
  at("12:00", "14:00", "Budget", { place: "hall" }),
  at("10:00", "12:00", "Opening", { place: "hall", attendance: "hybrid" }),
  at("14:00", "15:00", "Lunch", { place: "garden", type: "break" }),
  at("15:00", "16:00", "Press room", { place: "garden", audience: ["press"] }),
);
const inTurn = document(
  at("10:00", "12:00", "Opening", { place: "hall" }),
  at("12:00", "13:00", "Gardeners meet", { place: "garden" }),
);

interface Options extends Partial<Choices> {
  layout?: Layout;
  now?: string;
}

function show(shown: unknown, { layout = "grid", now = "09:00", ...choices }: Options = {}) {
  const store = createStore(choices);
  store.load(shown);
  const clock = signal(Date.parse(`2024-02-23T${now}+01:00`));
  const provided = (layout: Layout) => (
    <AgendaProvider store={store} viewerZone="Europe/Madrid" clock={clock} layout={layout}>
      <Timeline />
    </AgendaProvider>
  );
  const { container, rerender } = render(provided(layout));
  return {
    store,
    clock,
    head: () =>
      [...container.querySelectorAll(".plenary-grid-head > span")].map((span) => span.textContent),
    hours: () =>
      [...container.querySelectorAll(".plenary-grid-start")].map((hour) => hour.textContent),
    isGrid: () => container.querySelector(".plenary-grid") !== null,
    layOut: (next: Layout) => rerender(provided(next)),
    resize: (next: number) =>
      act(() => {
        width = next;
        for (const callback of resized) callback();
      }),
  };
}

const cells = () => screen.getAllByRole("listitem");
const button = (name: string) => screen.getByRole("button", { name });
/** What a cell says to a reader. */
const said = (index: number) => {
  const copy = cells()[index]?.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("[hidden]")) hidden.remove();
  return copy.textContent.trim();
};
const titles = () => screen.getAllByRole("heading", { level: 3 }).map((title) => title.textContent);

describe("which of list and grid is drawn", () => {
  it("is the list where nothing else was asked for", () => {
    expect(show(parallel, { layout: "list" }).isGrid()).toBe(false);
  });

  it("is the grid in a wide container, before the first paint", () => {
    expect(show(parallel).isGrid()).toBe(true);
  });

  it("is the list in a narrow one, and on a server", () => {
    width = 500;
    expect(show(parallel).isGrid()).toBe(false);
    cleanup();
    width = 1000;
    vi.stubGlobal("ResizeObserver", undefined);
    expect(show(parallel).isGrid()).toBe(false);
  });

  it("follows the container, and does not swing about its edge", () => {
    const { isGrid, resize } = show(parallel);
    resize(630);
    expect(isGrid()).toBe(true);
    resize(600);
    expect(isGrid()).toBe(false);
    resize(630);
    expect(isGrid()).toBe(false);
    resize(640);
    expect(isGrid()).toBe(true);
  });

  it("is by itself the grid only where places have sessions at once", () => {
    expect(show(parallel, { layout: "auto" }).isGrid()).toBe(true);
    cleanup();
    expect(show(inTurn, { layout: "auto" }).isGrid()).toBe(false);
  });

  it("does not change with the picked groups", () => {
    const { isGrid, store } = show(parallel, { layout: "auto" });
    act(() => store.choose({ audiences: ["press"] }));
    expect(isGrid()).toBe(true);
  });

  it("changes when the site asks for the other", () => {
    const { isGrid, layOut } = show(parallel, { layout: "list" });
    layOut("grid");
    expect(isGrid()).toBe(true);
  });

  it("is the list for a day on which nothing has a time", () => {
    const untimed = document({ id: "x", title: "Some day", place: "hall" });
    expect(show(untimed).isGrid()).toBe(false);
    expect(screen.getByRole("article", { name: "Some day" })).toBeTruthy();
  });
});

describe("a grid", () => {
  it("is an ordered list, by start and then by place", () => {
    show(parallel);
    expect(titles()).toEqual(["Opening", "Budget", "Gardeners meet", "Lunch", "Press room"]);
    expect(cells()).toHaveLength(5);
  });

  it("says the times and the place of each session in the session", () => {
    show(parallel);
    expect(said(0)).toBe("Opening10:00–12:00Hall In person and online");
    expect(cells()[0]?.querySelector("time")?.dateTime).toBe("2024-02-23T10:00+01:00");
  });

  it("names places and hours for the eye alone", () => {
    const { head, hours } = show(parallel);
    expect(head()).toEqual(["Hall", "Garden"]);
    expect(hours()).toEqual(["10:00", "12:00", "14:00", "15:00"]);
    expect(screen.queryAllByText("10:00").filter((node) => !node.closest("[aria-hidden]"))).toEqual(
      [screen.getAllByText("10:00").find((node) => node.localName === "time")],
    );
  });

  it("lets go of what the filter takes, place and hour with it, and says why the rest stays", () => {
    const { store, head, hours } = show(parallel);
    act(() => store.choose({ audiences: ["press"] }));
    expect(titles()).toEqual(["Opening", "Budget", "Lunch", "Press room"]);
    act(() => store.choose({ audiences: ["elsewhere", "sections"] }));
    expect(titles()).toEqual(["Opening", "Budget", "Gardeners meet", "Lunch"]);
    expect(hours()).toEqual(["10:00", "12:00", "14:00"]);
    expect(head()).toEqual(["Hall", "Garden"]);
    expect(said(2)).toContain("For your group");
    expect(said(0)).toContain("For everyone");
  });

  it("lets go of what the search does not find", () => {
    const { store } = show(parallel);
    act(() => store.choose({ search: "gardeners" }));
    expect(titles()).toEqual(["Gardeners meet"]);
  });

  it("says whom a session is for only where that is not simply everyone", () => {
    show(parallel);
    expect(said(2)).toContain("For: Sections");
    expect(said(1)).not.toContain("everyone");
  });

  it("says what is on, in words and to the ear, and follows the clock", () => {
    const { clock } = show(parallel, { now: "12:30" });
    const on = () =>
      titles().filter((_, index) => cells()[index]?.getAttribute("aria-current") === "time");
    expect(on()).toEqual(["Budget", "Gardeners meet"]);
    expect(said(1)).toContain("12:00–14:00Now");
    act(() => {
      clock.value += 3_600_000;
    });
    expect(on()).toEqual(["Budget"]);
  });

  it("says what is cancelled", () => {
    show(document(at("10:00", "11:00", "Walk", { status: "cancelled" })));
    expect(said(0)).toContain("Cancelled");
  });
});

describe("mine in a grid", () => {
  it("is told from the rest, with what runs into it", () => {
    const { store } = show(parallel);
    const cells = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    const mine = () => cells().filter((text) => text.includes("My programme"));
    expect(mine()).toEqual([]);
    act(() => store.choose({ favourites: ["budget", "gardeners-meet"] }));
    expect(mine()).toHaveLength(2);
    expect(mine()[0]).toContain("At the same time: Gardeners meet");
  });
});

describe("the keyboard in a grid", () => {
  const stops = () =>
    screen
      .getAllByRole("button")
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(({ textContent }) => textContent);

  it("stops once", () => {
    show(parallel);
    expect(stops()).toEqual(["Opening"]);
  });

  it("moves the stop with the focus", () => {
    show(parallel);
    button("Opening").focus();
    fireEvent.keyDown(button("Opening"), { key: "ArrowDown" });
    expect(globalThis.document.activeElement).toBe(button("Budget"));
    expect(stops()).toEqual(["Budget"]);
    fireEvent.keyDown(button("Budget"), { key: "ArrowRight" });
    expect(stops()).toEqual(["Gardeners meet"]);
  });

  it("leaves the page its keys at the edge", () => {
    show(parallel);
    button("Opening").focus();
    expect(fireEvent.keyDown(button("Opening"), { key: "ArrowUp" })).toBe(true);
    expect(fireEvent.keyDown(button("Opening"), { key: "ArrowDown" })).toBe(false);
  });

  it("goes on from a session that was brought into view", () => {
    show(parallel);
    const list = screen.getByRole("list") as HTMLElement;
    act(() => {
      showSession(list, "lunch");
    });
    expect(stops()).toEqual(["Lunch"]);
    fireEvent.keyDown(globalThis.document.activeElement as Element, { key: "ArrowDown" });
    expect(globalThis.document.activeElement).toBe(button("Press room"));
  });

  it("stops at the first when the filter took the one it had reached", () => {
    const { store } = show(parallel);
    act(() => button("Press room").focus());
    expect(stops()).toEqual(["Press room"]);
    act(() => store.choose({ audiences: ["sections"] }));
    expect(stops()).toEqual(["Opening"]);
  });

  it("stops at the scroller, which the day names, only when there is something to scroll", () => {
    const { resize } = show(parallel);
    expect(screen.queryByRole("group")).toBeNull();
    vi.spyOn(HTMLElement.prototype, "scrollWidth", "get").mockReturnValue(1200);
    resize(1000);
    const scroller = screen.getByRole("group");
    expect(scroller.tabIndex).toBe(0);
    const { id } = screen.getByRole("heading", { level: 2 });
    expect(scroller.getAttribute("aria-labelledby")).toBe(id);
  });
});

describe("the head of a grid", () => {
  it("moves sideways with what it stands above", () => {
    show(parallel);
    const scroller = globalThis.document.querySelector(".plenary-grid-scroller") as HTMLElement;
    scroller.scrollLeft = 40;
    fireEvent.scroll(scroller);
    expect(scroller.previousElementSibling?.scrollLeft).toBe(40);
  });
});
