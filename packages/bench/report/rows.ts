/** The lines of the tables: the label of each measure and the format of its values. */

import { SCENES, type Scene } from "../scenes.ts";

/** A table for what is loaded, and one for each scene. */
export type Group = "loading" | Scene["name"];

export interface Row {
  /** The table it is in. */
  group: Group;
  /** The measure's key in the results. */
  key: string;
  label: string;
  format: (value: number) => string;
  /** Whether values vary between repeats, so that quartiles make sense; bytes do not. */
  spread: boolean;
  /** Whether less is better; a share is neither better nor worse. */
  better: boolean;
}

const ms = (value: number) =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
const kilobytes = (value: number) => (value / 1000).toFixed(1);
const megabytes = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const percent = (value: number) => `${Math.round(value * 100)} %`;

const row = (key: string, label: string, format = ms, spread = true, better = true): Row => ({
  group: "loading",
  key,
  label,
  format,
  spread,
  better,
});
const many = (sessions: number) => sessions.toLocaleString("en");

const LOADING = [
  row("bytes.raw", "bytes, raw, kB", kilobytes, false),
  row("bytes.gzip", "bytes, gzip -9, kB", kilobytes, false),
  row("bytes.brotli", "bytes, brotli -11, kB", kilobytes, false),
  row("bytes.plenary.list.js", "of these plenary.list.js", kilobytes, false),
  row("bytes.plenary.acts.js", "of these plenary.acts.js", kilobytes, false),
  row("script.4", "script alone, 4× slower, ms"),
  row("script.4.plenary.list.js", "of these plenary.list.js"),
  row("script.4.plenary.acts.js", "of these plenary.acts.js"),
];

/** The same measures for each scene; those that a scene's plan leaves out have no line. */
const SCENE = [
  ...[10, 100, 1_000, 5_000].flatMap((sessions) => [
    row(`first.${sessions}`, `first sessions painted, ${many(sessions)}, ms`),
    row(`painted.${sessions}`, `mount painted, ${many(sessions)}, ms`),
    row(`complete.${sessions}`, `mount complete, ${many(sessions)}, ms`),
  ]),
  ...[1_000, 5_000].flatMap((sessions) => [
    row(`filter.${sessions}`, `filter by group, ${many(sessions)}, ms`),
    row(`back.${sessions}`, `back to all, ${many(sessions)}, ms`),
    row(`search.${sessions}`, `search keystroke, ${many(sessions)}, ms`),
  ]),
  row("cold.first", "cold page, 4× slower, 100: first sessions, ms"),
  row("cold.painted", "cold page, 4× slower, 100: all painted, ms"),
  row("4g-inline.first", "4G, data in the page, 100: first sessions, ms"),
  row("4g-link.first", "4G, data by link, 100: first sessions, ms"),
  row("heap.1000", "heap at 1,000: JS + Blink, MB", megabytes),
  row("heap-js.1000", "heap at 1,000: JS alone, MB", megabytes),
  row("growth", "growth over 50 cycles of 100, MB", megabytes),
  row("shift.1000", "layout shift at 1,000", (value) => value.toFixed(3)),
  row("layout.1000", "style and layout, share of the mount at 1,000", percent, true, false),
];

export const ROWS: Row[] = [
  ...LOADING,
  ...SCENES.flatMap(({ name }) =>
    SCENE.map((row): Row => ({ ...row, group: name, key: `${name}.${row.key}` })),
  ),
];

export const rowOf = (key: string): Row | undefined => ROWS.find((row) => row.key === key);
/** The label of a row where those of other tables stand beside it. */
export const fullLabel = ({ group, label }: Row): string =>
  group === "loading" ? label : `${group}: ${label}`;
