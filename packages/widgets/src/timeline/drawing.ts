/**
 * What of a long list is drawn now and what waits.
 *
 * Every session's title is drawn at once. Its card follows: the first few with it, what comes near
 * the screen when it does, the rest whenever the browser has nothing better to do, until all is in
 * the document for who searches the page, copies or listens. The same order holds when the picked
 * groups change: what leaves goes at once, and the reasons are written first where they are seen.
 */
import type { Session, SessionConcern } from "@plenary/core";

/** Where one session of the list stands. */
export interface Listed {
  session: Session;
  element: HTMLElement;
  /** Draws its card with what holds now. */
  draw(): void;
  /** The concern that its card was drawn with; nothing while it has only its title. */
  drawn?: { concern: SessionConcern | undefined };
}

export type Concerns = ReadonlyMap<Session, SessionConcern> | undefined;

/** Enough for the first screen. */
const AT_ONCE = 12;
/** Cards to a pause of the browser: each takes a fraction of a millisecond. */
const SLICE = 24;

export type Drawing = ReturnType<typeof createDrawing>;

/** @param long whether there is so much that some of it should wait */
export function createDrawing(long: boolean) {
  const all = new Map<Element, Listed>();
  const near = new Set<Listed>();
  const waiting = new Set<Listed>();
  let atOnce = long ? AT_ONCE : Number.POSITIVE_INFINITY;
  let asked = false;

  const draw = (one: Listed) => {
    waiting.delete(one);
    one.draw();
  };
  const drawSlice = () => {
    asked = false;
    let left = SLICE;
    for (const one of waiting) {
      if (!left--) break;
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
    const one = all.get(event.target as Element);
    if (!one) return;
    if ((event as ContentVisibilityAutoStateChangeEvent).skipped) near.delete(one);
    else {
      near.add(one);
      if (waiting.has(one)) draw(one);
    }
  };

  return {
    /** Whether the next session of the list is drawn whole at once. Asked in their order. */
    isAtOnce: () => atOnce-- > 0,
    enter(one: Listed) {
      all.set(one.element, one);
      if (!one.drawn) waiting.add(one);
      drawWhenIdle();
      return () => {
        all.delete(one.element);
        near.delete(one);
        waiting.delete(one);
      };
    },
    /** The picked groups changed. */
    judge(concerns: Concerns) {
      for (const one of all.values()) {
        const concern = concerns?.get(one.session);
        const gone = concern?.concern === "not";
        if (one.element.hidden !== gone) one.element.hidden = gone;
        if (gone || !one.drawn || !differ(one.drawn.concern, concern)) continue;
        if (long && !near.has(one)) waiting.add(one);
        else one.draw();
      }
      drawWhenIdle();
    },
    /** Listens for what comes near, and for paper, which has all of it. */
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
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 16);
}
