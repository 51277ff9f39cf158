import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Choices } from "../choices.ts";
import { createStore, type Store } from "../store.ts";
import type { StorageUse } from "./kept.ts";
import { type Browser, createBrowser } from "./storage.fixture.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const day = (...sessions: object[]) => ({ date: "2024-02-23", sessions });
const talk = (id: string, more: object = {}) => ({
  id,
  title: id.toUpperCase(),
  start: "2024-02-23T10:00",
  ...more,
});
const document = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  days: [day(talk("one"), talk("two"), talk("three"))],
};
const later = { ...document, days: [day(talk("one"), talk("two", { title: "Moved on" }))] };
const latest = { ...document, days: [day(talk("one", { title: "Last" }), talk("two"))] };

interface Visit {
  use?: StorageUse;
  choices?: Partial<Choices>;
  document?: object;
  at?: number;
}

/** A page that shows the document, in a browser of its own or in one that has others. */
function visit(browser: Browser, { use, choices, document: shown = document, at = 1 }: Visit = {}) {
  const store = createStore(choices, browser.page());
  if (use) store.kept.use(use);
  const leave = store.kept.start();
  store.load(shown, at);
  /** As the reader does it. */
  const act = (action: (store: Store) => void) => {
    vi.advanceTimersByTime(1);
    const before = store.choices.peek();
    action(store);
    store.kept.acted(before, store.choices.peek());
  };
  const star = (id: string) => act(() => store.toggleFavourite(id));
  const stars = () => store.choices.value.favourites.join(" ");
  const changed = () => store.changes.value.map(({ id, kinds }) => `${id} ${kinds}`);
  return { store, leave, act, star, stars, changed };
}

/** Another visit, later. */
const again = (browser: Browser, options?: Visit) => visit(browser, options);

describe("before the reader stars a session", () => {
  it("nothing is kept, whatever groups are picked and however often it is loaded", () => {
    const browser = createBrowser();
    const { store, act } = visit(browser);
    store.kept.from("https://example.org/a.json");
    act(() => store.togglePick("press"));
    store.renew(later, 2);
    store.confirm(3);
    expect(browser.entries.size).toBe(0);
    expect(store.kept.isKept.value).toBe(false);
  });

  it("a copy is kept where the site says so", () => {
    const browser = createBrowser();
    const { store } = visit(browser, { use: "on" });
    expect(store.kept.isKept.value).toBe(true);
    expect(browser.entries.get("plenary-copy:a")).toBe(JSON.stringify(document));
  });
});

describe("a star", () => {
  it("is there at the next visit", () => {
    const browser = createBrowser();
    const { star, store } = visit(browser);
    star("two");
    star("one");
    expect(store.kept.isKept.value).toBe(true);
    expect(again(browser).stars()).toBe("two one");
  });

  it("that was taken away is not", () => {
    const browser = createBrowser();
    const { star } = visit(browser);
    star("two");
    star("one");
    star("two");
    expect(again(browser).stars()).toBe("one");
    expect(again(browser, { choices: { favourites: ["two"] } }).stars()).toBe("one");
  });

  it("that was the last leaves nothing kept, as before the first", () => {
    const browser = createBrowser();
    const { star, store } = visit(browser);
    store.kept.from("https://example.org/a.json");
    star("two");
    star("two");
    expect(browser.entries.size).toBe(0);
    expect(store.kept.isKept.value).toBe(false);
    store.renew(later, 2);
    expect(browser.entries.size).toBe(0);
  });

  it("belongs to its agenda alone", () => {
    const browser = createBrowser();
    visit(browser).star("two");
    const { store, stars, star } = again(browser, { document: { ...document, id: "b" } });
    expect(stars()).toBe("");
    star("one");
    store.load(document, 2);
    expect(stars()).toBe("two");
  });

  it("stays on the page alone where the site wants nothing kept", () => {
    const browser = createBrowser();
    const { star, stars, store } = visit(browser, { use: "off" });
    star("two");
    expect(stars()).toBe("two");
    expect(browser.entries.size).toBe(0);
    expect(store.kept.isKept.value).toBe(false);
  });

  it("of a session that the site had starred is no less the reader's", () => {
    const browser = createBrowser();
    const { star } = visit(browser, { choices: { favourites: ["three"] } });
    star("two");
    expect(again(browser).stars()).toBe("three two");
  });

  it("waits for its session to come back", () => {
    const browser = createBrowser();
    visit(browser).star("three");
    expect(again(browser, { document: later }).stars()).toBe("three");
    expect(again(browser).store.count.value).toEqual({ shown: 3, total: 3 });
  });

  it("goes with its session where the office gives that another id", () => {
    const browser = createBrowser();
    visit(browser).star("two");
    const renamed = { ...document, days: [day(talk("one"), talk("2", { title: "TWO" }))] };
    expect(again(browser, { document: renamed }).stars()).toBe("2");
    const { store, star, stars } = again(createBrowser());
    star("two");
    store.renew(renamed, 2);
    expect(stars()).toBe("2");
  });
});

