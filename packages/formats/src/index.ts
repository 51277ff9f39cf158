export { explain } from "./text/explain.ts";
export { fromText, type TextOptions, type TextResult } from "./text/from-text.ts";
export type { Source, TextProblem } from "./text/problems.ts";
