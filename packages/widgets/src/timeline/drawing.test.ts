import type { Concern, Session, SessionConcern } from "@plenary/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDrawing, type Listed } from "./drawing.ts";

const label = (id: string, judged: SessionConcern | undefined) =>
  judged ? `${id} ${judged.concern}` : id;

/** A list of sessions as the drawing has it, and what it drew of them in which order. */
function list(size: number, long = true) {
  const drawing = createDrawing(undefined, long);
  const root = document.createElement("div");
  document.body.append(root);
  const drawn: string[] = [];
  const stop = drawing.start(root);
  const places = Array.from({ length: size }, (_, n): Listed => {
    const session: Session = { id: `s${n}`, title: "Session" };
    const element = root.appendChild(document.createElement("div"));
    return {
      session,
      seek() {},
      element,
      draw: (concern) => drawn.push(label(session.id, concern)),
      redraw: (concern) => drawn.push(`again ${label(session.id, concern)}`),
    };
  });
  const leave = places.map((place) => drawing.enter(place));
  const at = (n: number) => places[n] as Listed;
  const near = (n: number, skipped = false) =>
    at(n).element.dispatchEvent(
      Object.assign(new Event("contentvisibilityautostatechange"), { skipped }),
    );
  const judge = (concern: Concern, ...which: number[]) =>
    drawing.judge(
      new Map(
        which.map((n): [Session, SessionConcern] => [at(n).session, { concern, items: new Map() }]),
      ),
      (session) => concern !== "not" || !which.some((n) => at(n).session === session),
    );
  return { drawing, places, at, drawn, near, judge, stop, leave };
}

const ids = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `s${from + n}`);

/** Lets the browser pause, so often. */
const idle = (times: number) => {
  for (let n = 0; n < times; n++) vi.advanceTimersToNextTimer();
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe("a list", () => {
  it("draws at once what the first screen shows, and no more", () => {
    expect(list(200).drawn).toEqual(ids(0, 8));
  });

  it("draws all the rest in the browser's pauses, in order", () => {
    const { drawn } = list(100);
    idle(1);
    expect(drawn).toEqual(ids(0, 32));
    idle(3);
    expect(drawn).toEqual(ids(0, 100));
    expect(vi.getTimerCount()).toBe(0);
  });

  it("goes on past a card that throws, and tries no more", () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const { drawn, at } = list(100);
    at(20).draw = () => {
      throw new Error("no");
    };
    idle(4);
    expect(drawn).toEqual([...ids(0, 20), ...ids(21, 100)]);
    expect(said).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    said.mockRestore();
  });

  it("goes on while a pause lasts", () => {
    vi.stubGlobal("requestIdleCallback", (work: IdleRequestCallback) => {
      let left = 50;
      work({ didTimeout: false, timeRemaining: () => left-- });
    });
    const { drawn } = list(200);
    vi.unstubAllGlobals();
    // 24 at the least, and as many more as leave 10 ms of the 50 to others.
    expect(drawn.slice(8, 72)).toEqual(ids(8, 72));
  });

  it("does not wait for ever for a pause", () => {
    vi.stubGlobal("requestIdleCallback", (work: IdleRequestCallback, { timeout = Infinity } = {}) =>
      setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), timeout),
    );
    const { drawn } = list(100);
    vi.advanceTimersByTime(5_000);
    vi.unstubAllGlobals();
    expect(drawn).toEqual(ids(0, 100));
  });

  it("draws what comes near when it does", () => {
    const { near, drawn } = list(200);
    near(150);
    near(150);
    expect(drawn.slice(8)).toEqual(["s150"]);
  });

  it("draws all of it for paper", () => {
    const { drawn } = list(200);
    dispatchEvent(new Event("beforeprint"));
    expect(drawn).toEqual(ids(0, 200));
  });

  it("draws nothing more once it is gone", () => {
    const { stop, leave, drawn } = list(200);
    for (const one of leave) one();
    stop();
    idle(1);
    expect(vi.getTimerCount()).toBe(0);
    dispatchEvent(new Event("beforeprint"));
    expect(drawn).toEqual(ids(0, 8));
  });

  it("does not draw what has left it", () => {
    const { leave, drawn } = list(20);
    leave[15]?.();
    idle(1);
    expect(drawn).toEqual([...ids(0, 15), ...ids(16, 20)]);
  });
});

describe("a pick in a list", () => {
  const whole = () => {
    const all = list(100);
    idle(4);
    all.drawn.length = 0;
    return all;
  };

  it("takes away at once what is not left, and brings it back", () => {
    const { drawing, judge, places } = whole();
    judge("not", 3, 90);
    expect(places.filter(({ element }) => element.hidden)).toHaveLength(2);
    drawing.judge(undefined, () => true);
    expect(places.some(({ element }) => element.hidden)).toBe(false);
  });

  it("writes reasons first where they are seen", () => {
    const { judge, near, drawn } = whole();
    near(50);
    judge("for-you", 0, 50);
    expect(drawn).toEqual(["again s50 for-you"]);
    idle(1);
    expect(drawn).toEqual(["again s50 for-you", "again s0 for-you"]);
  });

  it("shows at once in a list that is laid out whole", () => {
    const { judge, drawn } = list(50, false);
    idle(2);
    drawn.length = 0;
    judge("for-you", 40);
    expect(drawn).toEqual(["again s40 for-you"]);
  });

  it("counts no longer as seen what has gone out of sight", () => {
    const { judge, near, drawn } = whole();
    near(50);
    near(50, true);
    judge("for-you", 50);
    expect(drawn).toEqual([]);
  });

  it("leaves alone what reads as before", () => {
    const { judge, drawn } = whole();
    judge("for-you", 7);
    idle(1);
    expect(drawn).toEqual(["again s7 for-you"]);
    judge("for-you", 7);
    judge("not", 7);
    idle(1);
    expect(drawn).toEqual(["again s7 for-you"]);
  });
});
