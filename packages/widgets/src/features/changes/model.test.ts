import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Browser, createBrowser } from "../../page/storage.fixture.ts";
import type { Store } from "../../state/feature.ts";
import { createStore } from "../../state/store.ts";
import {
  day,
  document,
  later,
  latest,
  talk,
  type Visit,
  visit as visitTo,
} from "../kept/visit.fixture.ts";
import { changes } from "./feature.ts";
import { createChanges } from "./model.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function visit(browser: Browser, options: Visit = {}) {
  const shown = visitTo(browser, { features: [changes], ...options });
  const model = shown.store.use(createChanges);
  return { ...shown, changed: () => model.changes.value.map(({ id, kinds }) => `${id} ${kinds}`) };
}

/** A later visit. */
const again = visit;

const news = (store: Store) =>
  store
    .use(createChanges)
    .takeNews()
    .map(({ id }) => id);

describe("what changed", () => {
  const starred = () => {
    const browser = createBrowser();
    visit(browser).star("one");
    return browser;
  };

  it("is listed since the reader's last visit", () => {
    expect(again(starred(), { document: later }).changed()).toEqual([
      "two renamed",
      "three removed",
    ]);
  });

  it("is empty for a reader without stored data", () => {
    const browser = createBrowser();
    visit(browser);
    expect(again(browser, { document: later }).changed()).toEqual([]);
  });

  it("is empty if the stored copy is invalid", () => {
    const browser = starred();
    browser.entries.set("plenary-copy:a", "{");
    expect(again(browser).changed()).toEqual([]);
  });

  it("is still listed for a reader who came and went without looking", () => {
    const browser = starred();
    again(browser, { document: later });
    expect(again(browser, { document: latest }).changed()).toEqual([
      "one renamed",
      "three removed",
    ]);
  });

  it("is listed until the end of the visit in which it was read, and not in the next", () => {
    const browser = starred();
    const { seen, changed } = again(browser, { document: later });
    seen.markRead();
    expect(changed()).toHaveLength(2);
    expect(again(browser, { document: later }).changed()).toEqual([]);
  });

  it("is cleared when the reader dismisses it, until there are more changes", () => {
    const browser = starred();
    const { store, seen, changed } = again(browser, { document: later });
    seen.dismiss();
    expect(changed()).toEqual([]);
    store.renew(latest, 2);
    expect(changed()).toEqual(["one renamed", "two renamed"]);
    expect(again(browser, { document: latest }).changed()).toEqual(["one renamed", "two renamed"]);
  });

  it("is listed since the start of this visit if nothing is stored", () => {
    const { store, changed } = visit(createBrowser());
    store.renew(later, 2);
    expect(changed()).toEqual(["two renamed", "three removed"]);
  });

  it("is limited to the reader's groups and starred sessions", () => {
    const group = (id: string, audience: string, more: object = {}) =>
      talk(id, { audience: [audience], ...more });
    const before = { ...document, days: [day(group("p", "press"), group("y", "youth"))] };
    const end = { end: "2024-02-23T12:00" };
    const after = { ...document, days: [day(group("p", "press", end), group("y", "youth", end))] };
    const { store, changed, star } = visit(createBrowser(), { document: before });
    store.choose({ audiences: ["press"] });
    store.renew(after, 2);
    expect(changed()).toEqual(["p moved"]);
    star("y");
    expect(changed()).toEqual(["p moved", "y moved"]);
  });

  it("is not reported when the document in the page is replaced by the newest one", () => {
    const store = createStore({}, { features: [changes], storage: createBrowser().page() });
    store.start();
    store.renew(document, undefined);
    store.renew(later, 2);
    expect(store.use(createChanges).changes.value).toEqual([]);
    expect(news(store)).toEqual([]);
  });
});

describe("what changed just now", () => {
  it("is returned once", () => {
    const { store } = visit(createBrowser());
    expect(news(store)).toEqual([]);
    store.renew(later, 2);
    expect(news(store)).toEqual(["two", "three"]);
    expect(news(store)).toEqual([]);
    store.renew(structuredClone(later), 3);
    expect(news(store)).toEqual([]);
  });

  it("does not include changes before the reader came", () => {
    const browser = createBrowser();
    visit(browser).star("one");
    expect(news(again(browser, { document: later }).store)).toEqual([]);
  });

  it("does not include another agenda", () => {
    const { store } = visit(createBrowser());
    store.load({ ...later, id: "b" }, 2);
    expect(news(store)).toEqual([]);
  });
});
