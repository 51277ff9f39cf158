/** The stars of a record: which were set and removed, and when. */

/** A star that was set or removed, and when. Between two pages the later change wins. */
export interface Mark {
  on: boolean;
  /** Epoch milliseconds. */
  at: number;
  /**
   * The session as last seen, in case it is removed from the programme: fields of a session and the
   * `date` of its day. Unchecked: `parse` validates it before use.
   */
  last?: Record<string, unknown>;
}

export type Marks = Map<string, Mark>;

/** @param stars of a record, unchecked */
export function readMarks(stars: readonly unknown[] = []): Marks {
  const marks: Marks = new Map();
  for (const star of stars) {
    const { id, on, at, last } = Object(star);
    if (typeof id !== "string") continue;
    marks.set(id, {
      on: on !== false,
      at: Number.isFinite(at) ? at : 0,
      ...(last && typeof last === "object" && { last }),
    });
  }
  return marks;
}

export function writeMarks(marks: Marks): unknown[] {
  return [...marks].map(([id, mark]) => ({ id, ...mark }));
}

/** Keeps the later change of each star, from either page. @returns whether `into` changed */
export function mergeMarks(into: Marks, from: Marks): boolean {
  let isChanged = false;
  for (const [id, mark] of from) {
    const own = into.get(id);
    // If both changed at the same moment, the star stays.
    if (own && (own.at > mark.at || (own.at === mark.at && (own.on || !mark.on)))) continue;
    into.set(id, { ...own, ...mark });
    isChanged = true;
  }
  return isChanged;
}
