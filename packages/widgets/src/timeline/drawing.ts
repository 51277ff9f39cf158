/**
 * What of a long list is drawn now and what waits.
 *
 * Every session's title is drawn at once. Its card follows: the first few with it, what comes near
 * the screen when it does, the rest whenever the browser has nothing better to do, until all is in
 * the document for who searches the page, copies or listens. The same order holds when the picked
 * groups change: what leaves goes at once, and the reasons are written first where they are seen.
 */
import type { Session, SessionConcern } from "@plenary/core";

/** A session's place in the list. */
export interface Listed {
  session: Session;
  element: HTMLElement;
  /** Shows where the search found it. */
  seek(): void;
  /** Draws its card. */
  draw(concern: SessionConcern | undefined): void;
  /** Draws anew what of its card depends on the concern. */
  redraw(concern: SessionConcern | undefined): void;
}

export type Concerns = ReadonlyMap<Session, SessionConcern> | undefined;

/** Enough for the first screen. */
const FIRST = 8;
/** Cards to a pause of the browser, at the least: each takes a fraction of a millisecond. */
const SLICE = 24;
/** Milliseconds of a pause that are left to whatever comes after it. */
const SPARED = 10;
/** Milliseconds without a pause: Chromium knows none in a frame of another origin that stands still. */
const PATIENCE = 500;

export type Drawing = ReturnType<typeof createDrawing>;

/**
 * @param concerns how each session concerns the picked groups; nothing while none is picked
 * @param long whether what is far away is not laid out: else all that is drawn counts as near
 * @param atOnce whether all is drawn before the first frame
 */
export function createDrawing(concerns: Concerns, long: boolean, atOnce = false) {
  const all = new Map<Element, Listed>();
  const waiting = new Set<Listed>();
  const drawn = new WeakMap<Listed, SessionConcern | undefined>();
  const near = new WeakSet<Element>();
  let first = atOnce ? Number.POSITIVE_INFINITY : FIRST;
  let asked = false;

  const draw = (one: Listed) => {
    const concern = concerns?.get(one.session);
    waiting.delete(one);
    try {
      if (drawn.has(one)) one.redraw(concern);
      else one.draw(concern);
      drawn.set(one, concern);
    } catch (error) {
      // Its title stays, and the others are drawn.
      console.error(error);
    }
  };
  const drawSlice = (pause?: IdleDeadline) => {
    asked = false;
    let left = SLICE;
    for (const one of waiting) {
      if (left-- <= 0 && !(pause && pause.timeRemaining() > SPARED)) break;
      draw(one);
    }
    drawWhenIdle();
  };
  const drawWhenIdle = () => {
    if (!waiting.size || asked) return;
    asked = true;
    whenIdle(drawSlice);
  };
  const drawAll = () => waiting.forEach(draw);
  // With `content-visibility: auto` the browser says what comes near, at no cost of its own.
  const follow = (event: Event) => {
    const element = event.target as Element;
    const one = all.get(element);
    if ((event as ContentVisibilityAutoStateChangeEvent).skipped) near.delete(element);
    else {
      near.add(element);
      if (one && waiting.has(one)) draw(one);
    }
  };

  return {
    /** Takes a session into the list, in the list's order. @returns how it leaves */
    enter(one: Listed) {
      all.set(one.element, one);
      const isFolded = one.element.closest("[hidden]");
      if ((!isFolded && first-- > 0) || near.has(one.element)) draw(one);
      else waiting.add(one);
      drawWhenIdle();
      return () => {
        all.delete(one.element);
        waiting.delete(one);
      };
    },
    /** The picked groups or the search changed, and with them what is left. */
    judge(next: Concerns, left: (session: Session) => boolean) {
      concerns = next;
      for (const one of all.values()) {
        const concern = concerns?.get(one.session);
        const gone = !left(one.session);
        if (one.element.hidden !== gone) one.element.hidden = gone;
        one.seek();
        if (gone || !drawn.has(one) || !differ(drawn.get(one), concern)) continue;
        if (!long || near.has(one.element)) draw(one);
        else waiting.add(one);
      }
      drawWhenIdle();
    },
    /** Listens for what comes near, and for paper, which has all of it. @returns how it stops */
    start(root: HTMLElement) {
      root.addEventListener("contentvisibilityautostatechange", follow, true);
      addEventListener("beforeprint", drawAll);
      return () => {
        root.removeEventListener("contentvisibilityautostatechange", follow, true);
        removeEventListener("beforeprint", drawAll);
      };
    },
  };
}

/** Whether a card reads otherwise with one than with the other. */
function differ(one: SessionConcern | undefined, other: SessionConcern | undefined): boolean {
  return one?.concern !== other?.concern || !!one?.items.size || !!other?.items.size;
}

/** When the browser has nothing better to do; Safari, which cannot say when, in a moment. */
function whenIdle(work: (pause?: IdleDeadline) => void): void {
  if (typeof requestIdleCallback === "function") {
    requestIdleCallback(work, { timeout: PATIENCE });
  } else setTimeout(work, 16);
}
