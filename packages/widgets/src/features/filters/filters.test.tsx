import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ParticipantFilter } from "../../filter/participant-filter.tsx";
import { reveal } from "../../list/reveal.ts";
import { Timeline } from "../../list/timeline.tsx";
import { type ShowOptions, show } from "../../programme.fixture.tsx";
import { Programme } from "../../programme-widget.tsx";
import type { Store } from "../../state/feature.ts";

const speaker = (person: string) => ({ role: "speaker", person });
const talk = (id: string, more: object = {}) => ({ id, title: `Talk ${id}`, ...more });
const fillers = Array.from({ length: 8 }, (_, at) => talk(`filler-${at}`));
const hall = { place: "hall" };
const programme = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "UTC",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  places: [
    { id: "hall", name: "Hall" },
    { id: "garden", name: { en: "Garden", fr: "Jardin" } },
  ],
  people: [
    { id: "ada", name: "Ada Lovelace", title: "Countess" },
    { id: "emmy", name: "Emmy Noether" },
  ],
  days: [
    {
      date: "2027-02-15",
      sessions: [
        talk("one", { ...hall, type: "panel", track: { en: "Water", fr: "Eau" } }),
        talk("two", { ...hall, type: "workshop", track: "Cities", contributors: [speaker("ada")] }),
        talk("three", { ...hall, type: "panel", languages: [{ tag: "fr", mode: "floor" }] }),
        talk("four", { place: "garden", languages: [{ tag: "en", mode: "floor" }] }),
        ...fillers,
      ],
    },
    {
      date: "2027-02-16",
      sessions: [
        talk("press", { audience: ["press"], type: "panel" }),
        talk("youth", {
          audience: ["youth"],
          items: [{ title: "An item", contributors: [speaker("ada"), speaker("emmy")] }],
        }),
      ],
    },
  ],
};
const few = { ...programme, days: [{ ...programme.days[0], sessions: [] }, programme.days[1]] };
few.days[0] = { ...few.days[0], sessions: programme.days[0]?.sessions.slice(0, 10) ?? [] } as never;

