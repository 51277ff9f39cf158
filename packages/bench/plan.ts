/**
 * What is measured and how often. What is noisy has 15 repeats, what takes long has fewer, so that a
 * full run takes less than 20 minutes. Cards are measured only where the scene makes a difference.
 */

import type { Context, Measured } from "./measures/context.ts";
import { heapAfterMount, heapGrowth } from "./measures/heap.ts";
import { mount } from "./measures/mount.ts";
import { script } from "./measures/script.ts";
import { view } from "./measures/view.ts";
import type { Measure } from "./options.ts";
import type { Scene } from "./scenes.ts";

export interface Step {
  measure: Measure;
  name: string;
  /** Its values' keys begin with its name; absent if the scene makes no difference. */
  scene?: Scene["name"];
  /** Whether it measures how a contestant is loaded, too; if not, `loading` contestants are left out. */
  loads: boolean;
  repeats: { full: number; quick: number };
  run(context: Context): Promise<Measured>;
}

const scripts = (slowdown: number): Step => ({
  measure: "script",
  name: `script ${slowdown}×`,
  loads: true,
  repeats: { full: 15, quick: 1 },
  run: (context) => script(context, slowdown),
});

const mounts = (scene: Scene["name"], sessions: number, full: number, quick = 1): Step => ({
  measure: "mount",
  name: `mount ${sessions}`,
  scene,
  loads: scene === "rows" && sessions <= 100,
  repeats: { full, quick },
  run: (context) => mount(context, sessions),
});

const cold: Step = {
  measure: "view",
  name: "cold view 4×",
  scene: "rows",
  loads: true,
  repeats: { full: 15, quick: 1 },
  run: (context) => view(context, "cold", "inline", { slowdown: 4 }),
};

const fourG = (data: "inline" | "link"): Step => ({
  measure: "view",
  name: `4G view, data ${data}`,
  scene: "rows",
  loads: true,
  repeats: { full: 15, quick: 1 },
  run: (context) => view(context, `4g-${data}`, data, { fourG: true }),
});

const heap = (scene: Scene["name"], full: number): Step => ({
  measure: "heap",
  name: "heap",
  scene,
  loads: false,
  repeats: { full, quick: scene === "rows" ? 1 : 0 },
  run: (context) => heapAfterMount(context, 1_000),
});

const growth: Step = {
  measure: "heap",
  name: "growth",
  scene: "rows",
  loads: false,
  repeats: { full: 2, quick: 0 },
  run: (context) => heapGrowth(context, 100),
};

export const PLAN: Step[] = [
  scripts(4),
  mounts("rows", 10, 15),
  mounts("rows", 100, 15),
  mounts("rows", 1_000, 5),
  mounts("rows", 5_000, 3),
  cold,
  fourG("inline"),
  fourG("link"),
  heap("rows", 2),
  growth,
  mounts("cards", 100, 15),
  mounts("cards", 1_000, 3, 0),
  heap("cards", 1),
];
