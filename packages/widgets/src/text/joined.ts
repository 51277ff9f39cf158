import type { ComponentChild } from "preact";

/** Things that are drawn one by one, with what stands between them. */
export function joined<T>(
  of: readonly T[],
  between: string,
  draw: (one: T) => ComponentChild,
): ComponentChild[] {
  return of.flatMap((one, index) => [index > 0 && between, draw(one)]);
}