beforeEach(() => {
  vi.useFakeTimers();
  // Wide enough for the panel in the page.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1000);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const start = (options: ShowOptions = {}) =>
  show(<ParticipantFilter />, { document: programme, ...options });
const opener = () => screen.queryByRole("button", { expanded: false });
const open = (options?: ShowOptions) => {
  const shown = start(options);
  fireEvent.click(opener() as HTMLElement);
  return shown;
};
const choicesOf = (legend: string) =>
  within(screen.getByRole("group", { name: legend }))
    .getAllByRole("checkbox")
    .map((box) => box.closest("label")?.textContent?.trim().replace(/\s+/g, " "));
const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole("checkbox", { name }));
const chips = () =>
  screen
    .queryAllByRole("button", { name: /^Remove / })
    .map((chip) => chip.getAttribute("aria-label"));
const left = ({ visible }: Store) => Array.from(visible.value, ({ id }) => id).join(" ");

describe("the further filters", () => {
  it("stand under the groups: type, track, place and spoken language", () => {
    open();
    expect(choicesOf("Type")).toEqual(["Panel 33 sessions", "Workshop 11 session"]);
    expect(choicesOf("Track")).toEqual(["Water 11 session", "Cities 11 session"]);
    expect(choicesOf("Place")).toEqual(["Hall 33 sessions", "Garden 11 session"]);
    expect(choicesOf("Spoken language")).toEqual(["French 11 session", "English 11 session"]);
  });

  it("are in the reader's language", () => {
    open({ lang: "fr" });
    expect(choicesOf("Thématique")[0]).toMatch(/^Eau/);
    expect(choicesOf("Lieu")[1]).toMatch(/^Jardin/);
  });

  it("are not offered for a dozen sessions", () => {
    open({ document: few });
    expect(screen.queryByRole("group", { name: "Type" })).toBeNull();
  });

  it("are not offered of which there is only one", () => {
    const one = structuredClone(programme);
    for (const { sessions } of one.days)
      for (const session of sessions) Object.assign(session, { place: "hall" });
    open({ document: one });
    expect(screen.queryByRole("group", { name: "Place" })).toBeNull();
    expect(screen.getByRole("group", { name: "Type" })).toBeTruthy();
  });

  it("have a panel of their own without groups", () => {
    start({ document: { ...programme, audiences: [] } });
    expect(opener()?.textContent).toBe("Filter");
    fireEvent.click(opener() as HTMLElement);
    expect(screen.getByRole("group", { name: "Type" })).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: /^Press/ })).toBeNull();
  });

  it("have it also if the site locked the groups, which are named before it", () => {
    const { store } = start({ choices: { audiences: ["press"] } });
    act(() => store.lock(true));
    expect(screen.getByText(/^Shown here for/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Filter" }));
    expect(screen.queryByRole("checkbox", { name: /^Youth/ })).toBeNull();
    pick(/^Panel/);
    fireEvent.click(screen.getByRole("button", { name: "Show everything" }));
    expect(store.choices.value).toMatchObject({ audiences: ["press"], types: [] });
  });

  it("show sessions with any of the values of one kind", () => {
    const { store } = open();
    pick(/^Panel/);
    expect(left(store)).toBe("one three press");
    pick(/^Workshop/);
    expect(left(store)).toBe("one two three press");
    pick(/^Panel/);
    expect(left(store)).toBe("two");
  });

  it("combine with each other and with the groups", () => {
    const { store } = open({ choices: { types: ["panel"], audiences: ["youth"] } });
    expect(left(store)).toBe("one three");
    pick(/^French/);
    expect(left(store)).toBe("three");
  });

  it("count what each would show alone, of what everything else leaves", () => {
    open({ choices: { types: ["panel"], places: ["hall"], day: "2027-02-15" } });
    expect(choicesOf("Type")).toEqual(["Panel 22 sessions", "Workshop 11 session"]);
    expect(choicesOf("Place")).toEqual(["Hall 22 sessions", "Garden 00 sessions"]);
    expect(screen.getByRole("checkbox", { name: "Press +0 sessions" })).toBeTruthy();
  });

  it("ignore what no session has, and keep it in a link", () => {
    const { store } = open({ choices: { types: ["seance"] } });
    expect(store.count.value.shown).toBe(14);
    expect(chips()).toEqual([]);
    pick(/^Workshop/);
    expect(store.choices.value.types).toEqual(["seance", "workshop"]);
  });

  it("are not judged again when something else is chosen", () => {
    const { store } = start({ choices: { types: ["panel"] } });
    const before = store.visible.value;
    act(() => store.choose({ zone: "viewer", favourites: ["one"] }));
    expect(store.visible.value).toBe(before);
  });
});

