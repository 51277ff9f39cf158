import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Choices } from "../../state/choices.ts";
import type { Store } from "../../state/feature.ts";
import { document, loaded as loadedWith } from "../../state/groups.fixture.ts";
import { search } from "./feature.tsx";
import { createSearch } from "./model.ts";

const loaded = (choices: Partial<Choices>) => loadedWith(choices, { features: [search] });

const left = ({ visible }: Store) => Array.from(visible.value, ({ id }) => id);

describe("a search", () => {
  it("is empty at first, without matches", () => {
    const store = loaded({});
    expect(store.choices.value.search).toBe("");
    expect(store.use(createSearch).matches.value).toBeUndefined();
  });

  it("finds sessions, and where", () => {
    const store = loaded({ search: "press" });
    expect([...(store.use(createSearch).matches.value ?? [])].map(([{ id }]) => id)).toContain(
      "press-room",
    );
    expect([...(store.use(createSearch).matches.value?.values() ?? [])][0]?.[0]?.path).toBe(
      "/title",
    );
  });

  it("shows what it finds", () => {
    const store = loaded({ search: "opening" });
    expect(left(store)).toEqual(["opening"]);
    expect(store.count.value).toEqual({ shown: 1, total: 6 });
  });

  it("shows nothing if it finds nothing", () => {
    const store = loaded({ search: "zzz" });
    expect(left(store)).toEqual([]);
    expect(store.count.value).toEqual({ shown: 0, total: 6 });
  });

  it("without words hides nothing", () => {
    expect(loaded({ search: " ?! " }).count.value).toEqual({ shown: 6, total: 6 });
  });

  it("combines with the picked groups", () => {
    const store = loaded({ audiences: ["africa"], search: "press" });
    expect(store.use(createSearch).matches.value?.size).toBeGreaterThan(0);
    expect(left(store)).toEqual([]);
  });

  it("counts only on the chosen day", () => {
    const store = loaded({ day: "2024-02-24", search: "opening" });
    expect(store.count.value).toEqual({ shown: 0, total: 2 });
  });

  it("follows a new document", () => {
    const store = loaded({ search: "closing" });
    expect(left(store)).toEqual([]);
    const [first, ...others] = document.days;
    const sessions = [...(first?.sessions ?? []), { id: "closing", title: "Closing" }];
    store.load({ ...document, days: [{ ...first, sessions }, ...others] });
    expect(left(store)).toEqual(["closing"]);
  });

  it("stays as it was typed, with its spaces", () => {
    expect(loaded({ search: "open " }).choices.value.search).toBe("open ");
  });

  describe("that is prepared", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());
    const sessions = Array.from({ length: 120 }, (_, index) => ({
      id: `s${index}`,
      title: `Session ${index}`,
    }));
    const many = { ...document, days: [{ date: "2024-02-23", sessions }] };
    /** Prepares a search of 120 sessions. `matches` is called before each slice. */
    function prepared(matches: () => boolean) {
      const store = loaded({});
      store.load(many);
      store.use(createSearch).prepare({ currentTarget: { matches } as unknown as Element });
      return store;
    }

    it("reads the programme in slices, each in a task of its own", () => {
      const hasFocus = vi.fn(() => true);
      const store = prepared(hasFocus);
      expect(hasFocus).not.toHaveBeenCalled();
      vi.advanceTimersToNextTimer();
      expect(hasFocus).toHaveBeenCalledTimes(1);
      vi.runAllTimers();
      // 50, 50 and 20
      expect(hasFocus).toHaveBeenCalledTimes(3);
      store.choose({ search: "119" });
      expect(left(store)).toEqual(["s119"]);
    });

    it("stops when the field has lost the focus, and a search reads the rest", () => {
      const hasFocus = vi.fn(() => false);
      const store = prepared(hasFocus);
      vi.runAllTimers();
      expect(hasFocus).toHaveBeenCalledTimes(1);
      store.choose({ search: "119" });
      expect(left(store)).toEqual(["s119"]);
    });
  });
});
