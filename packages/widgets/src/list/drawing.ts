/**
 * Decides which cards of a long list are drawn now and which later.
 *
 * All titles are drawn at once. The first few cards are drawn with them, cards that come near the
 * viewport are drawn then, and the rest when the browser is idle. What a closed row opens to is drawn
 * with it, for find-in-page, unless the programme is very long: then it is drawn once the row opens,
 * or at print, or when the reader presses the keys of find-in-page. When the picked groups change,
 * sessions are hidden at once, and reasons are updated in the same order, visible cards first.
 */
import type { Session, SessionConcern } from "@plenary/core";

/** A session's place in the list. */
export interface ListedSession {
  session: Session;
  element: HTMLElement;
  /** Whether a filter asks for what it opens to. */
  isFound(): boolean;
  /** Opens it for a filter, or closes it again. */
  open(found: boolean): void;
  /** Draws its card, or only what a closed row shows of it. */
  draw(concern: SessionConcern | undefined, isComplete: boolean): void;
  /** Redraws the parts of its card that depend on the concern. */
  redraw(concern: SessionConcern | undefined): void;
}

export type Concerns = ReadonlyMap<Session, SessionConcern> | undefined;

/** Number of cards that fill the first screen. */
const FIRST_SCREEN = 8;
/** Least milliseconds of drawing at a time: a frame of a long programme is slow, whatever it draws. */
const SLICE = 12;
/** Milliseconds of an idle period to leave unused. */
const RESERVED = 10;
/** Milliseconds to wait for an idle period: in an unchanging cross-origin frame Chromium has none. */
const IDLE_TIMEOUT = 500;

export type Drawing = ReturnType<typeof createDrawing>;

/**
 * @param concerns how each session concerns the picked groups; undefined while none is picked
 * @param long whether cards far from the viewport are not laid out; otherwise all drawn cards count
 *   as near
 * @param areBrief whether closed rows hold no card
 */
export function createDrawing(concerns: Concerns, long: boolean, areBrief: boolean) {
  const all = new Map<Element, ListedSession>();
  const waiting = new Set<ListedSession>();
  const drawn = new WeakMap<ListedSession, SessionConcern | undefined>();
  const near = new WeakSet<Element>();
  /** Those whose whole card is drawn, or is to be drawn when their turn comes. */
  const whole = new WeakSet<ListedSession>();
  let first = FIRST_SCREEN;
  let asked = false;

  const draw = (one: ListedSession) => {
    const concern = concerns?.get(one.session);
    waiting.delete(one);
    try {
      if (drawn.has(one)) one.redraw(concern);
      else one.draw(concern, !areBrief || whole.has(one));
      drawn.set(one, concern);
    } catch (error) {
      // Keep its title and go on with the other cards.
      console.error(error);
    }
  };
  const drawSlice = (pause?: IdleDeadline) => {
    asked = false;
    const end = performance.now() + Math.max(SLICE, (pause?.timeRemaining() ?? 0) - RESERVED);
    for (const one of waiting) {
      draw(one);
      if (performance.now() > end) break;
    }
    drawWhenIdle();
  };
  const drawWhenIdle = () => {
    if (!waiting.size || asked) return;
    asked = true;
    whenIdle(drawSlice);
  };
  const complete = (one: ListedSession) => {
    if (areBrief && !whole.has(one)) {
      whole.add(one);
      drawn.delete(one);
    } else if (!waiting.has(one)) return;
    draw(one);
  };
  const completeAll = () => {
    for (const one of all.values()) complete(one);
  };
  const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === "f" && (ctrlKey || metaKey)) completeAll();
  };
  // In the capture phase: before the row opens.
  const onClick = ({ target }: Event) => {
    const one = all.get((target as Element).closest(".plenary-session") as Element);
    if (one && (target as Element).closest(".plenary-open")) complete(one);
  };
  // With `content-visibility: auto` the browser reports what comes near, at no extra cost.
  const follow = (event: Event & { skipped?: boolean }) => {
    const element = event.target as Element;
    const one = all.get(element);
    if (event.skipped) near.delete(element);
    else {
      near.add(element);
      if (one && waiting.has(one)) draw(one);
    }
  };

  return {
    /** Adds a session; call it in list order. @returns a function to remove it */
    add(one: ListedSession) {
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
    /** Draws all of a card, whether it waits or is a closed row that holds none. */
    complete,
    completeAll,
    /** Call it when the picked groups or the search changed. */
    update(next: Concerns, visible: ReadonlySet<Session>) {
      concerns = next;
      for (const one of all.values()) {
        const concern = concerns?.get(one.session);
        const isHidden = !visible.has(one.session);
        if (one.element.hidden !== isHidden) one.element.hidden = isHidden;
        const isFound = !isHidden && one.isFound();
        if (isFound) complete(one);
        one.open(isFound);
        if (isHidden || !drawn.has(one) || !differ(drawn.get(one), concern)) continue;
        if (!long || near.has(one.element)) draw(one);
        else waiting.add(one);
      }
      drawWhenIdle();
    },
    /** Listens for cards that come near, and for printing, which needs all. @returns a stop function */
    start(root: HTMLElement) {
      root.addEventListener("contentvisibilityautostatechange", follow, true);
      root.addEventListener("click", onClick, true);
      addEventListener("beforeprint", completeAll);
      if (areBrief) addEventListener("keydown", onKey, true);
      return () => {
        root.removeEventListener("contentvisibilityautostatechange", follow, true);
        root.removeEventListener("click", onClick, true);
        removeEventListener("beforeprint", completeAll);
        removeEventListener("keydown", onKey, true);
      };
    },
  };
}

/** Whether the two concerns make a card look different. */
function differ(one: SessionConcern | undefined, other: SessionConcern | undefined): boolean {
  if (one?.group !== other?.group) return true;
  return one?.concern !== other?.concern || !!one?.items.size || !!other?.items.size;
}

/** Runs the work when the browser is idle; in Safari, which has no idle callback, after a moment. */
function whenIdle(work: (pause?: IdleDeadline) => void): void {
  if (typeof requestIdleCallback === "function") {
    requestIdleCallback(work, { timeout: IDLE_TIMEOUT });
  } else setTimeout(work, 16);
}
