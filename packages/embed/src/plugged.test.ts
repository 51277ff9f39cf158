import type { Feature } from "@plenary/widgets";
import { effect } from "@preact/signals";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Acts, acts, features, overlayLoader, plugIn, plugInActs } from "./plugged.ts";
import { explainWith, sentenceOf } from "./sentence.ts";
import { texts } from "./styles.ts";

const [search, mine, other]: Feature[] = [{ name: "search" }, { name: "mine" }, { name: "search" }];
const given = (more: Partial<Acts> = {}): Acts => ({
  features: [],
  styles: [],
  startOverlays: () => ({ poll() {}, refresh() {}, end() {} }),
  addressOfChoices: () => "",
  explain: ({ code }) => `a sentence about ${code}`,
  ...more,
});

beforeEach(() => {
  features.value = [];
  texts.value = texts.value.slice(0, 1);
  overlayLoader.value = undefined;
  acts.value = "none";
  explainWith(undefined);
});

describe("features", () => {
  it("are added in the order in which they come, of two with one name the first", () => {
    plugIn({ features: [search as Feature], styles: [] });
    plugIn({ features: [other, mine] as Feature[], styles: [] });
    expect(features.value).toEqual([search, mine]);
    expect(features.value[0]).toBe(search);
  });

  it("bring styles in the layer above the list's, each once", () => {
    plugIn({ features: [], styles: [".a{}"] });
    plugIn({ features: [], styles: [".a{}", ".b{}"] });
    expect(texts.value.slice(1)).toEqual([
      "@layer plenary.features{.a{}}",
      "@layer plenary.features{.b{}}",
    ]);
  });

  it("and their styles come in one step, so that nothing is drawn without its style", () => {
    const seen: [number, number][] = [];
    const stop = effect(() => {
      seen.push([features.value.length, texts.value.length]);
    });
    plugIn({ features: [search as Feature], styles: [".a{}"] });
    stop();
    expect(seen).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it("that are there already change nothing", () => {
    plugIn({ features: [search as Feature], styles: [".a{}"] });
    const changed = vi.fn();
    const stop = effect(() => changed(features.value, texts.value));
    plugIn({ features: [other as Feature], styles: [".a{}"] });
    stop();
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe("the acts", () => {
  it("bring overlays and the sentences of problems", () => {
    const one = given();
    plugInActs(one);
    expect(overlayLoader.value).toBe(one.startOverlays);
    expect(sentenceOf({ code: "weekday" } as never)).toBe("a sentence about weekday");
  });

  it("that come twice keep the first loader of overlays", () => {
    const [one, again] = [given(), given()];
    plugInActs(one);
    plugInActs(again);
    expect(overlayLoader.value).toBe(one.startOverlays);
  });

  it("end the waiting in the step in which their features come", () => {
    acts.value = "waiting";
    const seen: [string, number][] = [];
    const stop = effect(() => {
      seen.push([acts.value, features.value.length]);
    });
    plugInActs(given({ features: [search as Feature] }));
    stop();
    expect(seen).toEqual([
      ["waiting", 0],
      ["none", 1],
    ]);
  });

  it("that come late leave what stands: features come, overlays do not", () => {
    acts.value = "late";
    plugInActs(given({ features: [mine as Feature] }));
    expect(features.value).toEqual([mine]);
    expect(overlayLoader.value).toBeUndefined();
    expect(acts.value).toBe("late");
  });
});
