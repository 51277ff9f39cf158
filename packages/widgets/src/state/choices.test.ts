import { effect } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import { toggled, UNFILTERED } from "./choices.ts";
import type { Store } from "./feature.ts";
import { loaded } from "./groups.fixture.ts";
import { createStore } from "./store.ts";

const toggle = (store: Store, id: string) =>
  store.choose({ audiences: toggled(store.choices.peek().audiences, id) });

describe("choices", () => {
  it("are empty at first, with the event's time", () => {
    expect(createStore().choices.value).toEqual({
      audiences: [],
      zone: "event",
      favourites: [],
      ...UNFILTERED,
    });
  });

  it("can be given initially", () => {
    expect(createStore({ audiences: ["press"] }).choices.value.audiences).toEqual(["press"]);
  });

  it("change one at a time and keep the others", () => {
    const store = loaded({ audiences: ["press"] });
    store.choose({ day: "2024-02-24" });
    store.choose({ zone: "viewer" });
    expect(store.choices.value).toEqual({
      audiences: ["press"],
      day: "2024-02-24",
      zone: "viewer",
      favourites: [],
      ...UNFILTERED,
    });
  });

  it("of a day are undone by choosing no day", () => {
    const store = loaded({ day: "2024-02-24" });
    store.choose({ day: undefined });
    expect(store.choices.value.day).toBeUndefined();
    expect(store.count.value.total).toBe(6);
  });

  it("of groups are picked and unpicked in turn", () => {
    const store = loaded();
    toggle(store, "press");
    toggle(store, "africa");
    expect(store.choices.value.audiences).toEqual(["press", "africa"]);
    toggle(store, "press");
    expect(store.choices.value.audiences).toEqual(["africa"]);
  });

  it("belong to one store alone", () => {
    const one = loaded();
    const other = loaded();
    toggle(one, "press");
    expect(other.choices.value.audiences).toEqual([]);
  });

  it("of the reader are told apart from those of the site", () => {
    const store = loaded({ audiences: ["press"] });
    store.choose({ zone: "viewer" });
    expect(store.beforeAct.value).toBeUndefined();
    const before = store.choices.value;
    store.choose({ day: "2024-02-24" }, "reader");
    expect(store.beforeAct.value).toBe(before);
  });

  it("of a day or a zone do not recompute the concerns", () => {
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

  it("is reported", () => {
    expect(loaded().locked.value).toBe(false);
    expect(locked().locked.value).toBe(true);
  });

  it.each<[string, (store: Store) => void]>([
    ["picking one more", (store) => toggle(store, "africa")],
    ["putting one back", (store) => toggle(store, "press")],
    ["choosing others", (store) => store.choose({ audiences: ["africa"] })],
    ["choosing none", (store) => store.choose({ audiences: [] })],
  ])("keeps the groups from %s", (_, act) => {
    const store = locked();
    act(store);
    expect(store.choices.value.audiences).toEqual(["press"]);
  });

  it("leaves the day and the zone free", () => {
    const store = locked();
    store.choose({ audiences: [], day: "2024-02-24", zone: "viewer" });
    expect(store.choices.value).toEqual({
      audiences: ["press"],
      day: "2024-02-24",
      zone: "viewer",
      favourites: [],
      ...UNFILTERED,
    });
  });

  it("frees the groups when it is removed", () => {
    const store = locked();
    store.lock(false);
    toggle(store, "africa");
    expect(store.choices.value.audiences).toEqual(["press", "africa"]);
  });
});