describe("chips", () => {
  it("name what is picked while the panel is closed", () => {
    start({
      choices: {
        ...{ audiences: ["press"], types: ["panel"], tracks: ["Cities"] },
        ...{ places: ["garden"], languages: ["fr"], people: ["ada"], only: true },
      },
    });
    expect(chips()).toEqual([
      ...["Remove Press", "Remove Panel", "Remove Cities", "Remove Garden", "Remove French"],
      ...["Remove Ada Lovelace", "Remove Only what names these groups"],
    ]);
  });

  it("remove it, and the focus moves to the opener", () => {
    const { store } = start({ choices: { types: ["panel", "workshop"] } });
    fireEvent.click(screen.getByRole("button", { name: "Remove Panel" }));
    expect(store.choices.value.types).toEqual(["workshop"]);
    expect(document.activeElement).toBe(opener());
  });

  it("are all removed together with the groups", () => {
    const { store, onChange } = start({
      choices: { audiences: ["press"], types: ["panel"], only: true, day: "2027-02-15" },
    });
    fireEvent.click(screen.getByRole("button", { name: "Show everything" }));
    expect(store.choices.value).toMatchObject({ audiences: [], types: [], only: false });
    expect(store.choices.value.day).toBe("2027-02-15");
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("are there for a few sessions, and without groups", () => {
    start({ document: { ...few, audiences: [] }, choices: { types: ["panel"] } });
    expect(chips()).toEqual(["Remove Panel"]);
  });
});

describe("only what names the picked groups", () => {
  const name = /^Only what names these groups/;

  it("can be asked for while one is picked, and says how many sessions that are", () => {
    open();
    expect(screen.queryByRole("checkbox", { name })).toBeNull();
    pick(/^Press/);
    expect(screen.getByRole("checkbox", { name: /these groups 1 session$/ })).toBeTruthy();
  });

  it("hides what is for everyone", () => {
    const { store } = open({ choices: { audiences: ["press"] } });
    expect(store.count.value.shown).toBe(13);
    pick(name);
    expect(left(store)).toBe("press");
    expect(screen.getByRole("checkbox", { name: "Youth +1 session" })).toBeTruthy();
    expect(screen.queryByText(/always stays/)).toBeNull();
  });

  it("hides nothing while no group is picked", () => {
    const { store } = start({ choices: { only: true } });
    expect(store.count.value.shown).toBe(14);
    expect(chips()).toEqual([]);
  });
});

describe("where no session is left", () => {
  const empty = (choices: ShowOptions["choices"]) =>
    show(<Timeline />, { document: programme, choices: choices ?? {} });

  it("the filters say so, and can be removed without the other choices", () => {
    const { store } = empty({ types: ["workshop"], places: ["garden"], day: "2027-02-15" });
    expect(screen.getByText("No session matches these filters.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Remove these filters" }));
    expect(store.choices.value).toMatchObject({ types: [], places: [], day: "2027-02-15" });
    expect(store.count.value.shown).toBe(12);
  });

  it("the same for what names the groups", () => {
    empty({ only: true, audiences: ["press"], day: "2027-02-15" });
    expect(screen.getByRole("button", { name: "Remove these filters" })).toBeTruthy();
  });

  it("they say nothing if they are not the cause", () => {
    empty({ search: "zzz" });
    expect(screen.queryByText("No session matches these filters.")).toBeNull();
  });
});

describe("a session that a link leads to", () => {
  it("is shown, whatever is filtered", () => {
    const { store } = start({ choices: { types: ["workshop"] } });
    expect(left(store)).toBe("two");
    act(() => void reveal(store, "one"));
    expect(left(store)).toContain("one");
  });
});

describe("the name of somebody who takes part", () => {
  const shown = (options: ShowOptions = {}) =>
    show(<Programme />, { document: programme, density: "full", ...options });
  const names = () => screen.queryAllByRole("button", { name: "Ada Lovelace" });

  it("is a button where they do so in several sessions, with their title beside it", () => {
    shown();
    expect(names()).toHaveLength(2);
    expect(names()[0]?.closest("p")?.textContent).toBe("Speakers: Ada Lovelace (Countess)");
    expect(names()[0]?.title).toBe("All sessions with this person");
  });

  it("is text where they do so in one", () => {
    shown();
    expect(screen.queryByRole("button", { name: "Emmy Noether" })).toBeNull();
    expect(screen.getByText("Emmy Noether")).toBeTruthy();
  });

  it("leads to all of them, on whatever day and whatever else is filtered", () => {
    const { store, onChange } = shown({ choices: { day: "2027-02-15", types: ["workshop"] } });
    fireEvent.click(names()[0] as HTMLElement);
    expect(left(store)).toBe("two youth");
    expect(store.choices.value).toMatchObject({ people: ["ada"], types: [], day: undefined });
    expect(onChange).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole("button", { name: "Remove Ada Lovelace" }));
    expect(store.count.value.shown).toBe(14);
  });

  it("leaves the picked groups, unless they would hide one of them", () => {
    const { store } = shown({ choices: { audiences: ["youth"] } });
    fireEvent.click(names()[0] as HTMLElement);
    expect(store.choices.value.audiences).toEqual(["youth"]);
    act(() => store.choose({ audiences: ["press"], people: [] }));
    fireEvent.click(names()[0] as HTMLElement);
    expect(store.choices.value.audiences).toEqual([]);
    expect(left(store)).toBe("two youth");
  });
});
