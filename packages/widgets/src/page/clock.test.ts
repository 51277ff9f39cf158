import { effect } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pageClock } from "./clock.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2024-02-23T10:00:40Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const watch = () => {
  const seen: string[] = [];
  const stop = effect(() => {
    seen.push(new Date(pageClock.value).toISOString().slice(11, 19));
  });
  return { seen, stop };
};

describe("the page's clock", () => {
  it("advances on the minute", () => {
    const { seen, stop } = watch();
    vi.advanceTimersByTime(19_000);
    expect(seen.at(-1)).toBe("10:00:40");
    vi.advanceTimersByTime(1000);
    expect(seen.at(-1)).toBe("10:01:00");
    vi.advanceTimersByTime(60_000);
    expect(seen.at(-1)).toBe("10:02:00");
    stop();
  });

  it("has one timer for all subscribers, and none without subscribers", () => {
    const watching = [watch(), watch()];
    expect(vi.getTimerCount()).toBe(1);
    for (const { stop } of watching) stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("pauses in a hidden tab, and is right again when the reader comes back", () => {
    const hidden = vi.spyOn(document, "hidden", "get");
    const turn = (isHidden: boolean) => {
      hidden.mockReturnValue(isHidden);
      document.dispatchEvent(new Event("visibilitychange"));
    };
    const { seen, stop } = watch();
    turn(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(new Date("2024-02-23T12:00:10Z"));
    turn(false);
    expect(seen.at(-1)).toBe("12:00:10");
    expect(vi.getTimerCount()).toBe(1);
    stop();
    turn(true);
    expect(vi.getTimerCount()).toBe(0);
    hidden.mockRestore();
  });

  it("is right again for a new subscriber after a pause", () => {
    watch().stop();
    vi.setSystemTime(new Date("2024-02-23T15:30:00Z"));
    const { seen, stop } = watch();
    expect(seen.at(-1)).toBe("15:30:00");
    stop();
  });
});
