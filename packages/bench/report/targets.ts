/** The targets for Plenary, line by line: whether each is met, and its figures. */
import { ROSTER } from "../contestants/roster.ts";
import type { Results } from "../results.ts";
import { summarise } from "../statistics.ts";
import { fullLabel, ROWS, rowOf } from "./rows.ts";

export interface Target {
  line: string;
  /** What it must not exceed, and of whom. */
  limit: string;
  /** As a ratio, or in the line's unit, in the full run of {@link BEFORE}. */
  before: string;
  now: string;
  /** The figures that the ratio is made of. */
  figures: string;
  /** Undefined if it was not measured. */
  met: boolean | undefined;
}

/** The date of the run to compare with. Plenary was one file then, and drew cards. */
export const BEFORE = "2026-11-25";

const UNMEASURED = "not measured";
/** Stands for the peer that has the lowest value. */
const BEST = "best";

/** Plenary's value of `key` is at most `factor` times what `other` has for `otherKey`. */
interface Against {
  key: string;
  factor: number;
  other: string;
  /** @default the same key */
  otherKey?: string;
  before: number;
}

/** In the scene rows, which is what Plenary draws by default. */
const rows = (key: string, factor: number, other: string, before: number): Against => ({
  key: `rows.${key}`,
  factor,
  other,
  before,
});

const AGAINST: Against[] = [
  {
    key: "script.4.plenary.list.js",
    factor: 0.6,
    other: "fullcalendar",
    otherKey: "script.4",
    before: 1.08,
  },
  rows("painted.10", 1, BEST, 1.92),
  rows("painted.100", 1, BEST, 1.35),
  rows("painted.10", 1.5, "plain-preact", 3.22),
  rows("painted.100", 1.5, "plain-preact", 2.73),
  rows("cold.painted", 0.8, BEST, 1.28),
  rows("cold.painted", 1.25, "plain-preact", 1.87),
  rows("4g-inline.first", 0.9, BEST, 1.05),
  rows("4g-link.first", 0.9, BEST, 1.2),
  rows("painted.1000", 2, "vanilla-cv", 3.18),
  rows("painted.5000", 2, "vanilla-cv", 2.53),
  rows("painted.1000", 0.5, BEST, 0.64),
  rows("painted.5000", 0.5, BEST, 0.4),
  rows("filter.1000", 2.5, "vanilla-cv", 4.3),
  rows("filter.5000", 2.5, "vanilla-cv", 6.28),
  rows("back.1000", 1.5, "vanilla-cv", 2.32),
  rows("back.5000", 1.5, "vanilla-cv", 1.76),
  rows("search.1000", 2, "vanilla", 7.69),
  rows("search.5000", 3, "vanilla", 9.62),
  rows("complete.1000", 1, BEST, 2.11),
  rows("complete.5000", 1, BEST, 4.07),
  rows("heap.1000", 0.8, "fullcalendar", 1.3),
  rows("heap.1000", 3, "vanilla-cv", 5.72),
];

/** Plenary's value of `key` is at most `limit`, in the measure's own unit. */
interface Within {
  key: string;
  line: string;
  limit: number;
  unit: string;
  before: number | undefined;
}

const WITHIN: Within[] = [
  {
    key: "rows.search.5000",
    line: "rows: search, first key, 5,000",
    limit: 250,
    unit: "ms",
    before: 1386,
  },
  {
    key: "bytes.plenary.list.js",
    line: "plenary.list.js, brotli -11",
    limit: 36_000,
    unit: "B",
    before: undefined,
  },
  {
    key: "bytes.plenary.acts.js",
    line: "plenary.acts.js, brotli -11",
    limit: 26_000,
    unit: "B",
    before: undefined,
  },
];

type Values = Results["values"];

const median = (values: Values, name: string, key: string) =>
  summarise(values[name]?.[key] ?? []).median;
const labelOf = (name: string) => ROSTER.find((entry) => entry.name === name)?.label ?? name;
const written = (key: string, value: number) => rowOf(key)?.format(value) ?? `${value}`;
const peers = ROSTER.filter(({ peer }) => peer).map(({ name }) => name);
const times = (ratio: number) => `${ratio.toFixed(2)} ×`;

/** The peer with the lowest median; lower is better in all measures used here. */
function bestPeer(values: Values, key: string): { name: string; value: number } | undefined {
  return peers
    .map((name) => ({ name, value: median(values, name, key) }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value)[0];
}

function against(values: Values, { key, factor, other, otherKey = key, before }: Against): Target {
  const best = other === BEST ? bestPeer(values, otherKey) : undefined;
  const name = best?.name ?? other;
  const [own, its] = [median(values, "plenary", key), median(values, name, otherKey)];
  const ratio = own / its;
  const row = rowOf(otherKey);
  const label = `${row && fullLabel(row)}${key === otherKey ? "" : ", plenary.list.js"}`;
  const measured = !Number.isNaN(ratio);
  return {
    line: label,
    limit: `≤ ${factor} × ${other === BEST ? "the best calendar" : labelOf(other)}`,
    before: times(before),
    now: measured ? times(ratio) : UNMEASURED,
    figures: measured
      ? `${written(otherKey, own)} / ${written(otherKey, its)}${best ? ` (${labelOf(name)})` : ""}`
      : "",
    met: measured ? ratio <= factor : undefined,
  };
}

function within(values: Values, { key, line, limit, unit, before }: Within): Target {
  const own = median(values, "plenary", key);
  const measured = !Number.isNaN(own);
  const many = (value: number) => `${Math.round(value).toLocaleString("en")} ${unit}`;
  return {
    line,
    limit: `≤ ${many(limit)}`,
    before: before === undefined ? "–" : many(before),
    now: measured ? many(own) : UNMEASURED,
    figures: "",
    met: measured ? own <= limit : undefined,
  };
}

/** At most vanilla's growth plus the spread between repeats. */
function growth(values: Values): Target {
  const key = "rows.growth";
  const [own, vanilla] = ["plenary", "vanilla"].map((name) =>
    summarise(values[name]?.[key] ?? []),
  ) as [ReturnType<typeof summarise>, ReturnType<typeof summarise>];
  const noise = Math.max(own.upper - own.lower, vanilla.upper - vanilla.lower);
  const text = (value: number) => `${written(key, value)} MB`;
  const measured = !Number.isNaN(noise);
  return {
    line: "rows: growth over 50 cycles",
    limit: "≤ vanilla's plus the noise",
    before: text(0.43),
    now: measured ? text(own.median) : UNMEASURED,
    figures: measured ? `vanilla ${text(vanilla.median)}, noise ${text(noise)}` : "",
    met: measured ? own.median <= vanilla.median + noise : undefined,
  };
}

export const targets = ({ values }: Results): Target[] => [
  ...AGAINST.map((target) => against(values, target)),
  ...WITHIN.map((target) => within(values, target)),
  growth(values),
];

/** Measures in which a peer is ahead of Plenary, with both figures. */
export function behind({ values }: Results): string[] {
  return ROWS.flatMap((row) => {
    const { key, better } = row;
    const own = median(values, "plenary", key);
    const best = bestPeer(values, key);
    if (!better || !best || !(best.value < own)) return [];
    return `${fullLabel(row)}: ${labelOf(best.name)} ${written(key, best.value)}, Plenary ${written(key, own)}`;
  });
}