describe("what else the reader chose", () => {
  const chosen = { audiences: ["press"], zone: "viewer" };

  it("is kept with the stars: groups and zone, not the day or the search", () => {
    const browser = createBrowser();
    const { act, star } = visit(browser);
    star("two");
    act((store) => store.choose({ ...chosen, day: "2024-02-23", search: "one", mine: true }));
    const { day, search, mine, ...kept } = again(browser).store.choices.value;
    expect(kept).toEqual({ ...chosen, favourites: ["two"] });
    expect([day, search, mine]).toEqual([undefined, "", false]);
  });

  it("goes before what the site says", () => {
    const browser = createBrowser();
    const { act, star } = visit(browser);
    star("two");
    act((store) => store.choose(chosen));
    const choices = { audiences: ["youth"], zone: "event" };
    expect(again(browser, { choices }).store.choices.value).toMatchObject(chosen);
  });

  it("is what the reader chose, not what the site or a link did", () => {
    const browser = createBrowser();
    const { store, star } = visit(browser, { choices: { audiences: ["youth"] } });
    store.choose({ zone: "viewer" });
    star("two");
    const { audiences, zone } = again(browser).store.choices.value;
    expect([audiences, zone]).toEqual([[], "event"]);
  });

  it("gives way to the lock of a site", () => {
    const browser = createBrowser();
    const { act, star } = visit(browser);
    star("two");
    act((store) => store.choose(chosen));
    const store = createStore({ audiences: ["youth"] }, browser.page());
    store.lock(true);
    store.kept.start();
    store.load(document, 1);
    expect(store.choices.value.audiences).toEqual(["youth"]);
  });

  it("is taken once, and not again when the programme is loaded anew", () => {
    const browser = createBrowser();
    const { act, star } = visit(browser);
    star("two");
    act((store) => store.choose(chosen));
    const { store } = again(browser);
    store.choose({ audiences: [] });
    store.renew(later, 2);
    expect(store.choices.value.audiences).toEqual([]);
  });
});

describe("two pages of the same agenda", () => {
  it("show each other's stars", () => {
    const browser = createBrowser();
    const [one, other] = [visit(browser), visit(browser)];
    one.star("one");
    expect(other.stars()).toBe("one");
    other.star("two");
    expect(one.stars()).toBe("one two");
    one.star("one");
    expect(other.stars()).toBe("two");
  });

  it("lose no star and undo no act, whatever is done in them and whenever they hear of it", () => {
    const step = fc.record({
      page: fc.nat(1),
      id: fc.constantFrom("one", "two", "three", undefined),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const browser = createBrowser(true);
        const pages = [visit(browser), visit(browser)];
        const expected = new Map<string, boolean>();
        for (const { page, id } of steps) {
          const { star, store } = pages[page] as (typeof pages)[number];
          if (id) {
            star(id);
            expected.set(id, store.starred.value.has(id));
          } else browser.deliver();
        }
        browser.deliver();
        const on = [...expected].flatMap(([id, isOn]) => (isOn ? id : [])).sort();
        for (const { store } of [...pages, visit(browser)]) {
          expect([...store.starred.value].sort()).toEqual(on);
        }
      }),
    );
  });

  it("lose no star when both write without having read", () => {
    const browser = createBrowser(true);
    const [one, other] = [visit(browser), visit(browser)];
    one.star("one");
    const before = browser.entries.get("plenary:a") as string;
    other.star("two");
    // As if the first had written after the other had read, and before it wrote.
    browser.entries.set("plenary:a", before);
    browser.deliver();
    expect(one.stars().split(" ").sort()).toEqual(["one", "two"]);
    expect(again(browser).stars().split(" ").sort()).toEqual(["one", "two"]);
  });

  it("keep their groups to themselves", () => {
    const browser = createBrowser();
    const [one, other] = [visit(browser), visit(browser)];
    one.star("one");
    other.act((store) => store.togglePick("press"));
    expect(one.store.choices.value.audiences).toEqual([]);
    one.star("two");
    expect(again(browser).store.choices.value.audiences).toEqual(["press"]);
  });

  it("forget together", () => {
    const browser = createBrowser();
    const [one, other] = [visit(browser), visit(browser)];
    one.star("one");
    other.store.kept.forget();
    expect(one.stars()).toBe("");
    expect(one.store.kept.isKept.value).toBe(false);
    expect(browser.entries.size).toBe(0);
  });

  it("hear nothing once they have left", () => {
    const browser = createBrowser();
    const [one, other] = [visit(browser), visit(browser)];
    other.leave();
    one.star("one");
    expect(other.stars()).toBe("");
  });
});

