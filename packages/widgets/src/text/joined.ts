import type { ComponentChild } from "preact";

/** Draws each item, with a separator between them. */
export function joined<T>(
  items: readonly T[],
  between: string,
  draw: (one: T) => ComponentChild,
): ComponentChild[] {
  return items.flatMap((one, index) => [index > 0 && between, draw(one)]);
}
