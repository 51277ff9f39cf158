import { describe, expect, it } from "vitest";
import { toggled } from "./choices.ts";
import type { Store } from "./feature.ts";
import { document, loaded } from "./groups.fixture.ts";
import { createStore } from "./store.ts";

/** Concerns by session id, in the order of the document. */
const concerns = (...audiences: string[]) =>
  Array.from(
    loaded({ audiences }).concerns.value ?? [],
    ([{ id }, { concern }]) => `${id} ${concern}`,
  );

const toggle = (store: Store, id: string) =>
  store.choose({ audiences: toggled(store.choices.peek().audiences, id) });

describe("ids that are not in the agenda", () => {
  it("are kept in the choices, for the next meeting", () => {
    expect(loaded({ audiences: ["gone", "press"] }).choices.value.audiences).toEqual([
      "gone",
      "press",
    ]);
  });

  it("are listed", () => {
    const store = loaded({ audiences: ["gone", "press", "lost"] });
    expect(store.unknown.value).toEqual(["gone", "lost"]);
  });

  it("hide nothing if nothing else is picked", () => {
    const store = loaded({ audiences: ["gone"] });
    expect(store.concerns.value).toBeUndefined();
    expect(store.count.value).toEqual({ shown: 6, total: 6 });
  });

  it("become known as soon as a document has them", () => {
    const store = loaded({ audiences: ["gone"] });
    store.load({ ...document, audiences: [...document.audiences, { id: "gone", name: "Back" }] });
    expect(store.unknown.value).toEqual([]);
    expect(store.count.value).toEqual({ shown: 1, total: 6 });
  });
});

describe("concerns", () => {
  it("are undefined with nothing picked", () => {
    expect(loaded().concerns.value).toBeUndefined();
  });

  it("are undefined before there is an agenda", () => {
    expect(createStore({ audiences: ["press"] }).concerns.value).toBeUndefined();
  });

  it("are known for every session, also unscheduled ones", () => {
    expect(concerns("press")).toEqual([
      "opening everyone",
      "sections-meet not",
      "press-room for-you",
      "questions for-you",
      "visit for-you",
      "later not",
    ]);
  });

  it("include groups below the picked one", () => {
    expect(concerns("network")).toEqual([
      "opening everyone",
      "sections-meet for-you",
      "press-room not",
      "questions not",
      "visit takes-part",
      "later for-you",
    ]);
  });

  it("include groups above the picked one", () => {
    expect(concerns("africa")).toContain("sections-meet for-you");
  });

  it("are known for each item", () => {
    const store = loaded({ audiences: ["africa"] });
    const visit = store.agenda.value?.days[1]?.sessions[1];
    const items = visit && store.concerns.value?.get(visit)?.items;
    expect(visit?.items?.map((item) => items?.get(item))).toEqual(["takes-part", "not"]);
  });

  it("follow the picked groups", () => {
    const store = loaded();
    toggle(store, "press");
    expect(store.concerns.value?.size).toBe(6);
    toggle(store, "press");
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
    expect(ids.some((id) => loaded({ audiences }).reach.value.has(id))).toBe(expected);
  });
});

describe("the count", () => {
  it("is zero before there is an agenda", () => {
    expect(createStore({ audiences: ["press"] }).count.value).toEqual({ shown: 0, total: 0 });
  });

  it("includes every session with nothing picked", () => {
    expect(loaded().count.value).toEqual({ shown: 6, total: 6 });
  });

  it("leaves out what does not concern the picked groups", () => {
    expect(loaded({ audiences: ["press"] }).count.value).toEqual({ shown: 4, total: 6 });
  });

  it("is limited to the chosen day", () => {
    expect(loaded({ day: "2024-02-24" }).count.value).toEqual({ shown: 2, total: 2 });
  });

  it("is limited to the chosen day and the picked groups", () => {
    expect(loaded({ day: "2024-02-23", audiences: ["africa"] }).count.value).toEqual({
      shown: 2,
      total: 3,
    });
  });

  it("includes every day if the chosen one is not in the agenda", () => {
    expect(loaded({ day: "2031-01-01" }).count.value.total).toBe(6);
  });
});
