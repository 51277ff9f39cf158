import { readFileSync } from "node:fs";
import { join } from "node:path";
import { signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import type { ComponentChild } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Programme } from "../programme-widget.tsx";
import { AgendaProvider, type StoreProviderProps } from "../root/provider.tsx";
import type { Choices } from "../state/choices.ts";
import { createStore } from "../state/store.ts";
import { Timeline } from "./timeline.tsx";

afterEach(cleanup);

const head = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "sections", name: "Sections" },
    { id: "press", name: "Press" },
  ],
};
const at = (time: string, title: string, more: object = {}) => ({
  id: title.toLowerCase().replaceAll(" ", "-"),
  title,
  start: `2024-02-${time}`,
  ...more,
});
const sections = { audience: ["sections"] };
const press = { audience: ["press"] };

const two = {
  ...head,
  days: [
    {
      date: "2024-02-23",
      title: "Arriving",
      sessions: [at("23T10:00", "Opening"), at("23T12:00", "Sections meet", sections)],
    },
    {
      date: "2024-02-24",
      sessions: [at("24T10:00", "Press room", press), at("24T12:00", "Questions", press)],
    },
  ],
};

type Options = Partial<StoreProviderProps> & {
  choices?: Partial<Choices>;
  draw?: ComponentChild;
};

function show(document: unknown, { choices, draw = <Timeline />, ...options }: Options = {}) {
  const store = createStore(choices);
  if (document !== undefined) store.load(document);
  const view = render(
    <AgendaProvider store={store} viewerZone="Europe/Madrid" {...options}>
      {draw}
    </AgendaProvider>,
  );
  return { store, container: view.container };
}

const text = (node: Element | null | undefined) => node?.textContent?.replaceAll("\u00a0", " ");
/** The names of the visible cards. */
const cards = () => screen.queryAllByRole("article").map((card) => text(card.firstElementChild));
/** The visible days. */
const daySections = () =>
  Array.from(document.querySelectorAll<HTMLElement>("section.plenary-day:not([hidden])"));
const days = () => daySections().map((day) => text(within(day).getAllByRole("heading")[0]));

