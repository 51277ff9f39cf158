import { act, cleanup, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Display } from "./display.ts";
import { pass, programme, show } from "./programme.fixture.tsx";
import { useDisplay } from "./provider.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Hands out the display, for acts of a reader's without a control. */
function start(options: Parameters<typeof show>[1] = {}) {
  let display: Display | undefined;
  const Probe = () => {
    display = useDisplay();
    return null;
  };
  const { store } = show(<Probe />, options);
  const choose = (changes: Parameters<typeof store.choose>[0]) =>
    act(() => display?.act(() => store.choose(changes)));
  return { store, choose };
}
const said = () => screen.getByRole("status").textContent;

describe("the count", () => {
  it("has its region, empty, before there is something to say", () => {
    start();
    expect(said()).toBe("");
  });

  it("is said once the reader has paused after an act", () => {
    const { choose } = start();
    choose({ search: "water" });
    expect(said()).toBe("");
    pass(400);
    expect(said()).toBe("2 of 5 sessions");
  });

  it("is said once for several acts in a row", () => {
    const { choose } = start();
    choose({ search: "w" });
    pass(300);
    choose({ search: "wz" });
    pass(300);
    expect(said()).toBe("");
    pass(100);
    expect(said()).toBe("0 of 5 sessions");
  });

  it("is said of a chosen day", () => {
    const { choose } = start();
    choose({ day: "2024-02-23" });
    pass(400);
    expect(said()).toBe("2 sessions");
  });

  it("is not said of what the site chooses, nor of a new document", () => {
    const { store } = start();
    act(() => store.choose({ search: "water" }));
    act(() => store.load({ ...programme, title: "Another" }));
    pass(1000);
    expect(said()).toBe("");
  });

  it("is not said of a switch of zone or language, which leaves it as it is", () => {
    const { choose } = start();
    choose({ zone: "viewer" });
    choose({ content: "fr" });
    pass(1000);
    expect(said()).toBe("");
  });

  it("is said in the reader's language", () => {
    const { choose } = start({ lang: "fr" });
    choose({ search: "eau" });
    pass(400);
    expect(said()?.replaceAll("\u00a0", " ")).toBe("2 séances sur 5");
  });
});
