import type { Parts } from "../contestants/roster.ts";
import { cardOf, rootOf, stage, titlesOf } from "./drawn.ts";
import { frame, PATIENCE, pause, presented, QUIET } from "./frame.ts";

/** More sessions than a first screen holds. */
const SCREEN = 24;

/** Whether a card has more than its title. */
const isWhole = (parts: Parts, title: HTMLElement) =>
  (cardOf(parts, title).textContent ?? "").length > (title.textContent ?? "").length;

/** Length of the text that a card shows, without what stands hidden in a closed row. */
function shownLength(card: Element): number {
  const length = (el: Element) => el.textContent?.length ?? 0;
  const hidden = [...card.querySelectorAll("[hidden]:not([hidden] [hidden])")];
  return hidden.reduce((left, el) => left - length(el), length(card));
}

export interface MountTimes {
  /** The first frame in which the sessions of the first screen have their final text. */
  first: number;
  /** The first frame in which all titles are in the document. */
  painted: number;
  /** The frame after the last change of the document, with every card drawn. */
  complete: number;
}

/** Follows a mount until nothing changes any more. @param start as from `performance.now()` */
export async function follow(parts: Parts, sessions: number, start: number): Promise<MountTimes> {
  interface Seen {
    titles: number;
    /** Length of the text of each of the first cards. */
    texts: number[];
    at: Promise<number>;
  }
  const seen: Seen[] = [];
  let last = "";
  let changed = false;
  let changedAt = performance.now();
  const observer = new MutationObserver(() => {
    changed = true;
  });
  let watching = false;
  let titles: HTMLElement[] = [];
  while (performance.now() - start < PATIENCE) {
    await frame();
    // Once all titles are there, counting thousands of them again would slow down further drawing.
    if (!watching || titles.slice(0, SCREEN).some((title) => !title.isConnected)) {
      titles = titlesOf(parts);
    }
    const texts = titles.slice(0, SCREEN).map((title) => shownLength(cardOf(parts, title)));
    const state = `${titles.length} ${texts}`;
    if (state !== last || changed) {
      seen.push({ titles: titles.length, texts, at: presented() });
      changedAt = performance.now();
    }
    last = state;
    changed = false;
    // Not earlier, because observing every change would slow down the contestant.
    if (!watching && titles.length >= sessions) {
      watching = true;
      observer.observe(rootOf(parts), { childList: true, subtree: true, characterData: true });
    }
    if (watching && performance.now() - changedAt > QUIET) {
      // On a busy machine, a contestant that draws in idle time may have to wait long for some.
      if (titlesOf(parts).every((title) => isWhole(parts, title))) break;
      changedAt = performance.now();
    }
  }
  observer.disconnect();

  titles = titlesOf(parts);
  if (titles.length !== sessions) {
    throw new Error(`${titles.length} of ${sessions} sessions were drawn`);
  }
  // Stops at the first card below the screen: further ones would be laid out only for this check.
  const below = titles.findIndex(
    (title) => cardOf(parts, title).getBoundingClientRect().top > innerHeight,
  );
  const onScreen = below < 0 ? titles.length : below;
  const end = seen.at(-1);
  const isFinal = ({ texts }: Seen) =>
    texts.slice(0, onScreen).join() === end?.texts.slice(0, onScreen).join();
  const since = async (found: Seen | undefined) => ((await found?.at) ?? Number.NaN) - start;
  return {
    first: await since(seen.find(isFinal)),
    painted: await since(seen.find((one) => one.titles >= sessions)),
    complete: await since(end),
  };
}

/** Mounts a contestant, and follows the mount from the call on. */
export async function mount(parts: Parts, sessions: number, data: unknown): Promise<MountTimes> {
  const prepared = bench.prepare(data);
  await frame();
  await pause();
  const start = performance.now();
  bench.mount(stage(), prepared);
  return follow(parts, sessions, start);
}