describe("days", () => {
  it("are sections with headings, but not landmarks, which would announce each day twice", () => {
    show(two);
    expect(days()).toEqual(["Friday 23 February Arriving", "Saturday 24 February"]);
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("have a machine-readable date", () => {
    show(two);
    const [first] = daySections();
    expect(first?.querySelector("h2 time")?.getAttribute("datetime")).toBe("2024-02-23");
  });

  it("list their sessions in order", () => {
    const sessions = [at("23T12:00", "Second"), at("23T10:00", "First")];
    show({ ...head, days: [{ date: "2024-02-23", sessions }] });
    const list = within(daySections()[0] as HTMLElement).getByRole("list");
    expect(list.localName).toBe("ol");
    expect(cards()).toEqual(["First", "Second"]);
  });

  it("show how many sessions they have, if there are several days", () => {
    show(two);
    const [first, second] = daySections();
    expect(within(first as HTMLElement).getByText("2 sessions")).toBeTruthy();
    expect(within(second as HTMLElement).getByText("2 sessions")).toBeTruthy();
  });

  it("show no count for a single day, since the filter shows it", () => {
    show({ ...head, days: [two.days[0]] });
    expect(screen.queryByText("2 sessions")).toBeNull();
  });

  it("show whom they are for, and which groups they focus on", () => {
    const [day] = two.days;
    show({ ...head, days: [{ ...day, ...sections, focus: ["press"] }] });
    const line = (daySections()[0] as HTMLElement).querySelector(".plenary-day-audience");
    expect(text(line)).toBe("For: SectionsAccent on: Press");
  });

  it("use the programme's own words for that, if it has some", () => {
    const [day] = two.days;
    show({ ...head, days: [{ ...day, ...sections, audienceLabel: "For all who meet" }] });
    const line = (daySections()[0] as HTMLElement).querySelector(".plenary-day-audience");
    expect(text(line)).toBe("For all who meet");
  });

  it("say if they focus on a picked group", () => {
    const [day] = two.days;
    show({ ...head, days: [{ ...day, focus: ["press"] }] }, { choices: { audiences: ["press"] } });
    expect(screen.getByText("Accent on your group")).toBeTruthy();
  });

  it("do not say it for a group that is not picked", () => {
    const [day] = two.days;
    show(
      { ...head, days: [{ ...day, focus: ["press"] }] },
      { choices: { audiences: ["sections"] } },
    );
    expect(screen.queryByText("Accent on your group")).toBeNull();
  });

  it("show their summary", () => {
    const [day] = two.days;
    show({ ...head, days: [{ ...day, summary: "One.\n\nTwo." }] });
    expect(screen.getByText("Two.").localName).toBe("p");
  });
});

describe("heading levels", () => {
  const levels = () =>
    screen.getAllByRole("heading").map(({ localName, textContent }) => [localName, textContent]);
  const one = {
    ...head,
    days: [{ date: "2024-02-23", sessions: [at("23T10:00", "S", { items: [{ title: "I" }] })] }],
  };

  it("start at 2", () => {
    show(one);
    expect(levels()).toEqual([
      ["h2", "Friday 23 February"],
      ["h3", "S"],
      ["h4", "Order of business"],
    ]);
  });

  it("start at the requested level", () => {
    show(one, { headingLevel: 4 });
    expect(levels().map(([level]) => level)).toEqual(["h4", "h5", "h6"]);
  });

  it("are one lower below the programme's title", () => {
    show(one, { headingLevel: 1, draw: <Programme /> });
    expect(levels().map(([level]) => level)).toEqual(["h1", "h2", "h3", "h4"]);
  });

  it.each<[number, string]>([
    [0, "h1"],
    [-3, "h1"],
    [9, "h6"],
  ])("asked for as %i begin at %s", (headingLevel, expected) => {
    show(one, { headingLevel });
    expect(levels()[0]?.[0]).toBe(expected);
  });
});

describe("the zone", () => {
  const zone = (container: Element) => text(container.querySelector(".plenary-zone"));
  const venue = { name: "Hall", city: "Barcelona" };

  it("is named once, after its city", () => {
    const { container } = show({ ...two, venue });
    expect(zone(container)).toBe("Time zone: Barcelona");
    expect(text(container)?.match(/Barcelona/g)).toHaveLength(1);
  });

  it("is named together with the reader's, if that has other times", () => {
    const { container } = show({ ...two, venue }, { viewerZone: "Asia/Tokyo" });
    // Zone names differ between browser engines.
    expect(zone(container)).toMatch(/^Time zone: Barcelona · Your time: Japan (Standard )?Time$/);
  });

  it("comes second if the reader's comes first", () => {
    const { container } = show(
      { ...two, venue },
      { viewerZone: "Asia/Tokyo", choices: { zone: "viewer" } },
    );
    expect(zone(container)).toMatch(/^Your time: Japan .*Time · Time zone: Barcelona$/);
    const [first] = screen.getAllByRole("article");
    expect(text(first?.querySelector(".plenary-times"))).toBe("18:00 · 10:00 (Barcelona)");
  });

  it("keeps the picked option when the order changes", async () => {
    const { store } = show(two, {
      viewerZone: "Asia/Tokyo",
      choices: { audiences: ["sections"] },
    });
    const before = cards();
    store.choose({ zone: "viewer" });
    await screen.findAllByText("18:00");
    expect(cards()).toEqual(before);
  });
});

describe("sessions in parallel", () => {
  const parallel = {
    ...head,
    days: [
      {
        date: "2024-02-23",
        sessions: [
          at("23T09:00", "Opening"),
          at("23T10:00", "Sections meet", sections),
          at("23T10:00", "Press room", press),
          at("23T10:00", "Open door"),
        ],
      },
    ],
  };

  it("are a list of their own that says how many they are", () => {
    show(parallel);
    const label = screen.getByText("3 sessions in parallel");
    const list = within(label.closest("li") as HTMLElement).getByRole("list");
    expect(list.localName).toBe("ol");
    expect(within(list).getAllByRole("article")).toHaveLength(3);
  });

  it("are counted after filtering", () => {
    show(parallel, { choices: { audiences: ["press"] } });
    expect(screen.getByText("2 sessions in parallel")).toBeTruthy();
    expect(cards()).toEqual(["Opening", "Press room", "Open door"]);
  });

  it("are not called parallel if one is visible", () => {
    const [day] = parallel.days;
    const sessions = day?.sessions.slice(0, 3);
    show({ ...head, days: [{ ...day, sessions }] }, { choices: { audiences: ["press"] } });
    expect(screen.getByText(/in parallel/).hidden).toBe(true);
    expect(cards()).toEqual(["Opening", "Press room"]);
    // And not a nested list.
    expect(screen.getAllByRole("list")).toHaveLength(1);
  });

  it("are hidden together if none is visible", () => {
    const [day] = parallel.days;
    const sessions = [day?.sessions[0], at("23T10:00", "A", press), at("23T10:00", "B", press)];
    show({ ...head, days: [{ ...day, sessions }] }, { choices: { audiences: ["sections"] } });
    expect(cards()).toEqual(["Opening"]);
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
  });

  it("do not have their time read out twice", () => {
    const { container } = show(parallel);
    const block = container.querySelector("[data-parallel]");
    expect(block?.querySelector("[data-time]")?.getAttribute("data-time")).toBe("10:00");
    expect(block?.textContent?.match(/10:00/g)).toHaveLength(3);
  });
});

describe("a pick", () => {
  it("hides filtered sessions, and keeps their elements", async () => {
    const { store, container } = show(two);
    const before = [...container.querySelectorAll("article")];
    store.choose({ audiences: ["sections"] });
    await waitFor(() => expect(cards()).toEqual(["Opening", "Sections meet"]));
    expect([...container.querySelectorAll("article")]).toEqual(before);
    store.choose({ audiences: [] });
    await waitFor(() => expect(cards()).toHaveLength(4));
  });

  it("hides a day without visible sessions", () => {
    show(two, { choices: { audiences: ["sections"] } });
    expect(days()).toEqual(["Friday 23 February Arriving"]);
  });

  it("updates the count of each day", () => {
    show(two, { choices: { audiences: ["press"] } });
    const [first] = daySections();
    expect(within(first as HTMLElement).getByText("1 session")).toBeTruthy();
  });

  it("keeps a day that never had a session", () => {
    const days = [...two.days, { date: "2024-02-25", title: "Rest", sessions: [] }];
    show({ ...two, days }, { choices: { audiences: ["sections"] } });
    expect(screen.getByRole("heading", { name: "Sunday 25 February Rest" })).toBeTruthy();
  });

  it("keeps sessions for everyone on every day of the week's document", () => {
    const file = join(import.meta.dirname, "../../../../examples/data/retreat-week.json");
    const { store } = show(readFileSync(file, "utf8"), {
      choices: { audiences: ["commission-digital"] },
    });
    expect(cards()).toHaveLength(store.count.value.shown);
    expect(cards()).toContain("Opening of the week");
    expect(store.count.value.shown).toBeLessThan(store.count.value.total);
  });
});

describe("the chosen day", () => {
  it("is the only one shown", () => {
    show(two, { choices: { day: "2024-02-24" } });
    expect(days()).toEqual(["Saturday 24 February"]);
  });

  it("that is not in the agenda shows every day", () => {
    show(two, { choices: { day: "2031-01-01" } });
    expect(days()).toHaveLength(2);
  });

  it("may have no session left after filtering", () => {
    show(two, { choices: { day: "2024-02-24", audiences: ["sections"] } });
    expect(cards()).toEqual([]);
    expect(screen.getByText("No session matches these groups.")).toBeTruthy();
  });
});

describe("filtered to nothing", () => {
  const onlyPress = { ...head, days: [two.days[1]] };

  it("says so and offers to reset the filter", () => {
    const onChange = vi.fn();
    show(onlyPress, { choices: { audiences: ["sections"] }, onChange });
    expect(screen.getByText("No session matches these groups.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "All groups" }));
    expect(cards()).toEqual(["Press room", "Questions"]);
    expect(screen.queryByText("No session matches these groups.")).toBeNull();
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("offers no reset of locked groups", () => {
    const { store } = show(onlyPress, { choices: { audiences: ["sections"] } });
    store.lock(true);
    cleanup();
    render(
      <AgendaProvider store={store}>
        <Timeline />
      </AgendaProvider>,
    );
    expect(screen.getByText("No session matches these groups.")).toBeTruthy();
    expect(document.querySelector("[aria-expanded]")).toBeNull();
  });

  it("is not said for a programme that has no sessions", () => {
    show({ ...head, days: [] }, { choices: { audiences: ["sections"] } });
    expect(screen.queryByText("No session matches these groups.")).toBeNull();
  });
});

describe("a newer programme", () => {
  it("leaves what is read where it is in the window", async () => {
    // Each session is 100 px tall, and the window begins in the second.
    const places = vi.spyOn(Element.prototype, "getBoundingClientRect");
    places.mockImplementation(function (this: Element) {
      const sessions = [...document.querySelectorAll("[data-session]")];
      const top = -150 + 100 * Math.max(0, sessions.indexOf(this));
      return { top, bottom: top + 100 } as DOMRect;
    });
    const scrollBy = vi.fn();
    vi.stubGlobal("scrollBy", scrollBy);
    const { store } = show(two);
    const [first, second] = two.days;
    const sessions = [at("23T09:00", "Breakfast"), ...(first?.sessions ?? [])];
    store.load({ ...two, days: [{ ...first, sessions }, second] });
    await vi.waitFor(() =>
      expect(scrollBy).toHaveBeenCalledWith({ top: 100, behavior: "instant" }),
    );
    places.mockRestore();
    vi.unstubAllGlobals();
  });
});

describe("sessions without a day", () => {
  it("are at the end under a heading that says so", () => {
    show({ ...two, unscheduled: [{ id: "later", title: "Later" }] });
    expect(days()).toEqual([
      "Friday 23 February Arriving",
      "Saturday 24 February",
      "Not scheduled yet",
    ]);
    expect(cards().at(-1)).toBe("Later");
  });

  it("are in a section without a date", () => {
    show({ ...two, unscheduled: [{ id: "later", title: "Later" }] });
    expect(days()).toContain("Not scheduled yet");
    expect(daySections().at(-1)?.querySelector("time")).toBeNull();
  });

  it("are hidden as a section with the last session", () => {
    show(
      { ...two, unscheduled: [{ id: "later", title: "Later", ...press }] },
      { choices: { audiences: ["sections"] } },
    );
    expect(days()).toEqual(["Friday 23 February Arriving"]);
  });
});

describe("in print", () => {
  it("the footer says when it was printed, and the page's address", () => {
    const clock = signal(Date.parse("2024-02-23T10:00+01:00"));
    const { container } = show(two, { clock });
    const foot = container.querySelector(".plenary-printed");
    expect(foot?.firstChild?.textContent).toBe("Printed 23 February 2024");
    expect(foot?.lastChild?.textContent).toBe(document.URL);
  });
});

describe("the state", () => {
  it("loading is announced in words", () => {
    show(undefined);
    expect(screen.getByRole("status", { name: "Loading the programme" })).toBeTruthy();
  });

  it("loading is announced in the reader's language", () => {
    show(undefined, { lang: "fr" });
    expect(screen.getByRole("status", { name: "Chargement du programme" })).toBeTruthy();
  });

  it("failed is an alert with a button to load again", () => {
    const onRetry = vi.fn();
    show("{", { onRetry });
    expect(screen.getByRole("alert").textContent).toContain("The programme could not be loaded.");
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("failed is replaced by a programme that comes later", async () => {
    const { store } = show("{");
    store.load(two);
    await screen.findByRole("article", { name: "Opening" });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("loaded stays while the programme is loaded again", async () => {
    const { store } = show(two);
    store.setStatus("loading");
    await Promise.resolve();
    expect(cards()).toHaveLength(4);
    expect(screen.queryByRole("status", { name: "Loading the programme" })).toBeNull();
  });

  it("empty is stated", () => {
    show({ ...head, days: [] });
    expect(screen.getByText("The programme has no sessions yet.")).toBeTruthy();
  });

  it("empty keeps days without sessions", () => {
    show({ ...head, days: [{ date: "2024-02-23", title: "Arriving", sessions: [] }] });
    expect(days()).toEqual(["Friday 23 February Arriving"]);
    expect(screen.getByText("The programme has no sessions yet.")).toBeTruthy();
  });
});

describe("the whole programme", () => {
  it("says how many entries could not be read in full", () => {
    const sessions = [
      { id: "one", title: 42 },
      { id: "two", title: "Two", place: 7 },
    ];
    show({ ...head, days: [{ date: "2024-02-23", sessions }] }, { draw: <Programme /> });
    expect(screen.getByText("2 entries of the programme could not be read in full.")).toBeTruthy();
  });

  it("does not say so if everything could be read, or if there are only warnings", () => {
    const sessions = [{ id: "one", title: "One", start: "2024-03-31T02:30" }];
    show({ ...head, days: [{ date: "2024-03-31", sessions }] }, { draw: <Programme /> });
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });

  it("has its title, dates, venue, state, notice and summary in its head", () => {
    const { container } = show(
      {
        ...two,
        title: "Retreat",
        venue: { name: "The Mill", city: "Barcelona" },
        state: "provisional",
        notice: "Rooms may change",
        summary: "Five days",
      },
      { draw: <Programme /> },
    );
    expect(screen.getByRole("heading", { name: "Retreat", level: 2 })).toBeTruthy();
    const facts = container.querySelector(".plenary-head-facts");
    expect(Array.from(facts?.children ?? [], (fact) => text(fact)?.replaceAll(" ", ""))).toEqual([
      "23–24February2024",
      "TheMill",
      "Barcelona",
    ]);
    expect(screen.getByText("Provisional programme").localName).toBe("strong");
    expect(screen.getByText("Rooms may change")).toBeTruthy();
    expect(screen.getByText("Five days")).toBeTruthy();
  });

  it("does not repeat a city that is its own venue, nor mark a final programme", () => {
    const venue = { name: "Barcelona", city: "Barcelona" };
    const { container } = show({ ...two, venue, state: "final" }, { draw: <Programme /> });
    const facts = container.querySelector(".plenary-head-facts");
    expect(facts?.children).toHaveLength(2);
  });

  it("shows only the loading state before there is a programme", () => {
    show(undefined, { draw: <Programme /> });
    expect(screen.queryByRole("heading")).toBeNull();
    expect(screen.queryByRole("group")).toBeNull();
    expect(screen.getByRole("status", { name: "Loading the programme" })).toBeTruthy();
  });
});

describe("a long programme", () => {
  const sessions = Array.from({ length: 120 }, (_, n) =>
    at(`23T${10 + (n % 8)}:00`, `Session ${n}`, {
      summary: `Words ${n}`,
      ...(n % 2 ? press : sections),
    }),
  );
  const long = { ...head, days: [{ date: "2024-02-23", sessions }] };

  const texts = (part: string, start: string) =>
    [...document.querySelectorAll(`.plenary-${part}`)].filter((one) =>
      text(one)?.startsWith(start),
    );
  // It may take a while until the browser is idle.
  const soon = (check: () => void) => waitFor(check, { timeout: 10_000 });

  it("has all titles at once, and the rest soon after", async () => {
    show(long);
    expect(texts("card-title", "Session")).toHaveLength(120);
    expect(texts("row-facts", "For").length).toBeLessThan(120);
    await soon(() => expect(texts("row-facts", "For")).toHaveLength(120));
  });

  it("that is newer hides none of the sessions that are in both, not even for a moment", async () => {
    const { store } = show(long);
    const hidden = vi.fn();
    const watch = new MutationObserver(hidden);
    watch.observe(document.body, { subtree: true, attributeFilter: ["hidden"] });
    const [day] = long.days;
    store.load({ ...long, days: [{ ...day, sessions: [at("23T09:00", "First"), ...sessions] }] });
    await soon(() => expect(texts("row-facts", "For")).toHaveLength(120));
    watch.disconnect();
    expect(texts("card-title", "First")).toHaveLength(1);
    expect(hidden).not.toHaveBeenCalled();
  });

  it("says why each session is shown, once a group is picked", async () => {
    const { store } = show(long);
    store.choose({ audiences: ["press"] });
    await soon(() => expect(texts("reason", "For your group")).toHaveLength(60));
  });

  it("changes its language on request", async () => {
    const store = createStore();
    store.load(long);
    const draw = (lang: string) => (
      <AgendaProvider store={store} lang={lang} viewerZone="Europe/Madrid">
        <Timeline />
      </AgendaProvider>
    );
    const { rerender } = render(draw("en"));
    await soon(() => expect(texts("row-facts", "For:")).toHaveLength(120));
    rerender(draw("fr"));
    await soon(() => expect(texts("row-facts", "Pour qui")).toHaveLength(120));
  });
});
