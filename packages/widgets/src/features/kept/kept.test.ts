import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Browser, createBrowser } from "../../page/storage.fixture.ts";
import { UNFILTERED } from "../../state/choices.ts";
import { createStore } from "../../state/store.ts";
import { kept, keptAlways } from "./feature.ts";
import { createKept, type StorageUse } from "./kept.ts";
import { createSeen } from "./seen.ts";
import { createStars } from "./stars.ts";
import { day, document, later, talk, visit } from "./visit.fixture.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A later visit. */
const again = visit;

describe("before the reader stars a session", () => {
  it("nothing is stored, whatever groups are picked and however often it is loaded", () => {
    const browser = createBrowser();
    const { store, choose, kept } = visit(browser);
    kept.setSource("https://example.org/a.json");
    choose({ audiences: ["press"] });
    store.renew(later, 2);
    store.confirm(3);
    expect(browser.entries.size).toBe(0);
    expect(kept.isKept.value).toBe(false);
  });

  it("a copy is stored if the site wants it", () => {
    const browser = createBrowser();
    const { kept } = visit(browser, { use: "on" });
    expect(kept.isKept.value).toBe(true);
    expect(browser.entries.get("plenary-copy:a")).toBe(JSON.stringify(document));
  });

  it("a copy is stored by the feature for that", () => {
    const browser = createBrowser();
    visit(browser, { features: [keptAlways] });
    expect(browser.entries.get("plenary-copy:a")).toBe(JSON.stringify(document));
  });
});

