/** The scripts of a page, run by their modules: in whatever order, twice, alone, of other versions. */
import { explain } from "@plenary/core";
import * as ar from "@plenary/core/languages/ar";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Acts } from "./plugged.ts";
import type { ActsEntry } from "./queue.ts";

const actFeature = { name: "act" };
const acts: Acts = {
  features: [actFeature],
  styles: [".act{}"],
  startOverlays: () => ({ poll() {}, refresh() {}, end() {} }),
  addressOfChoices: () => "",
  explain,
};
/** What the build of the acts leaves in their queue: it plugs in by what the list shares. */
const entry = (more: Partial<ActsEntry> = {}): ActsEntry => ({
  major: 0,
  start: ({ plugInActs }) => plugInActs(acts),
  ...more,
});
const loadActs = (more?: Partial<ActsEntry>) => {
  globalThis.plenaryActs ??= [] as ActsEntry[];
  globalThis.plenaryActs.push(entry(more));
};

/** Runs the list as a script of its own: with its own modules, as a second copy would. */
async function loadList() {
  vi.resetModules();
  await import("./list.ts");
  const [plugged, languages, styles, sentence] = await Promise.all([
    import("./plugged.ts"),
    import("./languages.ts"),
    import("./styles.ts"),
    import("./sentence.ts"),
  ]);
  return {
    names: () => plugged.features.value.map(({ name }) => name),
    acts: () => plugged.acts.value,
    hasOverlays: () => plugged.overlayLoader.value === acts.startOverlays,
    languages: () => Object.keys(languages.languages.value),
    styles: () => styles.texts.value.filter((text) => text.includes(".act{}")).length,
    sentence: sentence.sentenceOf,
  };
}
const LIST = ["kept", "present", "zones", "languages"];

let readyState: DocumentReadyState = "interactive";
const warn = vi.spyOn(console, "warn");
beforeEach(() => {
  globalThis.plenaryLanguages = undefined;
  globalThis.plenaryActs = undefined;
  readyState = "interactive";
  vi.spyOn(document, "readyState", "get").mockImplementation(() => readyState);
  warn.mockReset();
});
afterEach(() => {
  globalThis.plenaryLanguages = undefined;
  globalThis.plenaryActs = undefined;
  vi.useRealTimers();
});

describe("the list", () => {
  it("registers the elements of reading", async () => {
    await loadList();
    for (const name of ["agenda", "timeline", "panel-card", "participant-filter"]) {
      expect(customElements.get(`plenary-${name}`)).toBeDefined();
    }
  });

  it("keeps what an earlier copy registered", async () => {
    await loadList();
    const first = customElements.get("plenary-agenda");
    expect((await loadList()).languages()).toContain("en");
    expect(customElements.get("plenary-agenda")).toBe(first);
  });

  it("takes languages loaded before it", async () => {
    globalThis.plenaryLanguages = [["ar", ar]] as never;
    expect((await loadList()).languages()).toEqual(["en", "es", "fr", "ar"]);
  });

  it("takes languages loaded after it", async () => {
    const list = await loadList();
    globalThis.plenaryLanguages?.push(["ar", ar]);
    expect(list.languages()).toContain("ar");
  });

  it("leaves languages and acts to the copy whose elements are on the page", async () => {
    await loadList();
    const takers = [globalThis.plenaryLanguages, globalThis.plenaryActs];
    const second = await loadList();
    expect([globalThis.plenaryLanguages, globalThis.plenaryActs]).toEqual(takers);
    loadActs();
    expect(second.names()).toEqual(LIST);
  });
});