describe("a storage", () => {
  const kept = (browser: Browser) => browser.entries.get("plenary:a");

  it("that was cleared keeps from the next act on what the page still shows", () => {
    const browser = createBrowser();
    const { star, stars } = visit(browser);
    star("one");
    browser.entries.clear();
    expect(stars()).toBe("one");
    star("two");
    expect(again(browser).stars()).toBe("one two");
  });

  it("that is full leaves the stars on the page, and says that they are not kept", () => {
    const browser = createBrowser();
    browser.room = 0;
    const { star, stars, store } = visit(browser);
    star("one");
    expect(stars()).toBe("one");
    expect(store.kept.isKept.value).toBe(false);
    browser.room = 10_000;
    star("two");
    expect(store.kept.isKept.value).toBe(true);
    expect(again(browser).stars()).toBe("one two");
  });

  it("that is full gives up copies for stars", () => {
    const browser = createBrowser();
    const { star, store } = visit(browser);
    star("one");
    browser.room = [...browser.entries.values()].join("").length;
    star("two");
    expect(store.kept.isKept.value).toBe(true);
    expect(again(browser).stars()).toBe("one two");
  });

  it("with something else in it is taken over", () => {
    for (const text of ["", "{", "null", '{"stars":[[1]]}']) {
      const browser = createBrowser();
      browser.entries.set("plenary:a", text);
      const { star } = visit(browser);
      star("one");
      expect(again(browser).stars()).toBe("one");
    }
  });

  it("with a copy that is none shows no changes", () => {
    const browser = createBrowser();
    visit(browser).star("one");
    browser.entries.set("plenary-copy:a", "{");
    expect(again(browser).changed()).toEqual([]);
  });

  it("that a later version wrote to is read and left as it is", () => {
    const browser = createBrowser();
    const text = '{"version":9,"stars":[{"id":"one","at":1}],"more":true}';
    browser.entries.set("plenary:a", text);
    const { star, stars, store } = visit(browser);
    star("two");
    expect(stars()).toBe("one two");
    expect(kept(browser)).toBe(text);
    expect(store.kept.isKept.value).toBe(false);
  });

  it("is empty once the reader wants to be forgotten", () => {
    const browser = createBrowser();
    const { star, stars, store } = visit(browser);
    store.kept.from("https://example.org/a.json");
    star("one");
    store.renew(later, 2);
    store.kept.forget();
    expect(stars()).toBe("");
    expect(browser.entries.size).toBe(0);
    store.renew(document, 3);
    expect(browser.entries.size).toBe(0);
  });
});

describe("the last good copy", () => {
  const address = "https://example.org/a.json";
  const from = (browser: Browser, use?: StorageUse) => {
    const store = createStore({}, browser.page());
    if (use) store.kept.use(use);
    store.kept.from(address);
    return store.kept.lastCopy();
  };

  it("is found by where it came from, with when it was the newest", () => {
    const browser = createBrowser();
    const { star, store } = visit(browser, { at: 5 });
    store.kept.from(address);
    star("one");
    store.renew(later, 7);
    expect(from(browser)).toEqual({ text: JSON.stringify(later), at: 7 });
    store.confirm(9);
    expect(from(browser)?.at).toBe(9);
    expect(from(browser, "off")).toBeUndefined();
  });

  it("is none that would fill half of what a site may keep", () => {
    const browser = createBrowser();
    const large = { ...document, summary: "x".repeat(1_000_001) };
    const { star, store } = visit(browser, { document: large });
    store.kept.from(address);
    star("one");
    expect(from(browser)).toBeUndefined();
    expect(again(browser, { document: large }).stars()).toBe("one");
  });
});

