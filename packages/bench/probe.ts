/**
 * Runs in the measured page, the same for every contestant: starts an act and says when a frame that
 * shows its result was presented.
 *
 * A frame's time is the browser's own: with each frame that matters a dot is drawn whose
 * `elementtiming` entry tells when that frame was presented (Chromium rounds to 4 ms). Nothing is
 * waited for but the frame itself, and no contestant is asked whether it is done.
 */
import type { Parts } from "./contestants/roster.ts";

/** Longer than any pause between two steps of a contestant that draws little by little, in ms. */
const QUIET = 200;
const PATIENCE = 60_000;
/** More sessions than a first screen holds. */
const SCREEN = 24;

const presentedAt = new Map<string, (time: number) => void>();
new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as PerformanceElementTiming[]) {
    presentedAt.get(entry.identifier)?.(entry.renderTime);
    presentedAt.delete(entry.identifier);
  }
}).observe({ type: "element", buffered: true });

interface PerformanceElementTiming extends PerformanceEntry {
  identifier: string;
  renderTime: number;
}

let dots = 0;
/** To be called in an animation frame. @returns when that frame was presented */
function presented(): Promise<number> {
  const dot = document.createElement("p");
  const name = `frame-${++dots}`;
  dot.setAttribute("elementtiming", name);
  dot.textContent = "·";
  dot.style.cssText = "position:fixed;top:0;right:0;margin:0;font:10px serif;color:#eee";
  document.body.append(dot);
  return new Promise<number>((resolve) => presentedAt.set(name, resolve)).finally(() =>
    dot.remove(),
  );
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const stage = () => document.getElementById("stage") as HTMLElement;
/** Where a contestant draws; the dots lie outside of it. */
const rootOf = ({ host }: Parts) =>
  (host ? document.querySelector(host)?.shadowRoot : undefined) ?? stage();
const titlesOf = (parts: Parts) => [...rootOf(parts).querySelectorAll<HTMLElement>(parts.title)];

export interface MountTimes {
  /** The first frame in which the sessions that fit the first screen look as they will stay. */
  first: number;
  /** The first frame in which all titles are in the document. */
  painted: number;
  /** The frame after the last change of the document. */
  complete: number;
}

/** Follows a mount until nothing changes any more. @param start on the page's clock */
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
  while (performance.now() - start < PATIENCE) {
    await frame();
    const titles = titlesOf(parts);
    const texts = titles
      .slice(0, SCREEN)
      .map((title) => title.closest(parts.session)?.textContent?.length ?? 0);
    const state = `${titles.length} ${texts}`;
    if (state !== last || changed) {
      seen.push({ titles: titles.length, texts, at: presented() });
      changedAt = performance.now();
    }
    last = state;
    changed = false;
    // Not before: every change of the tree that is being built would cost its builder.
    if (!watching && titles.length >= sessions) {
      watching = true;
      observer.observe(rootOf(parts), { childList: true, subtree: true, characterData: true });
    }
    if (watching && performance.now() - changedAt > QUIET) break;
  }
  observer.disconnect();

  const titles = titlesOf(parts);
  if (titles.length !== sessions) {
    throw new Error(`${titles.length} of ${sessions} sessions were drawn`);
  }
  const onScreen = titles.filter((title) => title.getBoundingClientRect().top < innerHeight).length;
  const end = seen.at(-1);
  const isWhole = ({ texts }: Seen) =>
    texts.slice(0, onScreen).join() === end?.texts.slice(0, onScreen).join();
  const since = async (found: Seen | undefined) => ((await found?.at) ?? Number.NaN) - start;
  return {
    first: await since(seen.find(isWhole)),
    painted: await since(seen.find((one) => one.titles >= sessions)),
    complete: await since(end),
  };
}

/** Mounts, and follows it from the call on. */
export async function mount(parts: Parts, sessions: number, data: unknown): Promise<MountTimes> {
  const prepared = bench.prepare(data);
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  bench.mount(stage(), prepared);
  return follow(parts, sessions, start);
}

const numberIn = (title: Element) => Number(/· (\d+)/.exec(title.textContent ?? "")?.[1]);
const isShown = (title: Element) => title.isConnected && title.checkVisibility();

/** Numbers of the sessions that a reader finds in the list, in its order. */
export const shown = (parts: Parts) => titlesOf(parts).filter(isShown).map(numberIn);

/** Waits for the frame in which it holds. @returns when that was presented */
async function when(holds: () => boolean): Promise<number> {
  const patience = performance.now() + PATIENCE;
  do {
    await frame();
    if (holds()) return presented();
  } while (performance.now() < patience);
  throw new Error("The list did not come to show what was chosen");
}

const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  await frame();
};

export interface ChoiceTimes {
  /** Until what was not chosen is gone. */
  away: number;
  /** Until all are there again. */
  back: number;
}

/**
 * Chooses and takes it back. What is waited for is one session: the last of the list that has to go,
 * and to come again; that the others are right too is checked after, when the clock has stopped.
 * @param kept numbers of the sessions that have to stay
 */
export async function choose(
  parts: Parts,
  kept: number[],
  act: (chosen: boolean) => void,
): Promise<ChoiceTimes> {
  const before = titlesOf(parts);
  const stays = new Set(kept);
  const last = before.findLastIndex((title) => !stays.has(numberIn(title)));
  const witness = before[last] as HTMLElement;
  const number = numberIn(witness);

  const time = async (chosen: boolean, holds: () => boolean) => {
    await settle();
    const start = performance.now();
    act(chosen);
    return (await when(holds)) - start;
  };
  const away = await time(true, () => !isShown(witness) || numberIn(witness) !== number);
  await settle();
  const left = shown(parts);
  if (left.length !== kept.length || !left.every((one) => stays.has(one))) {
    throw new Error(`${left.length} sessions were left of the ${kept.length} that are chosen`);
  }
  const back = await time(false, () => {
    const titles = titlesOf(parts);
    const title = titles[last];
    return titles.length === before.length && !!title && isShown(title) && numberIn(title) === number;
  });
  return { away, back };
}

/** Sum of the layout shifts that a reader did not cause, since the page began. */
export function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(() => {
      add(observer.takeRecords());
      observer.disconnect();
      resolve(sum);
    }, 20);
  });
}

/** Mounts, filters and unmounts, over and over; each state is drawn. */
export async function cycle(data: unknown, group: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    bench.mount(stage(), bench.prepare(data));
    await frame();
    await frame();
    bench.filter(group);
    await frame();
    await frame();
    bench.unmount();
    await frame();
  }
}

/** All that the card of a session says. */
export function textOf(parts: Parts, number: number): string {
  const title = titlesOf(parts).find((one) => numberIn(one) === number);
  return title?.closest(parts.session)?.textContent ?? "";
}
