import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createShowing } from "./showing.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const soon = () => void vi.advanceTimersToNextTimer();

describe("a session that is wanted", () => {
  it("is shown once by what draws it, after the next rendering", () => {
    const { answer, show, wanted } = createShowing();
    const drawn = vi.fn();
    answer("a", drawn);
    show({ id: "a", open: true });
    expect(drawn).not.toHaveBeenCalled();
    soon();
    expect(drawn).toHaveBeenCalledExactlyOnceWith({ id: "a", open: true });
    expect(wanted.value).toBeUndefined();
  });

  it("waits for what draws it later", () => {
    const { answer, show, wanted } = createShowing();
    show({ id: "a", open: false });
    soon();
    expect(wanted.value?.id).toBe("a");
    const [other, drawn] = [vi.fn(), vi.fn()];
    answer("b", other);
    answer("a", drawn);
    soon();
    expect(drawn).toHaveBeenCalledOnce();
    expect(other).not.toHaveBeenCalled();
    answer("a", other);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is the last one that was asked for", () => {
    const { answer, show } = createShowing();
    const [one, other] = [vi.fn(), vi.fn()];
    answer("a", one);
    answer("b", other);
    show({ id: "a", open: false });
    show({ id: "b", open: false });
    vi.runAllTimers();
    expect(one).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledOnce();
  });

  it("is shown where it was drawn last, and where it still is once that is gone", () => {
    const { answer, show } = createShowing();
    const [list, card] = [vi.fn(), vi.fn()];
    answer("a", list);
    const remove = answer("a", card);
    show({ id: "a", open: false });
    soon();
    expect([list.mock.calls.length, card.mock.calls.length]).toEqual([0, 1]);
    remove();
    show({ id: "a", open: false });
    soon();
    expect([list.mock.calls.length, card.mock.calls.length]).toEqual([1, 1]);
  });
});
