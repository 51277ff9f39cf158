import type { Parts } from "../contestants/roster.ts";
import { cardOf, numberIn, stage, titlesOf } from "./drawn.ts";
import { settle } from "./frame.ts";
import { mount } from "./mount.ts";

/** The visible sessions in list order: the number and the whole text of each. */
const shown = (parts: Parts) =>
  titlesOf(parts)
    .filter((title) => title.checkVisibility())
    .map((title) => ({ number: numberIn(title), text: cardOf(parts, title).textContent ?? "" }));

export interface Shown {
  mounted: ReturnType<typeof shown>;
  filtered: ReturnType<typeof shown>;
  back: ReturnType<typeof shown>;
  /** How many nodes are left on the stage after unmounting. */
  left: number;
}

/** Performs a contestant's actions without timing them. */
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
