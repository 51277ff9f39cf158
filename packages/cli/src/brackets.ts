/** How the brackets of a JSON text fit together, whatever else is wrong with it. */

export interface Brackets {
  /** Those that are not closed, from the outermost. */
  open: { sign: string; at: number }[];
  /** The first that closes another kind of bracket than the one that is open. */
  wrong?: { at: number; closes: string; opened: string; openedAt: number };
  /** The first that closes nothing. */
  extra?: number;
}

export function bracketsIn(text: string): Brackets {
  const open: Brackets["open"] = [];
  // A text, which may have brackets in it; it ends with its line, since a quote may be missing.
  for (const { 0: sign, index: at } of text.matchAll(/"(?:[^"\\\n\r]|\\.)*"?|[[\]{}]/g)) {
    if (sign === "{" || sign === "[") open.push({ sign, at });
    if (sign !== "}" && sign !== "]") continue;
    const last = open.pop();
    if (!last) return { open, extra: at };
    if ((last.sign === "{") !== (sign === "}")) {
      return { open, wrong: { at, closes: sign, opened: last.sign, openedAt: last.at } };
    }
  }
  return { open };
}
