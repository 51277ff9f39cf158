import { act, cleanup, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pass, programme, show } from "../programme.fixture.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Runs actions of the reader without a control. */
function start(options: Parameters<typeof show>[1] = {}) {
  const { store, display } = show(null, options);
  const choose = (changes: Parameters<typeof store.choose>[0]) =>
    act(() => display.choose(changes));
  return { store, choose };
}
const announcement = () => screen.getByRole("status").textContent;

describe("the count", () => {
  it("has its live region, empty, before the first message", () => {
    start();
    expect(announcement()).toBe("");
  });

  it("is announced when the reader pauses after an action", () => {
    const { choose } = start();
    choose({ search: "water" });
    expect(announcement()).toBe("");
    pass(400);
    expect(announcement()).toBe("2 of 5 sessions");
  });

  it("is announced once for several actions in a row", () => {
    const { choose } = start();
    choose({ search: "w" });
    pass(300);
    choose({ search: "wz" });
    pass(300);
    expect(announcement()).toBe("");
    pass(100);
    expect(announcement()).toBe("0 of 5 sessions");
  });

  it("is announced for a chosen day", () => {
    const { choose } = start();
    choose({ day: "2024-02-23" });
    pass(400);
    expect(announcement()).toBe("2 sessions");
  });

  it("is not announced when the site chooses, nor for a new document", () => {
    const { store } = start();
    act(() => store.choose({ search: "water" }));
    act(() => store.load({ ...programme, title: "Another" }));
    pass(1000);
    expect(announcement()).toBe("");
  });

  it("is not announced for a new document after an action that left it as it was", () => {
    const { store, choose } = start();
    choose({ favourites: ["opening"] });
    act(() => store.load({ ...programme, title: "Another" }));
    pass(1000);
    expect(announcement()).toBe("");
  });

  it("is not announced when zone or language change, since it stays the same", () => {
    const { choose } = start();
    choose({ zone: "viewer" });
    choose({ content: "fr" });
    pass(1000);
    expect(announcement()).toBe("");
  });

  it("is announced in the reader's language", () => {
    const { choose } = start({ lang: "fr" });
    choose({ search: "eau" });
    pass(400);
    expect(announcement()?.replaceAll("\u00a0", " ")).toBe("2 séances sur 5");
  });
});
