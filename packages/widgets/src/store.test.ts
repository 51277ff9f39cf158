import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Agenda, additionsOf, eachSession, type Session } from "@plenary/core";
import { effect } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import type { Choices } from "./choices.ts";
import { createStore, type Store } from "./store.ts";

const documents = join(import.meta.dirname, "../../../examples/data");

const document = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "network", name: "Network" },
    { id: "sections", name: "Sections", parent: "network" },
    { id: "africa", name: "Africa", parent: "sections" },
    { id: "press", name: "Press" },
  ],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        { id: "opening", title: "Opening" },
        { id: "sections-meet", title: "Sections meet", audience: ["sections"] },
        { id: "press-room", title: "Press room", audience: ["press"] },
      ],
    },
    {
      date: "2024-02-24",
      audience: ["press"],
      sessions: [
        { id: "questions", title: "Questions" },
        {
          id: "visit",
          title: "Visit",
          items: [
            { title: "Welcome", contributors: [{ role: "participant", audience: ["africa"] }] },
            { title: "Pictures" },
          ],
        },
      ],
    },
  ],
  unscheduled: [{ id: "later", title: "Later", audience: ["africa"] }],
};

const loaded = (choices: Partial<Choices> = {}) => {
  const store = createStore(choices);
  store.load(document);
  return store;
};

/** Concerns by session id, in the order of the document. */
const concerns = (...audiences: string[]) =>
  Array.from(
    loaded({ audiences }).concerns.value ?? [],
    ([{ id }, { concern }]) => `${id} ${concern}`,
  );

describe("loading", () => {
  it("has begun before anything came", () => {
    const store = createStore();
    expect(store.status.value).toBe("loading");
    expect(store.agenda.value).toBeUndefined();
  });

  it("takes parsed JSON", () => {
    const store = loaded();
    expect(store.status.value).toBe("ready");
    expect(store.agenda.value?.id).toBe("a");
  });

  it("takes the document's text", () => {
    const store = createStore();
    store.load(JSON.stringify(document));
    expect(store.agenda.value?.days).toHaveLength(2);
  });

  it.each(["pouvoir-du-nous", "retreat-week"])("reads %s without a problem", (name) => {
    const store = createStore();
    store.load(readFileSync(join(documents, `${name}.json`), "utf8"));
    expect(store.problems.value).toEqual([]);
    expect(store.status.value).toBe("ready");
  });

  it("keeps the problems of a document that can be read in part", () => {
    const store = createStore();
    store.load({ ...document, days: [{ date: "2024-02-23", sessions: [{ id: "s", title: 42 }] }] });
    expect(store.status.value).toBe("ready");
    expect(store.problems.value.map(({ code }) => code)).toEqual(["wrong-type"]);
  });

  it.each([
    ["text that is no JSON", "{"],
    ["no agenda", 42],
    ["nothing", null],
    ["an agenda of a later format", { ...document, format: 2 }],
  ])("fails on %s, and says why", (_, given) => {
    const store = createStore();
    store.load(given);
    expect(store.status.value).toBe("failed");
    expect(store.agenda.value).toBeUndefined();
    expect(store.problems.value.length).toBeGreaterThan(0);
  });

  it("forgets the problems of the document before", () => {
    const store = createStore();
    store.load("{");
    store.load(document);
    expect(store.problems.value).toEqual([]);
    expect(store.status.value).toBe("ready");
  });

  it("says that it failed with nothing to show, and that it is tried again", () => {
    const store = createStore();
    store.setStatus("failed");
    expect(store.status.value).toBe("failed");
    store.setStatus("loading");
    expect(store.status.value).toBe("loading");
  });

  it.each(["loading", "failed"] as const)("goes on showing what is there while %s", (status) => {
    const store = loaded();
    store.setStatus(status);
    expect(store.status.value).toBe("ready");
    expect(store.agenda.value?.id).toBe("a");
  });

  it("knows since when what it shows is not known to be the newest", () => {
    const store = createStore();
    store.load(document, 1000);
    expect(store.stale.value).toBeUndefined();
    store.setStatus("offline");
    expect(store.stale.value).toEqual({ at: 1000, reason: "offline" });
    store.setStatus("loading");
    expect(store.stale.value).toEqual({ at: 1000, reason: "loading" });
    store.setStatus("failed");
    expect(store.stale.value).toEqual({ at: 1000, reason: "failed" });
    store.confirm(2000);
    expect(store.stale.value).toBeUndefined();
    store.setStatus("failed");
    expect(store.stale.value?.at).toBe(2000);
    store.load({ ...document, updated: "2024-02-01T10:00Z" });
    expect(store.stale.value).toBeUndefined();
    store.setStatus("failed");
    expect(store.stale.value?.at).toBe(Date.parse("2024-02-01T10:00Z"));
  });

  it("keeps what it has where a newer version cannot be read", () => {
    const store = createStore();
    store.load(document, 1000);
    expect(store.renew("{", 2000).agenda).toBeUndefined();
    expect(store.agenda.value?.id).toBe("a");
    expect(store.problems.value).toEqual([]);
    expect(store.stale.value).toEqual({ at: 1000, reason: "failed" });
    store.renew({ ...document, revision: 2 }, 3000);
    expect(store.agenda.value?.revision).toBe(2);
    expect(store.stale.value).toBeUndefined();
  });

  it("has nothing to keep where the first document cannot be read", () => {
    const store = createStore();
    store.renew("{");
    expect(store.status.value).toBe("failed");
  });

  it("keeps the choices when the document comes anew", () => {
    const store = loaded({ audiences: ["press"], day: "2024-02-24", zone: "viewer" });
    store.load({ ...document, revision: 2 });
    expect(store.choices.value).toEqual({
      audiences: ["press"],
      day: "2024-02-24",
      zone: "viewer",
      search: "",
      favourites: [],
      mine: false,
    });
  });
});

