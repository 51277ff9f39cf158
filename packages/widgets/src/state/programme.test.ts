import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UNFILTERED } from "./choices.ts";
import { document, loaded } from "./groups.fixture.ts";
import { createStore } from "./store.ts";

const documents = join(import.meta.dirname, "../../../../examples/data");

describe("loading", () => {
  it("is the initial status", () => {
    const store = createStore();
    expect(store.status.value).toBe("loading");
    expect(store.agenda.value).toBeUndefined();
  });

  it("accepts parsed JSON", () => {
    const store = loaded();
    expect(store.status.value).toBe("ready");
    expect(store.agenda.value?.id).toBe("a");
  });

  it("accepts the document's text", () => {
    const store = createStore();
    store.load(JSON.stringify(document));
    expect(store.agenda.value?.days).toHaveLength(2);
  });

  it.each(["pouvoir-du-nous", "retreat-week"])("reads %s without a problem", (name) => {
    const store = createStore();
    store.load(readFileSync(join(documents, `${name}.json`), "utf8"));
    expect(store.problems.value).toEqual([]);
    expect(store.status.value).toBe("ready");
  });

  it("reports the problems of a document that can be read in part", () => {
    const store = createStore();
    store.load({ ...document, days: [{ date: "2024-02-23", sessions: [{ id: "s", title: 42 }] }] });
    expect(store.status.value).toBe("ready");
    expect(store.problems.value.map(({ code }) => code)).toEqual(["wrong-type"]);
  });

  it.each([
    ["text that is no JSON", "{"],
    ["no agenda", 42],
    ["nothing", null],
    ["an agenda of a later format", { ...document, format: 2 }],
  ])("fails on %s, and says why", (_, given) => {
    const store = createStore();
    store.load(given);
    expect(store.status.value).toBe("failed");
    expect(store.agenda.value).toBeUndefined();
    expect(store.problems.value.length).toBeGreaterThan(0);
  });

  it("drops the problems of the previous document", () => {
    const store = createStore();
    store.load("{");
    store.load(document);
    expect(store.problems.value).toEqual([]);
    expect(store.status.value).toBe("ready");
  });

  it("has the status failed without anything to show, and loading when it is tried again", () => {
    const store = createStore();
    store.setStatus("failed");
    expect(store.status.value).toBe("failed");
    store.setStatus("loading");
    expect(store.status.value).toBe("loading");
  });

  it.each(["loading", "failed"] as const)("keeps the programme while %s", (status) => {
    const store = loaded();
    store.setStatus(status);
    expect(store.status.value).toBe("ready");
    expect(store.agenda.value?.id).toBe("a");
  });

  it("knows since when the programme may be out of date", () => {
    const store = createStore();
    store.load(document, 1000);
    expect(store.stale.value).toBeUndefined();
    store.setStatus("offline");
    expect(store.stale.value).toEqual({ at: 1000, reason: "offline" });
    store.setStatus("loading");
    expect(store.stale.value).toEqual({ at: 1000, reason: "loading" });
    store.setStatus("failed");
    expect(store.stale.value).toEqual({ at: 1000, reason: "failed" });
    store.confirm(2000);
    expect(store.stale.value).toBeUndefined();
    store.setStatus("failed");
    expect(store.stale.value?.at).toBe(2000);
    store.load({ ...document, updated: "2024-02-01T10:00Z" });
    expect(store.stale.value).toBeUndefined();
    store.setStatus("failed");
    expect(store.stale.value?.at).toBe(Date.parse("2024-02-01T10:00Z"));
  });

  it("does not pretend to know how old a document is that does not say so", () => {
    const store = createStore();
    store.load(document);
    store.setStatus("failed");
    expect(store.stale.value).toEqual({ at: 0, reason: "failed" });
  });

  it("keeps the programme if a newer version cannot be read", () => {
    const store = createStore();
    store.load(document, 1000);
    expect(store.renew("{", 2000).agenda).toBeUndefined();
    expect(store.agenda.value?.id).toBe("a");
    expect(store.problems.value).toEqual([]);
    expect(store.stale.value).toEqual({ at: 1000, reason: "failed" });
    store.renew({ ...document, revision: 2 }, 3000);
    expect(store.agenda.value?.revision).toBe(2);
    expect(store.stale.value).toBeUndefined();
  });

  it("has nothing to keep if the first document cannot be read", () => {
    const store = createStore();
    store.renew("{");
    expect(store.status.value).toBe("failed");
  });

  it("keeps the choices when the document is loaded again", () => {
    const store = loaded({ audiences: ["press"], day: "2024-02-24", zone: "viewer" });
    store.load({ ...document, revision: 2 });
    expect(store.choices.value).toEqual({
      audiences: ["press"],
      day: "2024-02-24",
      zone: "viewer",
      favourites: [],
      ...UNFILTERED,
    });
  });
});
