import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { highlightIn } from "./highlight.ts";

const registry = new Map<string, Set<StaticRange>>();

beforeEach(() => {
  vi.useFakeTimers();
  registry.clear();
  vi.stubGlobal("CSS", { highlights: registry });
  vi.stubGlobal("Highlight", Set);
  vi.stubGlobal(
    "StaticRange",
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const root = (html: string) => {
  const element = document.createElement("div");
  element.innerHTML = html;
  document.body.append(element);
  return element;
};
const card = (title: string, more = "") =>
  `<article class="plenary-card"><h3 class="plenary-card-title">${title}</h3>${more}</article>`;
/** What is marked on the page. */
const marked = () =>
  Array.from(registry.get("plenary-search") ?? [], ({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );
/** Mutations are told in a microtask, and gathered for a moment. */
const settle = async () => {
  await Promise.resolve();
  vi.advanceTimersByTime(100);
};

describe("highlights", () => {
  it("mark what is found in the texts that are searched, as they are written", () => {
    const place = `<p class="plenary-place">Salle de l’Été</p><p class="plenary-times">ete</p>`;
    highlightIn(root(card("L’été à Été-sur-Mer", place)), "ete");
    vi.advanceTimersByTime(0);
    expect(marked()).toEqual(["été", "Été", "Été"]);
  });

  it("leave out what is hidden", () => {
    highlightIn(root(`<div hidden>${card("Water")}</div>${card("Water too")}`), "water");
    vi.advanceTimersByTime(0);
    expect(marked()).toEqual(["Water"]);
  });

  it("follow what is drawn later, and what comes into sight", async () => {
    const element = root(`<div hidden>${card("Water")}</div>`);
    highlightIn(element, "water");
    vi.advanceTimersByTime(0);
    expect(marked()).toEqual([]);
    (element.firstElementChild as HTMLElement).hidden = false;
    element.insertAdjacentHTML("beforeend", card("Waterways"));
    await settle();
    expect(marked()).toEqual(["Water", "Water"]);
  });

  it("go with the search, and leave those of others on the page", () => {
    const end = highlightIn(root(card("Water")), "water");
    highlightIn(root(card("Waterfall")), "waterf");
    vi.advanceTimersByTime(0);
    expect(marked()).toEqual(["Water", "Waterf"]);
    end();
    expect(marked()).toEqual(["Waterf"]);
  });

  it("end what they had not begun", () => {
    highlightIn(root(card("Water")), "water")();
    vi.advanceTimersByTime(100);
    expect(marked()).toEqual([]);
  });

  it("pause while there is much, and get through it", () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += 5;
      return now;
    });
    highlightIn(root(card("Water").repeat(10)), "water");
    vi.advanceTimersToNextTimer();
    expect(marked().length).toBeLessThan(10);
    vi.runAllTimers();
    expect(marked()).toHaveLength(10);
  });

  it("are none for an empty search", () => {
    highlightIn(root(card("Water")), "");
    expect(registry.size).toBe(0);
  });

  it("are none in an engine that has none", () => {
    vi.stubGlobal("CSS", {});
    expect(highlightIn(root(card("Water")), "water")).not.toThrow();
  });
});
