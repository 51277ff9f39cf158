/** What is measured and how often. A full run has enough repeats for medians and takes 12 minutes. */

import type { Context, Measured } from "./measures/context.ts";
import { heapAfterMount, heapGrowth } from "./measures/heap.ts";
import { mount } from "./measures/mount.ts";
import { script } from "./measures/script.ts";
import { view } from "./measures/view.ts";
import type { Measure } from "./options.ts";

export interface Step {
  measure: Measure;
  name: string;
  repeats: { full: number; quick: number };
  run(context: Context): Promise<Measured>;
}

const mounts = (sessions: number, full: number, quick: number): Step => ({
  measure: "mount",
  name: `mount ${sessions}`,
  repeats: { full, quick },
  run: (context) => mount(context, sessions),
});

export const PLAN: Step[] = [
  ...[1, 4].map(
    (slowdown): Step => ({
      measure: "script",
      name: `script ${slowdown}×`,
      repeats: { full: 11, quick: 2 },
      run: (context) => script(context, slowdown),
    }),
  ),
  mounts(10, 11, 1),
  mounts(100, 11, 1),
  mounts(1_000, 9, 2),
  mounts(5_000, 5, 1),
  {
    measure: "view",
    name: "cold view 4×",
    repeats: { full: 7, quick: 1 },
    run: (context) => view(context, "cold", "inline", { slowdown: 4 }),
  },
  ...(["inline", "link"] as const).map(
    (data): Step => ({
      measure: "view",
      name: `4G view, data ${data}`,
      repeats: { full: 7, quick: 1 },
      run: (context) => view(context, `4g-${data}`, data, { fourG: true }),
    }),
  ),
  {
    measure: "heap",
    name: "heap",
    repeats: { full: 3, quick: 1 },
    run: (context) => heapAfterMount(context, 1_000),
  },
  {
    measure: "heap",
    name: "growth",
    repeats: { full: 3, quick: 0 },
    run: (context) => heapGrowth(context, 100),
  },
];
