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
const cardOf = (parts: Parts, title: Element) => title.closest(parts.session) ?? title;

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
  let titles: HTMLElement[] = [];
  while (performance.now() - start < PATIENCE) {
    await frame();
    // Once all are there, who draws on should not have to wait for a count of thousands.
    if (!watching || titles.slice(0, SCREEN).some((title) => !title.isConnected)) {
      titles = titlesOf(parts);
    }
    const texts = titles
      .slice(0, SCREEN)
      .map((title) => cardOf(parts, title).textContent?.length ?? 0);
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

  titles = titlesOf(parts);
  if (titles.length !== sessions) {
    throw new Error(`${titles.length} of ${sessions} sessions were drawn`);
  }
  // To ask further down would lay out what the browser has left for later.
  const below = titles.findIndex(
    (title) => cardOf(parts, title).getBoundingClientRect().top > innerHeight,
  );
  const onScreen = below < 0 ? titles.length : below;
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
 * and to come again. To ask for all would lay out what is out of sight, and cost more than the act.
 * @param kept numbers of the sessions that have to stay
 */
export async function choose(
  parts: Parts,
  kept: number[],
  act: (chosen: boolean) => void,
): Promise<ChoiceTimes> {
  const before = titlesOf(parts);
  const last = before.findLastIndex((title) => !kept.includes(numberIn(title)));
  const witness = before[last] as HTMLElement;
  const number = numberIn(witness);
  const isThere = (title: Element | undefined) =>
    title?.isConnected && numberIn(title) === number && cardOf(parts, title).checkVisibility();

  const time = async (chosen: boolean, holds: () => boolean) => {
    await settle();
    const start = performance.now();
    act(chosen);
    return (await when(holds)) - start;
  };
  return {
    away: await time(true, () => !isThere(witness)),
    back: await time(false, () => {
      const titles = titlesOf(parts);
      return titles.length === before.length && !!isThere(titles[last]);
    }),
  };
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
  }
  await settle();
}

/** What a reader finds in the list, in its order: the number of each session and all of its text. */
export const shown = (parts: Parts) =>
  titlesOf(parts)
    .filter((title) => title.checkVisibility())
    .map((title) => ({ number: numberIn(title), text: cardOf(parts, title).textContent ?? "" }));

export interface Shown {
  mounted: ReturnType<typeof shown>;
  filtered: ReturnType<typeof shown>;
  back: ReturnType<typeof shown>;
  /** How many nodes it left on the stage when it was unmounted. */
  left: number;
}

/** Goes through a contestant's acts without a clock. */
export async function rehearse(
  parts: Parts,
  sessions: number,
  data: unknown,
  group: string,
): Promise<Shown> {
  await mount(parts, sessions, data);
  const mounted = shown(parts);
  bench.filter(group);
  await settle();
  const filtered = shown(parts);
  bench.filter(undefined);
  await settle();
  const back = shown(parts);
  bench.unmount();
  await settle();
  return { mounted, filtered, back, left: stage().childNodes.length };
}
