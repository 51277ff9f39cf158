import type { Concern, Session, SessionConcern } from "@plenary/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDrawing, type ListedSession } from "./drawing.ts";

const label = (id: string, concern: SessionConcern | undefined) =>
  concern ? `${id} ${concern.concern}` : id;

/** A list of sessions for a drawing, and a log of what it drew in which order. */
function list(size: number, long = true, areBrief = false) {
  const drawing = createDrawing(undefined, long, areBrief);
  const root = document.createElement("div");
  document.body.append(root);
  const drawn: string[] = [];
  const stop = drawing.start(root);
  const places = Array.from({ length: size }, (_, n): ListedSession => {
    const session: Session = { id: `s${n}`, title: "Session" };
    const element = root.appendChild(document.createElement("div"));
    return {
      session,
      isFound: () => false,
      open() {},
      element,
      draw: (concern, isComplete) =>
        drawn.push(`${label(session.id, concern)}${isComplete ? "" : " brief"}`),
      redraw: (concern) => drawn.push(`again ${label(session.id, concern)}`),
    };
  });
  const removals = places.map((place) => drawing.add(place));
  const at = (n: number) => places[n] as ListedSession;
  const near = (n: number, skipped = false) =>
    at(n).element.dispatchEvent(
      Object.assign(new Event("contentvisibilityautostatechange"), { skipped }),
    );
  /** All sessions but these. */
  const visible = (...hidden: number[]) =>
    new Set(places.flatMap(({ session }, n) => (hidden.includes(n) ? [] : session)));
  const pick = (concern: Concern, ...which: number[]) =>
    drawing.update(
      new Map(
        which.map((n): [Session, SessionConcern] => [at(n).session, { concern, items: new Map() }]),
      ),
      visible(...(concern === "not" ? which : [])),
    );
  return { drawing, places, visible, at, drawn, near, pick, stop, leave: removals };
}

const ids = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `s${from + n}`);

/** Lets the browser be idle this many times. */
const idle = (times: number) => {
  for (let n = 0; n < times; n++) vi.advanceTimersToNextTimer();
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe("a list", () => {
  it("draws only the first screen at once", () => {
    expect(list(200).drawn).toEqual(ids(0, 8));
  });

  it("draws the rest when the browser is idle, in order", () => {
    const { drawn } = list(100);
    idle(1);
    expect(drawn).toEqual(ids(0, 100));
    expect(vi.getTimerCount()).toBe(0);
  });

  it("continues after a card that throws, and does not try it again", () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const { drawn, at } = list(100);
    at(20).draw = () => {
      throw new Error("no");
    };
    idle(4);
    expect(drawn).toEqual([...ids(0, 20), ...ids(21, 100)]);
    expect(logged).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    logged.mockRestore();
  });

  it.each([
    { left: 0, draws: 13, when: "for 12 ms where the browser is never idle" },
    { left: 50, draws: 41, when: "until 10 ms are left where it is" },
  ])("draws $when", ({ left, draws }) => {
    const ask = vi.fn();
    vi.stubGlobal("requestIdleCallback", ask);
    const { drawn, places } = list(200);
    for (const place of places) {
      const { draw } = place;
      place.draw = (...given) => {
        draw(...given);
        vi.advanceTimersByTime(1);
      };
    }
    ask.mock.calls[0]?.[0]({ didTimeout: !left, timeRemaining: () => left });
    vi.unstubAllGlobals();
    expect(drawn.slice(8)).toEqual(ids(8, 8 + draws));
  });

  it("does not wait forever for the browser to be idle", () => {
    vi.stubGlobal("requestIdleCallback", (work: IdleRequestCallback, { timeout = Infinity } = {}) =>
      setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), timeout),
    );
    const { drawn } = list(100);
    vi.advanceTimersByTime(5_000);
    vi.unstubAllGlobals();
    expect(drawn).toEqual(ids(0, 100));
  });

  it("draws cards as they come near", () => {
    const { near, drawn } = list(200);
    near(150);
    near(150);
    expect(drawn.slice(8)).toEqual(["s150"]);
  });

  it("draws everything for print", () => {
    const { drawn } = list(200);
    dispatchEvent(new Event("beforeprint"));
    expect(drawn).toEqual(ids(0, 200));
  });

  it("draws nothing after it was removed", () => {
    const { stop, leave, drawn } = list(200);
    for (const one of leave) one();
    stop();
    idle(1);
    expect(vi.getTimerCount()).toBe(0);
    dispatchEvent(new Event("beforeprint"));
    expect(drawn).toEqual(ids(0, 8));
  });

  it("does not draw removed sessions", () => {
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

  it("hides filtered sessions at once, and shows them again", () => {
    const { drawing, pick, places, visible } = whole();
    pick("not", 3, 90);
    expect(places.filter(({ element }) => element.hidden)).toHaveLength(2);
    drawing.update(undefined, visible());
    expect(places.some(({ element }) => element.hidden)).toBe(false);
  });

  it("updates the reasons of visible cards first", () => {
    const { pick, near, drawn } = whole();
    near(50);
    pick("for-you", 0, 50);
    expect(drawn).toEqual(["again s50 for-you"]);
    idle(1);
    expect(drawn).toEqual(["again s50 for-you", "again s0 for-you"]);
  });

  it("is shown at once in a list that is completely laid out", () => {
    const { pick, drawn } = list(50, false);
    idle(2);
    drawn.length = 0;
    pick("for-you", 40);
    expect(drawn).toEqual(["again s40 for-you"]);
  });

  it("no longer treats a card as near once it is out of view", () => {
    const { pick, near, drawn } = whole();
    near(50);
    near(50, true);
    pick("for-you", 50);
    expect(drawn).toEqual([]);
  });

  it("does not redraw cards that would look the same", () => {
    const { pick, drawn } = whole();
    pick("for-you", 7);
    idle(1);
    expect(drawn).toEqual(["again s7 for-you"]);
    pick("for-you", 7);
    pick("not", 7);
    idle(1);
    expect(drawn).toEqual(["again s7 for-you"]);
  });
});
