import { beforeEach, describe, expect, it, vi } from "vitest";
import { pageProgramme } from "./page-programme.ts";
import { acts, features } from "./plugged.ts";

const document_ = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "UTC",
  days: [{ date: "2024-02-23", sessions: [{ id: "lunch", title: "Lunch" }] }],
};
const loaded = () => ({ text: JSON.stringify(document_), document: document_ });

beforeEach(() => {
  features.value = [];
  acts.value = "none";
});

describe("a programme on the page", () => {
  it("is one for each address", () => {
    const [one, other] = [pageProgramme("a"), pageProgramme("b")];
    const ends = [one.use(), other.use()];
    expect(pageProgramme("a")).toBe(one);
    expect(other).not.toBe(one);
    for (const end of ends) end();
  });

  it("without an address is each element's own", () => {
    expect(pageProgramme()).not.toBe(pageProgramme());
  });

  it("stays while anyone uses it, and is dropped by the last", () => {
    const page = pageProgramme("c");
    const [end, endLast] = [page.use(), page.use()];
    end();
    expect(pageProgramme("c")).toBe(page);
    endLast();
    expect(pageProgramme("c")).not.toBe(page);
  });

  it("that was dropped and is used again does not take the place of its successor", () => {
    const old = pageProgramme("d");
    old.use()();
    const successor = pageProgramme("d");
    const endNew = successor.use();
    old.use()();
    expect(pageProgramme("d")).toBe(successor);
    endNew();
  });

  it("is followed by features while it is used, also by those that come later", () => {
    const stop = vi.fn();
    const start = vi.fn(() => stop);
    const page = pageProgramme();
    const end = page.use();
    features.value = [{ name: "late", start }];
    expect(start).toHaveBeenCalledExactlyOnceWith(page.store);
    end();
    expect(stop).toHaveBeenCalledOnce();
  });

  it("reads what was loaded once, however many elements show it", () => {
    const page = pageProgramme();
    const same = loaded();
    expect(page.read(same, 1)).toBe(page.read(same, 2));
    expect(page.store.agenda.value?.id).toBe("a");
    expect(page.read(loaded(), 3)).not.toBe(page.read(same, 4));
  });

  it("drops a search that waited for the acts in vain", () => {
    const page = pageProgramme();
    acts.value = "waiting";
    const end = page.use();
    page.store.choose({ search: "soup", mine: true });
    expect(page.store.choices.value.search).toBe("soup");
    acts.value = "late";
    expect(page.store.choices.value).toMatchObject({ search: "", mine: false });
    end();
  });
});
