import type { Wanted } from "../state/showing.ts";
import { parentOf } from "./ground.ts";

const HEADINGS = "h1, h2, h3, h4, h5, h6";

/**
 * Scrolls a session into view and focuses its heading, so that reading continues there; or scrolls it
 * to where it was when the reader left.
 * @param session an element that holds the session's heading before any other
 */
export function bringIntoView(session: HTMLElement, top?: Wanted["top"]): void {
  if (top === "any") return;
  // The page may have the programme in a disclosure of its own.
  for (let at = parentOf(session); at; at = parentOf(at)) {
    if (at.localName === "details") at.setAttribute("open", "");
  }
  const heading = session.querySelector<HTMLElement>(HEADINGS);
  if (heading && top === undefined) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  keepInView(session, top);
}

/** Frames without a change after which the content above has its final height, and frames at most. */
const STABLE_FRAMES = 60;
const MOST_FRAMES = 600;

/**
 * Keeps scrolling to it, until the reader acts: the layout above may still change, and a header of the
 * page may come only with the scrolling. The distance from the top is a margin, because the page may
 * not be what scrolls.
 */
function keepInView(session: HTMLElement, top?: number): void {
  const { style } = session;
  style.scrollMarginTop = "";
  let margin = Number.parseFloat(getComputedStyle(session).scrollMarginTop) || 0;
  const stopped = new AbortController();
  for (const act of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(act, () => stopped.abort(), { signal: stopped.signal, passive: true });
  }
  const topNow = () => session.getBoundingClientRect().top;
  // At once, also on a page that scrolls smoothly.
  const go = () => session.scrollIntoView({ behavior: "instant" });
  let last = STABLE_FRAMES;
  const scroll = (frames: number) => {
    if (stopped.signal.aborted) return;
    const before = topNow();
    go();
    const off = top === undefined ? covered(session) : top - topNow();
    if (off) {
      margin += off;
      style.scrollMarginTop = `${margin}px`;
      go();
    }
    if (Math.abs(topNow() - before) > 1) last = Math.min(MOST_FRAMES, frames + STABLE_FRAMES);
    if (frames < last) requestAnimationFrame(() => scroll(frames + 1));
    else stopped.abort();
  };
  scroll(0);
}

/** Between what covers the top of the page and the heading, px. */
const GAP = 8;
/** In which the end of what covers it is looked for, px. */
const STEP = 4;

/** How far what the page fixes at the top of the window reaches over a session's heading, px. */
function covered(session: Element): number {
  const heading = session.querySelector(HEADINGS) ?? session;
  const { top, left, right } = heading.getBoundingClientRect();
  let outermost = session;
  for (let root = session.getRootNode(); root instanceof ShadowRoot; root = outermost.getRootNode())
    outermost = root.host;
  const isFree = (x: number, y: number) => {
    const over = document.elementFromPoint(x, y);
    return !over || over.contains(outermost) || outermost.contains(over);
  };
  const depths = [left + 1, (left + right) / 2, right - 1].map((x) => {
    // The box of what is found may not be what covers: it may be a part of it, or be around it.
    let y = top + 1;
    while (y < innerHeight / 2 && !isFree(x, y)) y += STEP;
    // What reaches further lies over the page itself, and is closed by the reader.
    return y > top + 1 && y < innerHeight / 2 ? y - top + GAP : 0;
  });
  return Math.max(0, ...depths);
}
