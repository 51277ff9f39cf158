import { additionsOf } from "@plenary/core";
import { describe, expect, it } from "vitest";
import type { Store } from "../../state/feature.ts";
import { document, loaded } from "../../state/groups.fixture.ts";
import { createStore } from "../../state/store.ts";
import { overlay } from "./feature.ts";
import { createOverlays } from "./model.ts";

describe("overlays", () => {
  const added = (note: string, of = "a") => ({
    format: 1,
    overlay: of,
    by: "Section Africa",
    changes: { opening: { note } },
  });
  const notes = (store: Store) =>
    store.agenda.value?.days[0]?.sessions.flatMap((session) => additionsOf(session).notes) ?? [];

  const problems = (store: Store) =>
    store.use(createOverlays).problemsWith(store.reading.value?.agenda);

  it("are applied to the published agenda, whichever comes first, and to each later version", () => {
    const store = createStore({}, { features: [overlay] });
    store.use(createOverlays).setOverlays([added("Bus 12")]);
    expect(store.agenda.value).toBeUndefined();
    expect(problems(store)).toEqual([]);
    store.load(document);
    expect(notes(store)).toEqual([{ by: "Section Africa", text: "Bus 12" }]);
    store.renew({ ...document, title: "B" });
    expect(notes(store)).toHaveLength(1);
    store.use(createOverlays).setOverlays([added("Bus 12"), added("Bus 14")]);
    expect(notes(store).map(({ text }) => text)).toEqual(["Bus 12", "Bus 14"]);
    store.use(createOverlays).setOverlays([]);
    expect(notes(store)).toEqual([]);
  });

  it("don't change the published agenda, which is used to compare versions", () => {
    const store = loaded({}, { features: [overlay] });
    const published = store.agenda.value;
    store.use(createOverlays).setOverlays([added("Bus 12")]);
    expect(store.reading.value?.agenda).toBe(published);
    expect(store.agenda.value).not.toBe(published);
  });

  it("have their own problems, such as an unknown agenda", () => {
    const store = loaded({}, { features: [overlay] });
    store.use(createOverlays).setOverlays([added("Bus 12"), added("No", "b"), "no overlay"]);
    expect(store.problems.value).toEqual([]);
    expect(problems(store).map((problems) => problems.map(({ code }) => code))).toEqual([
      [],
      ["dangling-reference"],
      ["wrong-type"],
    ]);
    expect(notes(store)).toHaveLength(1);
  });

  it("in a new list with the same elements change nothing", () => {
    const store = loaded({}, { features: [overlay] });
    const one = added("Bus 12");
    store.use(createOverlays).setOverlays([one]);
    const before = store.agenda.value;
    store.use(createOverlays).setOverlays([one]);
    expect(store.agenda.value).toBe(before);
  });
});
