/** Medians and quartiles, so that a single pause of the machine does not decide a result. */

export interface Summary {
  median: number;
  lower: number;
  upper: number;
  count: number;
}

/** Linear interpolation between the two nearest values, as in R's type 7. @param at from 0 to 1 */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * at;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position % 1);
}

export function summarise(values: readonly number[]): Summary {
  return {
    median: quantile(values, 0.5),
    lower: quantile(values, 0.25),
    upper: quantile(values, 0.75),
    count: values.length,
  };
}

/**
 * How much two runs of the same build differ: the repeats are split into two interleaved halves, and
 * the difference of their medians is given as a share of the smaller one.
 * @returns undefined if there are too few repeats for two medians
 */
export function noiseOf(values: readonly number[]): number | undefined {
  if (values.length < 4) return undefined;
  const half = (rest: number) =>
    quantile(
      values.filter((_, i) => i % 2 === rest),
      0.5,
    );
  const [one, other] = [half(0), half(1)];
  const smaller = Math.min(one, other);
  return smaller > 0 ? Math.abs(one - other) / smaller : undefined;
}