describe("the acts", () => {
  it("before the list are there from the first drawing on", async () => {
    loadActs();
    const list = await loadList();
    expect(list.names()).toEqual([...LIST, "act"]);
    expect(list.hasOverlays()).toBe(true);
    expect(list.acts()).toBe("none");
  });

  it("soon after the list end the waiting for them", async () => {
    const list = await loadList();
    expect(list.acts()).toBe("waiting");
    loadActs();
    expect(list.names()).toEqual([...LIST, "act"]);
    expect(list.hasOverlays()).toBe(true);
    expect(list.acts()).toBe("none");
    dispatchEvent(new Event("load"));
    expect(list.acts()).toBe("none");
  });

  it("long after the list plug in, but overlays stay away until the next load", async () => {
    const list = await loadList();
    dispatchEvent(new Event("load"));
    loadActs();
    expect(list.names()).toEqual([...LIST, "act"]);
    expect(list.hasOverlays()).toBe(false);
    expect(list.acts()).toBe("late");
  });

  it("are waited for until the page has loaded", async () => {
    const list = await loadList();
    expect(list.acts()).toBe("waiting");
    dispatchEvent(new Event("load"));
    expect(list.acts()).toBe("late");
  });

  it("are waited for 3 s on a page that has loaded already", async () => {
    vi.useFakeTimers();
    readyState = "complete";
    const list = await loadList();
    vi.advanceTimersByTime(2_999);
    expect(list.acts()).toBe("waiting");
    vi.advanceTimersByTime(1);
    expect(list.acts()).toBe("late");
  });

  it("that never come leave the list with its own features, and problems told by code", async () => {
    const list = await loadList();
    dispatchEvent(new Event("load"));
    expect(list.names()).toEqual(LIST);
    expect(list.sentence({ code: "weekday", severity: "warning", pointer: "" } as never)).toContain(
      '"weekday" in the guide',
    );
    expect(warn).not.toHaveBeenCalled();
  });

  it("loaded twice attach once, with one stylesheet", async () => {
    loadActs();
    const list = await loadList();
    loadActs();
    expect(list.names()).toEqual([...LIST, "act"]);
    expect(list.styles()).toBe(1);
  });

  it("of another major version are left out, which the console says", async () => {
    const start = vi.fn();
    loadActs({ major: 7, start });
    const list = await loadList();
    expect(start).not.toHaveBeenCalled();
    expect(list.names()).toEqual(LIST);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("plenary.acts.js (of version 7, plenary.list.js of version 0)"),
    );
    expect(customElements.get("plenary-agenda")).toBeDefined();
  });

  it("of the right version after such are taken", async () => {
    const list = await loadList();
    loadActs({ major: 7 });
    expect(list.names()).toEqual(LIST);
    loadActs();
    expect(list.names()).toEqual([...LIST, "act"]);
  });

  it("that throw do not stop the list", async () => {
    loadActs({
      start() {
        throw new Error("no acts");
      },
    });
    await loadList();
    expect(customElements.get("plenary-agenda")).toBeDefined();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("no acts"));
  });
});

describe("plenary.js", () => {
  async function loadBoth() {
    vi.resetModules();
    await import("./plenary.ts");
    const plugged = await import("./plugged.ts");
    return {
      names: () => plugged.features.value.map(({ name }) => name),
      acts: () => plugged.acts.value,
    };
  }

  it("has list and acts, waits for nothing, and registers every element", async () => {
    const both = await loadBoth();
    expect(both.names()).toEqual(expect.arrayContaining([...LIST, "search", "mine", "grid"]));
    expect(both.acts()).toBe("none");
    expect(customElements.get("plenary-now")).toBeDefined();
  });

  it("does not take the acts a second time, whether they come before or after it", async () => {
    loadActs();
    const both = await loadBoth();
    loadActs();
    expect(both.names()).not.toContain("act");
    expect(warn).not.toHaveBeenCalled();
  });

  it("after the list leaves acts and languages to it", async () => {
    const list = await loadList();
    await loadBoth();
    loadActs();
    globalThis.plenaryLanguages?.push(["ar", ar]);
    expect(list.names()).toEqual([...LIST, "act"]);
    expect(list.languages()).toContain("ar");
  });
});
