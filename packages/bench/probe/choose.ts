import type { Parts } from "../contestants/roster.ts";
import { cardOf, numberIn, titlesOf } from "./drawn.ts";
import { frame, PATIENCE, presented, settle } from "./frame.ts";

/** Waits for the first frame in which `holds` is true. @returns when that frame was presented */
async function when(holds: () => boolean): Promise<number> {
  const patience = performance.now() + PATIENCE;
  do {
    await frame();
    if (holds()) return presented();
  } while (performance.now() < patience);
  throw new Error("The list never showed the chosen sessions");
}

export interface ChoiceTimes {
  /** Milliseconds until the other sessions are gone. */
  away: number;
  /** Milliseconds until all sessions are back. */
  back: number;
}

/**
 * Makes a choice and reverts it. It waits for only one session, the last in the list that must
 * disappear and come back: checking all of them would force layout of off-screen cards and cost more
 * than the action itself.
 * @param kept numbers of the sessions that must stay
 * @param open what a reader does before, not timed: a pause of {@link QUIET} follows
 */
export async function choose(
  parts: Parts,
  kept: number[],
  act: (chosen: boolean) => void,
  open?: () => void,
): Promise<ChoiceTimes> {
  open?.();
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
