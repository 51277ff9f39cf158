import { computed, signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import type { Feature, Store } from "./feature.ts";
import { document, loaded } from "./groups.fixture.ts";
import { createStore } from "./store.ts";
import type { Judgement } from "./visible.ts";

/** A feature that hides all sessions but those with this id. */
const only = (id: string, more: Partial<Feature> = {}): Feature => ({
  name: `only ${id}`,
  filter: {
    judge: () => computed<Judgement>(() => (session) => session.id === id),
    reset: {},
    empty: () => undefined,
  },
  ...more,
});
const names = ({ features }: Store) => features.value.map(({ name }) => name);
const left = ({ visible }: Store) => Array.from(visible.value, ({ id }) => id);

describe("what a feature keeps of a store", () => {
  it("is made on the first use, from the store, and only once", () => {
    const store = createStore();
    const make = vi.fn((_: Store) => ({}));
    const one = store.use(make);
    expect(store.use(make)).toBe(one);
    expect(make).toHaveBeenCalledExactlyOnceWith(store);
  });

  it("is made once even if there is nothing to keep", () => {
    const store = createStore();
    const make = vi.fn(() => undefined);
    store.use(make);
    store.use(make);
    expect(make).toHaveBeenCalledOnce();
  });

  it("belongs to one store alone", () => {
    const make = () => ({});
    expect(createStore().use(make)).not.toBe(createStore().use(make));
  });
});

describe("the features of a store", () => {
  it("are none by default", () => {
    expect(names(createStore())).toEqual([]);
  });

  it("come after those that they need, in the order given", () => {
    const c: Feature = { name: "c" };
    const b: Feature = { name: "b", uses: [c] };
    const a: Feature = { name: "a", uses: [b, c] };
    const last: Feature = { name: "last" };
    expect(names(createStore({}, { features: [a, last] }))).toEqual(["c", "b", "a", "last"]);
  });

  it("are there once, in the order given, however many need them", () => {
    const needed: Feature = { name: "needed" };
    const features = [
      { name: "a", uses: [needed] },
      { name: "b", uses: [needed] },
      needed,
      { name: "a" },
    ];
    expect(names(createStore({}, { features }))).toEqual(["a", "b", "needed"]);
  });

  it("of two with one name are the first, also if the second is needed by another", () => {
    const first: Feature = { name: "same" };
    const features: Feature[] = [first, { name: "a", uses: [{ name: "same" }] }];
    const store = createStore({}, { features });
    expect(names(store)).toEqual(["same", "a"]);
    expect(store.features.value[0]).toBe(first);
  });

  it("show only what all of them leave", () => {
    expect(left(loaded({}, { features: [only("visit")] }))).toEqual(["visit"]);
    expect(left(loaded({}, { features: [only("visit"), only("opening")] }))).toEqual([]);
  });

  it("filter from when they come on", () => {
    const features = signal<Feature[]>([]);
    const store = loaded({}, { features });
    expect(left(store)).toHaveLength(6);
    features.value = [only("visit")];
    expect(left(store)).toEqual(["visit"]);
    expect(store.count.value).toEqual({ shown: 1, total: 6 });
  });

  it("amend the published agenda in their order, from when they come on", () => {
    const say = (text: string): Feature => ({
      name: text,
      amend: () => signal((agenda) => ({ ...agenda, title: `${agenda.title} ${text}` })),
    });
    const features = signal<Feature[]>([say("one")]);
    const store = loaded({}, { features });
    expect(store.agenda.value?.title).toBe("A one");
    features.value = [say("one"), say("two")];
    expect(store.agenda.value?.title).toBe("A one two");
    expect(store.reading.value?.agenda.title).toBe("A");
  });

  it("open the sessions that any of them opens", () => {
    const opens = (...ids: string[]) =>
      only("visit", {
        name: `opens ${ids}`,
        filter: {
          judge: () => signal(undefined),
          opens: () =>
            signal(ids.length ? ({ id }: { id: string }) => ids.includes(id) : undefined),
          reset: {},
          empty: () => undefined,
        },
      });
    const opened = (...features: Feature[]) => {
      const store = loaded({}, { features });
      const judge = store.opened.value;
      return (
        judge &&
        Array.from(store.sessions.value.values()).flatMap(({ session }) =>
          judge(session) ? session.id : [],
        )
      );
    };
    expect(opened(only("visit"), opens())).toBeUndefined();
    expect(opened(opens("visit"), opens("opening"), opens())).toEqual(["opening", "visit"]);
  });
});

describe("a store in use", () => {
  const followed = (name: string) => {
    const stop = vi.fn();
    const start = vi.fn((_: Store) => stop);
    return { feature: { name, start } satisfies Feature, start, stop };
  };

  it("starts each feature once, and stops it with the last user", () => {
    const { feature, start, stop } = followed("a");
    const store = createStore({}, { features: [feature] });
    expect(start).not.toHaveBeenCalled();
    const leave = store.start();
    const leaveToo = store.start();
    expect(start).toHaveBeenCalledExactlyOnceWith(store);
    leave();
    expect(stop).not.toHaveBeenCalled();
    leaveToo();
    expect(stop).toHaveBeenCalledOnce();
  });

  it("starts again after it was left", () => {
    const { feature, start, stop } = followed("a");
    const store = createStore({}, { features: [feature] });
    store.start()();
    store.start()();
    expect([start.mock.calls.length, stop.mock.calls.length]).toEqual([2, 2]);
  });

  it("starts a feature that comes later, and not again those that were there", () => {
    const [one, two] = [followed("one"), followed("two")];
    const features = signal<Feature[]>([one.feature]);
    const store = createStore({}, { features });
    const leave = store.start();
    features.value = [one.feature, two.feature];
    expect([one.start.mock.calls.length, two.start.mock.calls.length]).toEqual([1, 1]);
    leave();
    expect([one.stop.mock.calls.length, two.stop.mock.calls.length]).toEqual([1, 1]);
  });

  it("starts no feature that comes after it was left", () => {
    const { feature, start } = followed("a");
    const features = signal<Feature[]>([]);
    createStore({}, { features }).start()();
    features.value = [feature];
    expect(start).not.toHaveBeenCalled();
  });

  it("keeps the choices when the document is loaded again", () => {
    const store = loaded({ audiences: ["press"], day: "2024-02-24", zone: "viewer" });
    const before = store.choices.value;
    store.load({ ...document, revision: 2 });
    expect(store.choices.value).toBe(before);
  });
});
