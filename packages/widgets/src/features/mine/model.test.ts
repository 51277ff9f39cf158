import { effect } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Browser, createBrowser } from "../../page/storage.fixture.ts";
import { type Choices, toggled } from "../../state/choices.ts";
import type { Store } from "../../state/feature.ts";
import { loaded } from "../../state/groups.fixture.ts";
import { later, type Visit, visit as visitTo } from "../kept/visit.fixture.ts";
import { mine } from "./feature.tsx";
import { createMine } from "./model.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const withMine = (choices: Partial<Choices> = {}) => loaded(choices, { features: [mine] });
const star = (store: Store, id: string) =>
  store.choose({ favourites: toggled(store.choices.peek().favourites, id) });

describe("the starred sessions", () => {
  it("follows what the reader stars and unstars", () => {
    const store = withMine();
    star(store, "visit");
    star(store, "opening");
    expect(store.choices.value.favourites).toEqual(["visit", "opening"]);
    star(store, "visit");
    expect([...store.use(createMine).starred.value]).toEqual(["opening"]);
  });

  it("hides nothing until it is turned on", () => {
    const store = withMine({ favourites: ["visit", "opening"] });
    expect(store.count.value).toEqual({ shown: 6, total: 6 });
    store.choose({ mine: true });
    expect(store.count.value).toEqual({ shown: 2, total: 6 });
  });

  it("filters in addition to groups and day", () => {
    const store = withMine({ favourites: ["visit", "press-room", "opening"], mine: true });
    store.choose({ audiences: ["africa"] });
    expect(store.count.value).toEqual({ shown: 2, total: 6 });
    store.choose({ day: "2024-02-24" });
    expect(store.count.value).toEqual({ shown: 1, total: 2 });
  });

  it("keeps the star of a session that is not in the agenda, since it may come back", () => {
    const store = withMine({ favourites: ["gala"] });
    star(store, "opening");
    expect(store.choices.value.favourites).toEqual(["gala", "opening"]);
  });

  it("triggers no update while all sessions are shown", () => {
    const store = withMine();
    const seen = vi.fn();
    const stop = effect(() => seen(store.visible.value));
    star(store, "visit");
    stop();
    expect(seen).toHaveBeenCalledOnce();
  });
});

const visit = (browser: Browser, options: Visit = {}) =>
  visitTo(browser, { features: [mine], ...options });
/** A later visit. */
const again = visit;
const gone = (store: Store) => store.use(createMine).gone.value;

describe("a starred session that was removed from the programme", () => {
  it("is listed as it was last seen, on this visit and the next", () => {
    const browser = createBrowser();
    const { star, store } = visit(browser);
    star("three");
    star("one");
    store.renew(later, 2);
    const expected = [{ id: "three", kinds: ["removed"], session: { title: "THREE" } }];
    expect(gone(store)).toMatchObject(expected);
    expect(gone(store)[0]?.day?.date).toBe("2024-02-23");
    const { store: next, seen } = again(browser, { document: later });
    seen.dismiss();
    expect(gone(next)).toMatchObject(expected);
    expect(gone(again(browser, { document: later }).store)).toMatchObject(expected);
  });

  it("is not listed if it was never seen", () => {
    const { store } = visit(createBrowser(), { choices: { favourites: ["x"] } });
    expect(gone(store)).toEqual([]);
  });

  it("is listed with the valid parts of its stored copy", () => {
    const browser = createBrowser();
    const stars = [
      { id: "x", at: 1, last: { id: "x", title: "X", start: "soon", date: "2024-02-23" } },
      { id: "y", at: 1, last: { id: "y", title: 7, date: "never" } },
    ];
    browser.entries.set("plenary:a", JSON.stringify({ version: 1, stars }));
    const { store } = visit(browser);
    expect(gone(store).map(({ session }) => session.start)).toEqual([undefined, undefined]);
  });
});
