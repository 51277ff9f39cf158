import type { Concern, Session, SessionConcern } from "@plenary/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDrawing, type Listed } from "./drawing.ts";

/** A list of sessions as the drawing has it, and what it drew of them in which order. */
function list(size: number, long: boolean) {
  const drawing = createDrawing(long);
  const root = document.createElement("div");
  document.body.append(root);
  const drawn: string[] = [];
  const stop = drawing.start(root);
  const places = Array.from({ length: size }, (_, n): Listed => {
    const session: Session = { id: `s${n}`, title: "Session" };
    const element = root.appendChild(document.createElement("div"));
    const place: Listed = {
      session,
      element,
      draw() {
        place.drawn = { concern: undefined };
        drawn.push(session.id);
      },
    };
    if (drawing.isAtOnce()) place.drawn = { concern: undefined };
    return place;
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

describe("a short list", () => {
  it("is drawn whole at once", () => {
    const { places } = list(100, false);
    expect(places.every(({ drawn }) => drawn)).toBe(true);
  });

  it("follows a pick at once", () => {
    const { judge, drawn } = list(3, false);
    judge("for-you", 0, 1, 2);
    expect(drawn).toEqual(["s0", "s1", "s2"]);
  });
});

describe("a long list", () => {
  it("draws at once what the first screen shows, and no more", () => {
    const { places, drawn } = list(200, true);
    expect(places.filter(({ drawn }) => drawn)).toHaveLength(12);
    expect(drawn).toEqual([]);
  });

  it("draws all the rest in the browser's pauses, in order", () => {
    const { drawn } = list(100, true);
    idle(1);
    expect(drawn).toEqual(ids(12, 36));
    idle(3);
    expect(drawn).toEqual(ids(12, 100));
    expect(vi.getTimerCount()).toBe(0);
  });

  it("draws what comes near when it does", () => {
    const { near, drawn } = list(200, true);
    near(150);
    near(150);
    expect(drawn).toEqual(["s150"]);
  });

  it("draws all of it for paper", () => {
    const { drawn } = list(200, true);
    dispatchEvent(new Event("beforeprint"));
    expect(drawn).toEqual(ids(12, 200));
  });

  it("draws nothing more once it is gone", () => {
    const { stop, leave, drawn } = list(200, true);
    for (const one of leave) one();
    stop();
    idle(1);
    expect(vi.getTimerCount()).toBe(0);
    dispatchEvent(new Event("beforeprint"));
    expect(drawn).toEqual([]);
  });

  it("does not draw what has left it", () => {
    const { leave, drawn } = list(20, true);
    leave[15]?.();
    idle(1);
    expect(drawn).toEqual([...ids(12, 15), ...ids(16, 20)]);
  });
});

describe("a pick in a long list", () => {
  const whole = () => {
    const all = list(100, true);
    idle(4);
    all.drawn.length = 0;
    return all;
  };

  it("takes away at once what is not left, and brings it back", () => {
    const { drawing, judge, places } = whole();
    judge("not", 3, 90);
    expect(places.filter(({ element }) => element.hidden)).toHaveLength(2);
    drawing.judge(undefined);
    expect(places.some(({ element }) => element.hidden)).toBe(false);
  });

  it("writes reasons first where they are seen", () => {
    const { judge, near, drawn } = whole();
    near(50);
    judge("for-you", 0, 50);
    expect(drawn).toEqual(["s50"]);
    idle(1);
    expect(drawn).toEqual(["s50", "s0"]);
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
    expect(drawn).toEqual(["s7"]);
    judge("not", 7);
    idle(1);
    expect(drawn).toEqual(["s7"]);
  });
});
