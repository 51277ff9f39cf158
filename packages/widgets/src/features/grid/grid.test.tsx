import { signal } from "@preact/signals";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everything } from "../../everything.ts";
import { Timeline } from "../../list/timeline.tsx";
import { AgendaProvider } from "../../root/provider.tsx";
import { useDisplay } from "../../root/use-display.ts";
import type { Choices } from "../../state/choices.ts";
import type { Display, Layout } from "../../state/feature.ts";
import { createStore } from "../../state/store.ts";
import { LayoutSwitch } from "./layout-switch.tsx";

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
  // Run animation frames immediately.
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

interface Options extends Omit<Partial<Choices>, "layout"> {
  layout?: Layout;
  now?: string;
}

function show(shown: unknown, { layout = "grid", now = "09:00", ...choices }: Options = {}) {
  const store = createStore(choices, { features: everything });
  store.load(shown);
  const clock = signal(Date.parse(`2024-02-23T${now}+01:00`));
  let display: Display | undefined;
  const Probe = () => {
    display = useDisplay();
    return null;
  };
  const provided = (layout: Layout) => (
    <AgendaProvider store={store} viewerZone="Europe/Madrid" clock={clock} layout={layout}>
      <LayoutSwitch />
      <Timeline />
      <Probe />
    </AgendaProvider>
  );
  const { container, rerender } = render(provided(layout));
  return {
    store,
    clock,
    show: (id: string, open = false) => display?.show({ id, open }),
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
/** The visible text of a cell. */
const textOf = (index: number) => {
  const copy = cells()[index]?.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("[hidden]")) hidden.remove();
  return copy.textContent.trim();
};
const titles = () => screen.getAllByRole("heading", { level: 3 }).map((title) => title.textContent);

describe("the choice between list and grid", () => {
  it("is the list by default", () => {
    expect(show(parallel, { layout: "list" }).isGrid()).toBe(false);
  });

  it("is the grid in a wide container, before the first paint", () => {
    expect(show(parallel).isGrid()).toBe(true);
  });

  it("is the list in a narrow container, and on a server", () => {
    width = 500;
    expect(show(parallel).isGrid()).toBe(false);
    cleanup();
    width = 1000;
    vi.stubGlobal("ResizeObserver", undefined);
    expect(show(parallel).isGrid()).toBe(false);
  });

  it("follows the container's width, with a gap that prevents switching back and forth", () => {
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

  it("is the grid automatically only if places have parallel sessions", () => {
    expect(show(parallel, { layout: "auto" }).isGrid()).toBe(true);
    cleanup();
    expect(show(inTurn, { layout: "auto" }).isGrid()).toBe(false);
  });

  it("does not depend on the picked groups", () => {
    const { isGrid, store } = show(parallel, { layout: "auto" });
    act(() => store.choose({ audiences: ["press"] }));
    expect(isGrid()).toBe(true);
  });

  it("changes with the site's layout prop", () => {
    const { isGrid, layOut } = show(parallel, { layout: "list" });
    layOut("grid");
    expect(isGrid()).toBe(true);
  });

  it("is the list for a day without any times", () => {
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

  it("has the times and the place in each cell's text", () => {
    show(parallel);
    expect(textOf(0)).toBe("Opening10:00–12:00 Hall In person and online");
    expect(cells()[0]?.querySelector("time")?.dateTime).toBe("2024-02-23T10:00+01:00");
  });

  it("hides its place and hour labels from screen readers", () => {
    const { head, hours } = show(parallel);
    expect(head()).toEqual(["Hall", "Garden"]);
    expect(hours()).toEqual(["10:00", "12:00", "14:00", "15:00"]);
    expect(screen.queryAllByText("10:00").filter((node) => !node.closest("[aria-hidden]"))).toEqual(
      [screen.getAllByText("10:00").find((node) => node.localName === "time")],
    );
  });

  it("leaves out filtered sessions with their places and hours, and says why the others stay", () => {
    const { store, head, hours } = show(parallel);
    act(() => store.choose({ audiences: ["press"] }));
    expect(titles()).toEqual(["Opening", "Budget", "Lunch", "Press room"]);
    act(() => store.choose({ audiences: ["elsewhere", "sections"] }));
    expect(titles()).toEqual(["Opening", "Budget", "Gardeners meet", "Lunch"]);
    expect(hours()).toEqual(["10:00", "12:00", "14:00"]);
    expect(head()).toEqual(["Hall", "Garden"]);
    expect(textOf(2)).toContain("For your group");
    expect(textOf(0)).not.toContain("For everyone");
  });

  it("leaves out what the search does not find", () => {
    const { store } = show(parallel);
    act(() => store.choose({ search: "gardeners" }));
    expect(titles()).toEqual(["Gardeners meet"]);
  });

  it("says whom a session is for, unless it is for everyone", () => {
    show(parallel);
    expect(textOf(2)).toContain("For: Sections");
    expect(textOf(1)).not.toContain("everyone");
  });

  it("marks running sessions in words and with aria-current, and follows the clock", () => {
    const { clock } = show(parallel, { now: "12:30" });
    const on = () =>
      titles().filter((_, index) => cells()[index]?.getAttribute("aria-current") === "time");
    expect(on()).toEqual(["Budget", "Gardeners meet"]);
    expect(textOf(1)).toContain("12:00–14:00Now");
    act(() => {
      clock.value += 3_600_000;
    });
    expect(on()).toEqual(["Budget"]);
  });

  it("shows in a cell only what is not seen around it", () => {
    const place = { place: "hall", type: "panel" };
    show(
      document(
        at("10:00", "12:00", "Opening", place),
        at("12:00", "13:00", "Budget", { ...place, audience: ["press"] }),
        at("12:10", "13:00", "Garden", { place: "garden" }),
      ),
    );
    const seen = (index: number) => {
      const copy = cells()[index]?.cloneNode(true) as HTMLElement;
      for (const unseen of copy.querySelectorAll("[hidden], .plenary-unseen")) unseen.remove();
      return copy.textContent.replaceAll(/\s+/g, " ").trim();
    };
    expect([seen(0), seen(2)]).toEqual(["OpeningPanel Hall", "Garden12:10–13:00"]);
    expect(cells()[1]?.dataset.mark).toBe("1");
    expect(cells()[0]?.dataset.mark).toBeUndefined();
  });

  it("says that an hour is empty", () => {
    show(document(at("10:00", "11:00", "Opening"), at("12:00", "13:00", "Budget")));
    expect(screen.getByText("0 sessions").closest("[aria-hidden]")).toBeTruthy();
  });

  it("marks cancelled sessions", () => {
    show(document(at("10:00", "11:00", "Walk", { status: "cancelled" })));
    expect(textOf(0)).toContain("Cancelled");
  });
});

describe("starred sessions in a grid", () => {
  it("are marked, with what overlaps them", () => {
    const { store } = show(parallel);
    const cells = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    const mine = () => cells().filter((text) => text.includes("My programme"));
    expect(mine()).toEqual([]);
    act(() => store.choose({ favourites: ["budget", "gardeners-meet"] }));
    expect(mine()).toHaveLength(2);
    expect(mine()[0]).toContain("At the same time: Gardeners meet");
  });
});

describe("a session that is asked for", () => {
  it("is opened over the grid, if it is to be opened", async () => {
    const { show: bring } = show(parallel);
    bring("lunch", true);
    expect(await screen.findByRole("dialog", { name: "Lunch" })).toBeTruthy();
  });
});

describe("the keyboard in a grid", () => {
  const stops = () =>
    screen
      .getAllByRole("button")
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(({ textContent }) => textContent);

  it("has one tab stop", () => {
    show(parallel);
    expect(stops()).toEqual(["Opening"]);
  });

  it("moves the tab stop with the focus", () => {
    show(parallel);
    button("Opening").focus();
    fireEvent.keyDown(button("Opening"), { key: "ArrowDown" });
    expect(globalThis.document.activeElement).toBe(button("Budget"));
    expect(stops()).toEqual(["Budget"]);
    fireEvent.keyDown(button("Budget"), { key: "ArrowRight" });
    expect(stops()).toEqual(["Gardeners meet"]);
  });

  it("leaves keys to the page at the edge", () => {
    show(parallel);
    button("Opening").focus();
    expect(fireEvent.keyDown(button("Opening"), { key: "ArrowUp" })).toBe(true);
    expect(fireEvent.keyDown(button("Opening"), { key: "ArrowDown" })).toBe(false);
  });

  it("continues from a session that was brought into view", async () => {
    const { show: bring } = show(parallel);
    bring("lunch");
    await waitFor(() => expect(stops()).toEqual(["Lunch"]));
    fireEvent.keyDown(globalThis.document.activeElement as Element, { key: "ArrowDown" });
    expect(globalThis.document.activeElement).toBe(button("Press room"));
  });

  it("has its tab stop on the first cell when the focused one was filtered out", () => {
    const { store } = show(parallel);
    act(() => button("Press room").focus());
    expect(stops()).toEqual(["Press room"]);
    act(() => store.choose({ audiences: ["sections"] }));
    expect(stops()).toEqual(["Opening"]);
  });
});

describe("more places than fit", () => {
  /** Lets a grid be 1,200 px wide: 80 px of hours and places of 300 px. */
  const overflow = () => {
    vi.spyOn(HTMLElement.prototype, "scrollWidth", "get").mockReturnValue(1200);
    vi.spyOn(HTMLElement.prototype, "offsetLeft", "get").mockImplementation(function (
      this: HTMLElement,
    ) {
      return [...(this.parentElement?.children ?? [])].indexOf(this) * 300 + 80;
    });
  };
  const scroller = () => globalThis.document.querySelector(".plenary-grid-scroller") as HTMLElement;
  const canMove = () =>
    ["Previous place", "Next place"].map(
      (name) => button(name).getAttribute("aria-disabled") !== "true",
    );

  it("have buttons that move by one place, in a group that names the day", () => {
    overflow();
    const { resize } = show(parallel);
    resize(800);
    const heading = screen.getByRole("heading", { level: 2 });
    expect(
      screen.getByRole("group", { name: heading.textContent }).contains(button("Next place")),
    ).toBe(true);
    expect(canMove()).toEqual([false, true]);
    fireEvent.click(button("Next place"));
    expect(scroller().scrollLeft).toBe(300);
    fireEvent.scroll(scroller());
    expect(canMove()).toEqual([true, true]);
    fireEvent.click(button("Previous place"));
    expect(scroller().scrollLeft).toBe(0);
  });

  it("have no buttons where all fit", () => {
    show(parallel);
    expect(screen.queryByRole("button", { name: "Next place" })).toBeNull();
  });
});

describe("the switch between list and grid", () => {
  const options = () =>
    screen
      .queryAllByRole<HTMLInputElement>("radio")
      .map(({ checked, parentElement }) => `${parentElement?.textContent}${checked ? " *" : ""}`);
  const choose = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));

  it("is a named group, and wins over the site's layout", () => {
    const { isGrid, layOut, store } = show(parallel, { layout: "list" });
    expect(screen.getByRole("group", { name: "Layout" })).toBeTruthy();
    expect(options()).toEqual(["List *", "Grid"]);
    choose("Grid");
    expect(isGrid()).toBe(true);
    expect(store.choices.value.layout).toBe("grid");
    choose("List");
    layOut("grid");
    expect(isGrid()).toBe(false);
    expect(options()).toEqual(["List *", "Grid"]);
  });

  it("stays as chosen through groups, days, searches and a newer programme", () => {
    const { isGrid, store } = show(parallel, { layout: "list" });
    choose("Grid");
    act(() => {
      store.choose({ audiences: ["press"], day: "2024-02-23", search: "press" });
      store.load({ ...parallel, revision: 2 });
    });
    expect(isGrid()).toBe(true);
    expect(options()).toEqual(["List", "Grid *"]);
  });

  it.each([
    ["sessions only follow each other", inTurn],
    ["no session has a time", document({ id: "x", title: "Some day", place: "hall" })],
  ])("is not there where %s", (_, shown) => {
    show(shown, { layout: "list" });
    expect(options()).toEqual([]);
  });
});

describe("the head of a grid", () => {
  it("scrolls sideways with the grid", () => {
    show(parallel);
    const scroller = globalThis.document.querySelector(".plenary-grid-scroller") as HTMLElement;
    scroller.scrollLeft = 40;
    fireEvent.scroll(scroller);
    expect(globalThis.document.querySelector(".plenary-grid-head")?.scrollLeft).toBe(40);
  });
});