describe("choices", () => {
  it("are none and the event's time at first", () => {
    expect(createStore().choices.value).toEqual({
      audiences: [],
      zone: "event",
      search: "",
      favourites: [],
      mine: false,
    });
  });

  it("may be given from the start", () => {
    expect(createStore({ audiences: ["press"] }).choices.value.audiences).toEqual(["press"]);
  });

  it("change one at a time and leave the others", () => {
    const store = loaded({ audiences: ["press"] });
    store.choose({ day: "2024-02-24" });
    store.choose({ zone: "viewer" });
    expect(store.choices.value).toEqual({
      audiences: ["press"],
      day: "2024-02-24",
      zone: "viewer",
      search: "",
      favourites: [],
      mine: false,
    });
  });

  it("of a day are undone by choosing none", () => {
    const store = loaded({ day: "2024-02-24" });
    store.choose({ day: undefined });
    expect(store.choices.value.day).toBeUndefined();
    expect(store.count.value.total).toBe(6);
  });

  it("of groups are picked in turn and put back", () => {
    const store = loaded();
    store.togglePick("press");
    store.togglePick("africa");
    expect(store.choices.value.audiences).toEqual(["press", "africa"]);
    store.togglePick("press");
    expect(store.choices.value.audiences).toEqual(["africa"]);
  });

  it("belong to one store alone", () => {
    const one = loaded();
    const other = loaded();
    one.togglePick("press");
    expect(other.choices.value.audiences).toEqual([]);
  });

  it("of a day or a zone judge no session again", () => {
    const store = loaded({ audiences: ["press"] });
    const seen = vi.fn();
    const stop = effect(() => seen(store.concerns.value));
    store.choose({ day: "2024-02-24", zone: "viewer" });
    stop();
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe("a lock", () => {
  const locked = () => {
    const store = loaded({ audiences: ["press"] });
    store.lock(true);
    return store;
  };

  it("says that the site fixed the groups", () => {
    expect(loaded().locked.value).toBe(false);
    expect(locked().locked.value).toBe(true);
  });

  it.each<[string, (store: ReturnType<typeof locked>) => void]>([
    ["picking one more", (store) => store.togglePick("africa")],
    ["putting one back", (store) => store.togglePick("press")],
    ["choosing others", (store) => store.choose({ audiences: ["africa"] })],
    ["choosing none", (store) => store.choose({ audiences: [] })],
  ])("keeps the groups from %s", (_, act) => {
    const store = locked();
    act(store);
    expect(store.choices.value.audiences).toEqual(["press"]);
  });

  it("lets the day and the zone be chosen", () => {
    const store = locked();
    store.choose({ audiences: [], day: "2024-02-24", zone: "viewer" });
    expect(store.choices.value).toEqual({
      audiences: ["press"],
      day: "2024-02-24",
      zone: "viewer",
      search: "",
      favourites: [],
      mine: false,
    });
  });

  it("gives the groups free when it is taken away", () => {
    const store = locked();
    store.lock(false);
    store.togglePick("africa");
    expect(store.choices.value.audiences).toEqual(["press", "africa"]);
  });
});

describe("mine", () => {
  it("is what the reader stars, in turn and put back", () => {
    const store = loaded();
    store.toggleFavourite("visit");
    store.toggleFavourite("opening");
    expect(store.choices.value.favourites).toEqual(["visit", "opening"]);
    store.toggleFavourite("visit");
    expect([...store.starred.value]).toEqual(["opening"]);
  });

  it("leaves all sessions until only it is asked for", () => {
    const store = loaded({ favourites: ["visit", "opening"] });
    expect(store.count.value).toEqual({ shown: 6, total: 6 });
    store.choose({ mine: true });
    expect(store.count.value).toEqual({ shown: 2, total: 6 });
  });

  it("narrows further what the groups and a day leave", () => {
    const store = loaded({ favourites: ["visit", "press-room", "opening"], mine: true });
    store.togglePick("africa");
    expect(store.count.value).toEqual({ shown: 2, total: 6 });
    store.choose({ day: "2024-02-24" });
    expect(store.count.value).toEqual({ shown: 1, total: 2 });
  });

  it("keeps the star of a session that the agenda does not have, since it may come back", () => {
    const store = loaded({ favourites: ["gala"] });
    store.toggleFavourite("opening");
    expect(store.choices.value.favourites).toEqual(["gala", "opening"]);
  });

  it("asks for nothing to be drawn anew while all is shown", () => {
    const store = loaded();
    const seen = vi.fn();
    const [session] = eachSession(store.agenda.value as Agenda);
    const stop = effect(() => seen(store.left((session as { session: Session }).session)));
    store.toggleFavourite("visit");
    stop();
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe("ids that the agenda does not have", () => {
  it("stay among the choices, for the next meeting", () => {
    expect(loaded({ audiences: ["gone", "press"] }).choices.value.audiences).toEqual([
      "gone",
      "press",
    ]);
  });

  it("are listed", () => {
    const store = loaded({ audiences: ["gone", "press", "lost"] });
    expect(store.unknown.value).toEqual(["gone", "lost"]);
  });

  it("take nothing away where nothing else is picked", () => {
    const store = loaded({ audiences: ["gone"] });
    expect(store.concerns.value).toBeUndefined();
    expect(store.count.value).toEqual({ shown: 6, total: 6 });
  });

  it("are known as soon as a document with them comes", () => {
    const store = loaded({ audiences: ["gone"] });
    store.load({ ...document, audiences: [...document.audiences, { id: "gone", name: "Back" }] });
    expect(store.unknown.value).toEqual([]);
    expect(store.count.value).toEqual({ shown: 1, total: 6 });
  });
});

describe("concerns", () => {
  it("are absent with nothing picked", () => {
    expect(loaded().concerns.value).toBeUndefined();
  });

  it("are absent before there is an agenda", () => {
    expect(createStore({ audiences: ["press"] }).concerns.value).toBeUndefined();
  });

  it("are known for every session, the unscheduled too", () => {
    expect(concerns("press")).toEqual([
      "opening everyone",
      "sections-meet not",
      "press-room for-you",
      "questions for-you",
      "visit for-you",
      "later not",
    ]);
  });

  it("reach groups below what was picked", () => {
    expect(concerns("network")).toEqual([
      "opening everyone",
      "sections-meet for-you",
      "press-room not",
      "questions not",
      "visit takes-part",
      "later for-you",
    ]);
  });

  it("reach groups above what was picked", () => {
    expect(concerns("africa")).toContain("sections-meet for-you");
  });

  it("are known for each item", () => {
    const store = loaded({ audiences: ["africa"] });
    const visit = store.agenda.value?.days[1]?.sessions[1];
    const items = visit && store.concerns.value?.get(visit)?.items;
    expect(visit?.items?.map((item) => items?.get(item))).toEqual(["takes-part", "not"]);
  });

  it("follow what is picked", () => {
    const store = loaded();
    store.togglePick("press");
    expect(store.concerns.value?.size).toBe(6);
    store.togglePick("press");
    expect(store.concerns.value).toBeUndefined();
  });
});

describe("whether ids are reached", () => {
  it.each<[string, string[], string[], boolean]>([
    ["the picked group is", ["press"], ["press"], true],
    ["one above it is", ["africa"], ["network"], true],
    ["one below it is", ["network"], ["africa"], true],
    ["one beside it is not", ["press"], ["africa"], false],
    ["one of several is enough", ["press"], ["africa", "press"], true],
    ["none is with nothing picked", [], ["press"], false],
    ["an unknown one is not", ["gone"], ["gone"], false],
  ])("%s", (_, audiences, ids, expected) => {
    expect(loaded({ audiences }).reaches(ids)).toBe(expected);
  });
});

describe("the count", () => {
  it("is of nothing before there is an agenda", () => {
    expect(createStore({ audiences: ["press"] }).count.value).toEqual({ shown: 0, total: 0 });
  });

  it("is of every session with nothing picked", () => {
    expect(loaded().count.value).toEqual({ shown: 6, total: 6 });
  });

  it("leaves out what does not concern the picked groups", () => {
    expect(loaded({ audiences: ["press"] }).count.value).toEqual({ shown: 4, total: 6 });
  });

  it("keeps to the chosen day", () => {
    expect(loaded({ day: "2024-02-24" }).count.value).toEqual({ shown: 2, total: 2 });
  });

  it("keeps to the chosen day and the picked groups", () => {
    expect(loaded({ day: "2024-02-23", audiences: ["africa"] }).count.value).toEqual({
      shown: 2,
      total: 3,
    });
  });

  it("is of every day where the agenda does not have the chosen one", () => {
    expect(loaded({ day: "2031-01-01" }).count.value.total).toBe(6);
  });
});

const left = (store: Store) =>
  (store.agenda.value ? [...eachSession(store.agenda.value)] : []).flatMap(({ session }) =>
    store.left(session) ? session.id : [],
  );

describe("a search", () => {
  it("is for nothing at first, and judges nothing", () => {
    const store = loaded();
    expect(store.choices.value.search).toBe("");
    expect(store.matches.value).toBeUndefined();
  });

  it("finds sessions, and where", () => {
    const store = loaded({ search: "press" });
    expect([...(store.matches.value ?? [])].map(([{ id }]) => id)).toContain("press-room");
    expect([...(store.matches.value?.values() ?? [])][0]?.[0]?.path).toBe("/title");
  });

  it("leaves what it finds", () => {
    const store = loaded({ search: "opening" });
    expect(left(store)).toEqual(["opening"]);
    expect(store.count.value).toEqual({ shown: 1, total: 6 });
  });

  it("leaves nothing where it finds nothing", () => {
    const store = loaded({ search: "zzz" });
    expect(left(store)).toEqual([]);
    expect(store.count.value).toEqual({ shown: 0, total: 6 });
  });

  it("without words hides nothing", () => {
    expect(loaded({ search: " ?! " }).count.value).toEqual({ shown: 6, total: 6 });
  });

  it("leaves together with the picked groups only what both leave", () => {
    const store = loaded({ audiences: ["africa"], search: "press" });
    expect(store.matches.value?.size).toBeGreaterThan(0);
    expect(left(store)).toEqual([]);
  });

  it("keeps to the chosen day in the count", () => {
    const store = loaded({ day: "2024-02-24", search: "opening" });
    expect(store.count.value).toEqual({ shown: 0, total: 2 });
  });

  it("follows a new document", () => {
    const store = loaded({ search: "closing" });
    expect(left(store)).toEqual([]);
    const [first, ...others] = document.days;
    const sessions = [...(first?.sessions ?? []), { id: "closing", title: "Closing" }];
    store.load({ ...document, days: [{ ...first, sessions }, ...others] });
    expect(left(store)).toEqual(["closing"]);
  });

  it("stays as it was typed, with its spaces", () => {
    expect(loaded({ search: "open " }).choices.value.search).toBe("open ");
  });
});

describe("overlays", () => {
  const overlay = (note: string, of = "a") => ({
    format: 1,
    overlay: of,
    by: "Section Africa",
    changes: { opening: { note } },
  });
  const notes = (store: Store) =>
    store.agenda.value?.days[0]?.sessions.flatMap((session) => additionsOf(session).notes) ?? [];

  it("are added to what the office publishes, whichever comes first, and to each version of it", () => {
    const store = createStore();
    store.setOverlays([overlay("Bus 12")]);
    expect(store.agenda.value).toBeUndefined();
    expect(store.overlayProblems.value).toEqual([]);
    store.load(document);
    expect(notes(store)).toEqual([{ by: "Section Africa", text: "Bus 12" }]);
    store.renew({ ...document, title: "B" });
    expect(notes(store)).toHaveLength(1);
    store.setOverlays([overlay("Bus 12"), overlay("Bus 14")]);
    expect(notes(store).map(({ text }) => text)).toEqual(["Bus 12", "Bus 14"]);
    store.setOverlays([]);
    expect(notes(store)).toEqual([]);
  });

  it("leave what was published as it was, for what compares versions", () => {
    const store = loaded();
    const published = store.agenda.value;
    store.setOverlays([overlay("Bus 12")]);
    expect(store.published.value).toBe(published);
    expect(store.agenda.value).not.toBe(published);
  });

  it("have their problems apart from the agenda's, an unknown agenda among them", () => {
    const store = loaded();
    store.setOverlays([overlay("Bus 12"), overlay("No", "b"), "no overlay"]);
    expect(store.problems.value).toEqual([]);
    expect(store.overlayProblems.value.map((problems) => problems.map(({ code }) => code))).toEqual(
      [[], ["dangling-reference"], ["wrong-type"]],
    );
    expect(notes(store)).toHaveLength(1);
  });

  it("that are the same in another list change nothing", () => {
    const store = loaded();
    const one = overlay("Bus 12");
    store.setOverlays([one]);
    const before = store.agenda.value;
    store.setOverlays([one]);
    expect(store.agenda.value).toBe(before);
  });
});
