/** The targets for Plenary, line by line: whether each is reached, and its figures. */
import { ROSTER } from "../contestants/roster.ts";
import type { Results } from "../results.ts";
import { summarise } from "../statistics.ts";
import { ROWS } from "./rows.ts";

export interface Target {
  line: string;
  reached: boolean;
  /** The figures that decide it. */
  figures: string;
}

const UNMEASURED = "not measured";

type Values = Results["values"];

const median = (values: Values, name: string, key: string) =>
  summarise(values[name]?.[key] ?? []).median;
const labelOf = (name: string) => ROSTER.find((entry) => entry.name === name)?.label ?? name;
const rowOf = (key: string) => ROWS.find((row) => row.key === key);
const written = (key: string, value: number) => rowOf(key)?.format(value) ?? `${value}`;
const peers = ROSTER.filter(({ peer }) => peer).map(({ name }) => name);

/** The peer with the lowest median; lower is better in all measures used here. */
function bestPeer(values: Values, key: string): { name: string; value: number } | undefined {
  return peers
    .map((name) => ({ name, value: median(values, name, key) }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value)[0];
}

/** At most `factor` times the value of another contestant. */
function against(values: Values, key: string, name: string, factor: number): Target {
  const [own, other] = [median(values, "plenary", key), median(values, name, key)];
  const ratio = own / other;
  return {
    line: `${rowOf(key)?.label}: ≤ ${factor} × ${labelOf(name)}`,
    reached: ratio <= factor,
    figures: Number.isNaN(ratio)
      ? UNMEASURED
      : `${written(key, own)} / ${written(key, other)} = ${ratio.toFixed(2)} ×`,
  };
}

function againstBestPeer(values: Values, key: string, factor: number): Target {
  const best = bestPeer(values, key);
  return best
    ? {
        ...against(values, key, best.name, factor),
        line: `${rowOf(key)?.label}: ≤ ${factor} × the best peer (${labelOf(best.name)})`,
      }
    : {
        line: `${rowOf(key)?.label}: ≤ ${factor} × the best peer`,
        reached: false,
        figures: UNMEASURED,
      };
}

function bytes(values: Values, limit: number, what: string): Target {
  const own = median(values, "plenary", "bytes.brotli");
  const many = (value: number) => value.toLocaleString("en");
  return {
    line: `plenary.js: ≤ ${many(limit)} B brotli, ${what}`,
    reached: own <= limit,
    figures: Number.isNaN(own) ? UNMEASURED : `${many(own)} B`,
  };
}

/** At most vanilla's growth plus the spread between repeats. */
function growth(values: Values): Target {
  const [own, vanilla] = ["plenary", "vanilla"].map((name) =>
    summarise(values[name]?.growth ?? []),
  ) as [ReturnType<typeof summarise>, ReturnType<typeof summarise>];
  const noise = Math.max(own.upper - own.lower, vanilla.upper - vanilla.lower);
  const text = (value: number) => written("growth", value);
  return {
    line: "growth over 50 cycles: ≤ vanilla's plus the noise",
    reached: own.median <= vanilla.median + noise,
    figures: Number.isNaN(noise)
      ? UNMEASURED
      : `${text(own.median)} / ${text(vanilla.median)} + ${text(noise)} MB`,
  };
}

export function targets({ values }: Results): Target[] {
  return [
    bytes(values, 24_000, "required"),
    bytes(values, 14_600, "goal"),
    ...["painted.1000", "painted.5000"].flatMap((key) => [
      against(values, key, "vanilla-cv", 1.3),
      againstBestPeer(values, key, 0.5),
    ]),
    ...["filter.1000", "filter.5000", "back.1000", "back.5000"].map((key) =>
      against(values, key, "vanilla-cv", 1.3),
    ),
    against(values, "cold.painted", "vanilla-cv", 1.4),
    ...["script.1", "script.4"].map((key) => against(values, key, "plain-preact", 2)),
    against(values, "heap.1000", "vanilla-cv", 1.5),
    growth(values),
  ];
}

/** Measures in which a peer is ahead of Plenary, with both figures. */
export function behind({ values }: Results): string[] {
  return ROWS.flatMap(({ key, label, better }) => {
    const own = median(values, "plenary", key);
    const best = bestPeer(values, key);
    if (!better || !best || !(best.value < own)) return [];
    return `${label}: ${labelOf(best.name)} ${written(key, best.value)}, Plenary ${written(key, own)}`;
  });
}
