import type { Parts } from "../contestants/roster.ts";
import { cardOf, numberIn, titlesOf } from "./drawn.ts";
import { frame, PATIENCE, presented, settle } from "./frame.ts";

/** Waits for the frame in which it holds. @returns when that was presented */
async function when(holds: () => boolean): Promise<number> {
  const patience = performance.now() + PATIENCE;
  do {
    await frame();
    if (holds()) return presented();
  } while (performance.now() < patience);
  throw new Error("The list did not come to show what was chosen");
}

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