describe("what changed", () => {
  const starred = () => {
    const browser = createBrowser();
    visit(browser).star("one");
    return browser;
  };

  it("is what did since the reader's last visit", () => {
    expect(again(starred(), { document: later }).changed()).toEqual([
      "two renamed",
      "three removed",
    ]);
  });

  it("is nothing to a reader of whom nothing is kept", () => {
    const browser = createBrowser();
    visit(browser);
    expect(again(browser, { document: later }).changed()).toEqual([]);
  });

  it("is still news to who came and went without looking", () => {
    const browser = starred();
    again(browser, { document: later });
    expect(again(browser, { document: latest }).changed()).toEqual([
      "one renamed",
      "three removed",
    ]);
  });

  it("is told to the end of the visit in which it was read, and not in the next", () => {
    const browser = starred();
    const { store, changed } = again(browser, { document: later });
    store.kept.read();
    expect(changed()).toHaveLength(2);
    expect(again(browser, { document: later }).changed()).toEqual([]);
  });

  it("is over when the reader dismisses it, until more does", () => {
    const browser = starred();
    const { store, changed } = again(browser, { document: later });
    store.kept.dismiss();
    expect(changed()).toEqual([]);
    store.renew(latest, 2);
    expect(changed()).toEqual(["one renamed", "two renamed"]);
    expect(again(browser, { document: latest }).changed()).toEqual(["one renamed", "two renamed"]);
  });

  it("is what did in this visit, where nothing is kept", () => {
    const { store, changed } = visit(createBrowser());
    store.renew(later, 2);
    expect(changed()).toEqual(["two renamed", "three removed"]);
  });

  it("is for the reader's groups, and all of mine", () => {
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

  it("is no news where a page's own copy gives way to the newest", () => {
    const store = createStore({}, createBrowser().page());
    store.kept.start();
    store.renew(document, undefined);
    store.renew(later, 2);
    expect(store.changes.value).toEqual([]);
    expect(store.takeNews()).toEqual([]);
  });
});

describe("what changed just now", () => {
  const news = (store: Store) => store.takeNews().map(({ id }) => id);

  it("is told once", () => {
    const { store } = visit(createBrowser());
    expect(news(store)).toEqual([]);
    store.renew(later, 2);
    expect(news(store)).toEqual(["two", "three"]);
    expect(news(store)).toEqual([]);
    store.renew(structuredClone(later), 3);
    expect(news(store)).toEqual([]);
  });

  it("is not what changed before the reader came", () => {
    const browser = createBrowser();
    visit(browser).star("one");
    expect(news(again(browser, { document: later }).store)).toEqual([]);
  });

  it("is nothing of another agenda", () => {
    const { store } = visit(createBrowser());
    store.load({ ...later, id: "b" }, 2);
    expect(news(store)).toEqual([]);
  });
});

describe("a starred session that the programme has no longer", () => {
  it("is told as it was last seen, on this visit and the next", () => {
    const browser = createBrowser();
    const { star, store } = visit(browser);
    star("three");
    star("one");
    store.renew(later, 2);
    const gone = [{ id: "three", kinds: ["removed"], session: { title: "THREE" } }];
    expect(store.gone.value).toMatchObject(gone);
    expect(store.gone.value[0]?.day?.date).toBe("2024-02-23");
    const { store: next } = again(browser, { document: later });
    next.kept.dismiss();
    expect(next.gone.value).toMatchObject(gone);
    expect(again(browser, { document: later }).store.gone.value).toMatchObject(gone);
  });

  it("is nothing that nobody ever saw", () => {
    const { store } = visit(createBrowser(), { choices: { favourites: ["x"] } });
    expect(store.gone.value).toEqual([]);
  });

  it("is told by what of its kept copy is sound", () => {
    const browser = createBrowser();
    const stars = [
      { id: "x", at: 1, last: { id: "x", title: "X", start: "soon", date: "2024-02-23" } },
      { id: "y", at: 1, last: { id: "y", title: 7, date: "never" } },
    ];
    browser.entries.set("plenary:a", JSON.stringify({ version: 1, stars }));
    const { store } = visit(browser);
    expect(store.gone.value.map(({ session }) => session.start)).toEqual([undefined, undefined]);
  });
});
