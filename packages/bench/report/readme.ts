import type { Results } from "../results.ts";
export function writeReadme(_: Results) {}