describe("a star", () => {
  it("is there at the next visit", () => {
    const browser = createBrowser();
    const { star, kept } = visit(browser);
    star("two");
    star("one");
    expect(kept.isKept.value).toBe(true);
    expect(again(browser).stars()).toBe("two one");
  });

  it("is gone at the next visit if it was removed", () => {
    const browser = createBrowser();
    const { star } = visit(browser);
    star("two");
    star("one");
    star("two");
    expect(again(browser).stars()).toBe("one");
    expect(again(browser, { choices: { favourites: ["two"] } }).stars()).toBe("one");
  });

  it("leaves nothing stored when the last one is removed", () => {
    const browser = createBrowser();
    const { star, store, kept } = visit(browser);
    kept.setSource("https://example.org/a.json");
    star("two");
    star("two");
    expect(browser.entries.size).toBe(0);
    expect(kept.isKept.value).toBe(false);
    store.renew(later, 2);
    expect(browser.entries.size).toBe(0);
  });

  it("belongs only to its agenda", () => {
    const browser = createBrowser();
    visit(browser).star("two");
    const { store, stars, star } = again(browser, { document: { ...document, id: "b" } });
    expect(stars()).toBe("");
    star("one");
    store.load(document, 2);
    expect(stars()).toBe("two");
  });

  it("stays only on the page if the site wants nothing stored", () => {
    const browser = createBrowser();
    const { star, stars, kept } = visit(browser, { use: "off" });
    star("two");
    expect(stars()).toBe("two");
    expect(browser.entries.size).toBe(0);
    expect(kept.isKept.value).toBe(false);
  });

  it("of a session that the site had starred counts as the reader's too", () => {
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

  it("follows its session when that gets another id", () => {
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
  const chosen = { audiences: ["press"], zone: "viewer", layout: "grid" } as const;

  it("is stored with the stars: groups, zone and layout, not the day or other filters", () => {
    const browser = createBrowser();
    const { choose, star } = visit(browser);
    star("two");
    choose({ ...chosen, day: "2024-02-23", search: "one", mine: true, types: ["panel"] });
    const { day, ...kept } = again(browser).store.choices.value;
    expect(kept).toEqual({ ...UNFILTERED, ...chosen, favourites: ["two"] });
    expect(day).toBeUndefined();
  });

  it("takes precedence over the site's defaults", () => {
    const browser = createBrowser();
    const { choose, star } = visit(browser);
    star("two");
    choose(chosen);
    const choices = { audiences: ["youth"], zone: "event", layout: "list" } as const;
    expect(again(browser, { choices }).store.choices.value).toMatchObject(chosen);
  });

  it("does not include choices of the site or of a link", () => {
    const browser = createBrowser();
    const { store, star } = visit(browser, { choices: { audiences: ["youth"] } });
    store.choose({ zone: "viewer" });
    star("two");
    const { audiences, zone } = again(browser).store.choices.value;
    expect([audiences, zone]).toEqual([[], "event"]);
  });

  it("yields to a site's lock", () => {
    const browser = createBrowser();
    const { choose, star } = visit(browser);
    star("two");
    choose(chosen);
    const store = createStore(
      { audiences: ["youth"] },
      { features: [kept], storage: browser.page() },
    );
    store.lock(true);
    store.start();
    store.load(document, 1);
    expect(store.choices.value.audiences).toEqual(["youth"]);
  });

  it("is applied once, and not again when the programme is reloaded", () => {
    const browser = createBrowser();
    const { choose, star } = visit(browser);
    star("two");
    choose(chosen);
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

  it("lose no star and undo no change, whatever is done and whenever they are notified", () => {
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
            expected.set(id, store.choices.value.favourites.includes(id));
          } else browser.deliver();
        }
        browser.deliver();
        const on = [...expected].flatMap(([id, isOn]) => (isOn ? id : [])).sort();
        for (const { store } of [...pages, visit(browser)]) {
          expect([...store.choices.value.favourites].sort()).toEqual(on);
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
    // As if the first wrote between the other's read and write.
    browser.entries.set("plenary:a", before);
    browser.deliver();
    expect(one.stars().split(" ").sort()).toEqual(["one", "two"]);
    expect(again(browser).stars().split(" ").sort()).toEqual(["one", "two"]);
  });

  it("keep their groups to themselves", () => {
    const browser = createBrowser();
    const [one, other] = [visit(browser), visit(browser)];
    one.star("one");
    other.choose({ audiences: ["press"] });
    expect(one.store.choices.value.audiences).toEqual([]);
    one.star("two");
    expect(again(browser).store.choices.value.audiences).toEqual(["press"]);
  });

  it("delete everything together", () => {
    const browser = createBrowser();
    const [one, other] = [visit(browser), visit(browser)];
    one.star("one");
    other.forget();
    expect(one.stars()).toBe("");
    expect(one.kept.isKept.value).toBe(false);
    expect(browser.entries.size).toBe(0);
  });

  it("are not notified after they were closed", () => {
    const browser = createBrowser();
    const [one, other] = [visit(browser), visit(browser)];
    other.leave();
    one.star("one");
    expect(other.stars()).toBe("");
  });
});

describe("a storage", () => {
  const record = (browser: Browser) => browser.entries.get("plenary:a");

  it("that was cleared gets what the page still shows with the next change", () => {
    const browser = createBrowser();
    const { star, stars } = visit(browser);
    star("one");
    browser.entries.clear();
    expect(stars()).toBe("one");
    star("two");
    expect(again(browser).stars()).toBe("one two");
  });

  it("that is full leaves the stars on the page, and reports that they are not stored", () => {
    const browser = createBrowser();
    browser.room = 0;
    const { star, stars, kept } = visit(browser);
    star("one");
    expect(stars()).toBe("one");
    expect(kept.isKept.value).toBe(false);
    browser.room = 10_000;
    star("two");
    expect(kept.isKept.value).toBe(true);
    expect(again(browser).stars()).toBe("one two");
  });

  it("that is full drops copies in favour of stars", () => {
    const browser = createBrowser();
    const { star, kept } = visit(browser);
    star("one");
    browser.room = [...browser.entries.values()].join("").length;
    star("two");
    expect(kept.isKept.value).toBe(true);
    expect(again(browser).stars()).toBe("one two");
  });

  it("with other content is overwritten", () => {
    for (const text of ["", "{", "null", '{"stars":[[1]]}']) {
      const browser = createBrowser();
      browser.entries.set("plenary:a", text);
      const { star } = visit(browser);
      star("one");
      expect(again(browser).stars()).toBe("one");
    }
  });

  it("written by a later version is read and left unchanged", () => {
    const browser = createBrowser();
    const text = '{"version":9,"stars":[{"id":"one","at":1}],"more":true}';
    browser.entries.set("plenary:a", text);
    const { star, stars, kept } = visit(browser);
    star("two");
    expect(stars()).toBe("one two");
    expect(record(browser)).toBe(text);
    expect(kept.isKept.value).toBe(false);
  });

  it("is empty once the reader deletes their data", () => {
    const browser = createBrowser();
    const { star, stars, store, kept, forget } = visit(browser);
    kept.setSource("https://example.org/a.json");
    star("one");
    store.renew(later, 2);
    forget();
    expect(stars()).toBe("");
    expect(browser.entries.size).toBe(0);
    store.renew(document, 3);
    expect(browser.entries.size).toBe(0);
  });

  it("is what it was if they take that back", () => {
    const browser = createBrowser();
    const { star, stars, choose, forget } = visit(browser);
    choose({ audiences: ["youth"] });
    star("one");
    const before = record(browser);
    const restore = forget();
    expect(browser.entries.size).toBe(0);
    restore();
    choose({ favourites: ["one"] });
    expect(stars()).toBe("one");
    expect(record(browser)).toBe(before);
  });
});

describe("the last good copy", () => {
  const address = "https://example.org/a.json";
  const from = (browser: Browser, use?: StorageUse) => {
    const kept = createStore({}, { storage: browser.page() }).use(createKept);
    if (use) kept.use(use);
    kept.setSource(address);
    return kept.lastCopy();
  };

  it("is found by its address, with the time when it was current", () => {
    const browser = createBrowser();
    const { star, store, kept } = visit(browser, { at: 5 });
    kept.setSource(address);
    star("one");
    store.renew(later, 7);
    expect(from(browser)).toEqual({ text: JSON.stringify(later), at: 7 });
    store.confirm(9);
    expect(from(browser)?.at).toBe(9);
    expect(from(browser, "off")).toBeUndefined();
  });

  it("is not stored if it would fill half of a site's storage", () => {
    const browser = createBrowser();
    const large = { ...document, summary: "x".repeat(1_000_001) };
    const { star, kept } = visit(browser, { document: large });
    kept.setSource(address);
    star("one");
    expect(from(browser)).toBeUndefined();
    expect(again(browser, { document: large }).stars()).toBe("one");
  });
});

describe("without what keeps stars", () => {
  const list = { features: [kept] };
  /** An earlier visit, on which the reader starred a session and picked a group. */
  const before = () => {
    const browser = createBrowser();
    const { star, choose } = visit(browser);
    star("two");
    choose({ audiences: ["press"] });
    return browser;
  };

  it("groups and zone are restored, and followed", () => {
    const browser = before();
    const { store, choose, kept } = again(browser, list);
    expect(kept.isKept.value).toBe(true);
    expect(store.choices.value.audiences).toEqual(["press"]);
    choose({ zone: "viewer" });
    expect(again(browser, list).store.choices.value.zone).toBe("viewer");
  });

  it("stars stay in the record, whatever is written", () => {
    const browser = before();
    const { store, choose } = again(browser, list);
    choose({ audiences: ["youth"] });
    store.renew(later, 2);
    expect(browser.entries.get("plenary-copy:a")).toBe(JSON.stringify(later));
    const { stars, store: next } = again(browser);
    expect(stars()).toBe("two");
    expect(next.choices.value.audiences).toEqual(["youth"]);
  });

  it("nothing is stored if nothing was", () => {
    const browser = createBrowser();
    const { choose, store } = visit(browser, list);
    choose({ audiences: ["press"] });
    store.renew(later, 2);
    expect(browser.entries.size).toBe(0);
  });

  it("nothing is stored any more once another page deleted everything", () => {
    const browser = before();
    const { choose } = again(browser, list);
    again(browser).forget();
    choose({ audiences: ["youth"] });
    expect(browser.entries.size).toBe(0);
  });

  it("what an earlier visit stored is left alone if it has no star", () => {
    const browser = createBrowser();
    visit(browser, { ...list, use: "on" });
    const stored = new Map(browser.entries);
    again(browser, { ...list, document: later });
    expect(browser.entries).toEqual(stored);
  });

  it("what keeps them may come later, and finds stars and what was last seen", () => {
    const browser = before();
    const { store, stars, star } = again(browser, { ...list, document: later });
    expect(stars()).toBe("");
    store.use(createStars).start();
    expect(stars()).toBe("two");
    const { isReturn, before: seen } = store.use(createSeen);
    expect(isReturn.value).toBe(true);
    expect(seen.value?.days[0]?.sessions).toHaveLength(3);
    star("one");
    expect(again(browser).stars()).toBe("two one");
  });
});
