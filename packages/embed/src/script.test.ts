import { ar } from "@plenary/core/locale/ar";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** Runs the script as another copy of it on the same page would: with modules of its own. */
async function run() {
  vi.resetModules();
  await import("./script.ts");
  const { languages } = await import("./languages.ts");
  return Object.keys(languages.value);
}

beforeEach(() => {
  globalThis.plenaryLanguages = undefined;
});
afterEach(() => {
  globalThis.plenaryLanguages = undefined;
});

describe("the script tag", () => {
  it("registers every element", async () => {
    await run();
    for (const name of ["agenda", "timeline", "panel-card", "participant-filter"]) {
      expect(customElements.get(`plenary-${name}`)).toBeDefined();
    }
  });

  it("leaves what an earlier copy registered", async () => {
    await run();
    const first = customElements.get("plenary-agenda");
    await expect(run()).resolves.toContain("en");
    expect(customElements.get("plenary-agenda")).toBe(first);
  });

  it("takes the languages that came before it", async () => {
    globalThis.plenaryLanguages = [["ar", ar]] as never;
    expect(await run()).toEqual(["en", "fr", "es", "ar"]);
  });

  it("takes the languages that come after it", async () => {
    await run();
    globalThis.plenaryLanguages?.push(["ar", ar]);
    const { languages } = await import("./languages.ts");
    expect(Object.keys(languages.value)).toContain("ar");
  });

  it("leaves the languages to the copy whose elements are on the page", async () => {
    await run();
    const taker = globalThis.plenaryLanguages;
    await run();
    expect(globalThis.plenaryLanguages).toBe(taker);
  });
});
