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
/** The highlighted texts on the page. */
const marked = () =>
  Array.from(registry.get("plenary-search") ?? [], ({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );
/** Waits for mutation observers, which run in a microtask, and for the debounce. */
const flush = async () => {
  await Promise.resolve();
  vi.advanceTimersByTime(100);
};

describe("highlights", () => {
  it("mark hits in the searched texts, in their original spelling", () => {
    const place = `<p class="plenary-place">Salle de l’Été</p><p class="plenary-times">ete</p>`;
    highlightIn(root(card("L’été à Été-sur-Mer", place)), "ete");
    vi.advanceTimersByTime(0);
    expect(marked()).toEqual(["été", "Été", "Été"]);
  });

  it("mark of a row's facts only the place", () => {
    const facts = `<span class="plenary-type">Water</span> · Water hall · <bdi>Water</bdi>`;
    highlightIn(root(card("Opening", `<p class="plenary-row-facts">${facts}</p>`)), "water");
    vi.advanceTimersByTime(0);
    expect(marked()).toEqual(["Water"]);
    const [range] = registry.get("plenary-search") ?? [];
    expect(range?.startContainer.textContent).toBe(" · Water hall · ");
  });

  it("leave out hidden text", () => {
    highlightIn(root(`<div hidden>${card("Water")}</div>${card("Water too")}`), "water");
    vi.advanceTimersByTime(0);
    expect(marked()).toEqual(["Water"]);
  });

  it("include what is drawn or shown later", async () => {
    const element = root(`<div hidden>${card("Water")}</div>`);
    highlightIn(element, "water");
    vi.advanceTimersByTime(0);
    expect(marked()).toEqual([]);
    (element.firstElementChild as HTMLElement).hidden = false;
    element.insertAdjacentHTML("beforeend", card("Waterways"));
    await flush();
    expect(marked()).toEqual(["Water", "Water"]);
  });

  it("disappear with the search, without removing those of other roots", () => {
    const end = highlightIn(root(card("Water")), "water");
    highlightIn(root(card("Waterfall")), "waterf");
    vi.advanceTimersByTime(0);
    expect(marked()).toEqual(["Water", "Waterf"]);
    end();
    expect(marked()).toEqual(["Waterf"]);
  });

  it("are cancelled before they have begun", () => {
    highlightIn(root(card("Water")), "water")();
    vi.advanceTimersByTime(100);
    expect(marked()).toEqual([]);
  });

  it("pause if there is a lot to mark, and finish it", () => {
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

  it("do not exist for an empty search", () => {
    highlightIn(root(card("Water")), "");
    expect(registry.size).toBe(0);
  });

  it("do nothing in a browser without the API", () => {
    vi.stubGlobal("CSS", {});
    expect(highlightIn(root(card("Water")), "water")).not.toThrow();
  });
});
