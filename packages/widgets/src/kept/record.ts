/**
 * What is kept of one agenda, as text. It is read as if a stranger had written it: other scripts of
 * the site can, and so did earlier versions of this one and will later ones. What is sound is taken.
 */

/** A star that was set or taken away, and when: of two pages, the later act counts. */
export interface Mark {
  on: boolean;
  /** Epoch milliseconds. */
  at: number;
  /**
   * The session as it was last seen, for when the programme has it no longer: fields of a session
   * and the `date` of its day. As it was read: `parse` says what of it is sound.
   */
  last?: Record<string, unknown>;
}

export type Marks = Map<string, Mark>;

export interface KeptRecord {
  marks: Marks;
  audiences?: string[];
  zone?: string;
  /** When the kept copy of the document was the newest, epoch milliseconds. */
  at?: number;
}

/** Of the agenda with an id; `at` is of an address, and leads to the id of what came from it. */
export const keysOf = (id: string) => ({
  record: `plenary:${id}`,
  copy: `plenary-copy:${id}`,
  known: `plenary-known:${id}`,
  at: `plenary-at:${id}`,
});

/** Raised where an earlier version of Plenary would take what is written for something else. */
const VERSION = 1;

/** @returns nothing for no record; `later` for one that only a later version may write */
export function readRecord(
  text: string | undefined,
): (KeptRecord & { later: boolean }) | undefined {
  const found = recordIn(text);
  if (!found) return undefined;
  const { version, stars, audiences, zone, at } = found;
  const marks: Marks = new Map();
  for (const star of list(stars)) {
    if (!isRecord(star) || typeof star.id !== "string") continue;
    const { id, last } = star;
    marks.set(id, {
      on: star.on !== false,
      at: time(star.at) ?? 0,
      ...(isRecord(last) && { last }),
    });
  }
  const kept = time(at);
  return {
    later: typeof version === "number" && version > VERSION,
    marks,
    ...(Array.isArray(audiences) && { audiences: audiences.filter(isText) }),
    ...(isText(zone) && { zone }),
    ...(kept !== undefined && { at: kept }),
  };
}

export function writeRecord({ marks, ...rest }: KeptRecord): string {
  const stars = Array.from(marks, ([id, mark]) => ({ id, ...mark }));
  return JSON.stringify({ version: VERSION, stars, ...rest });
}

/** Of each star the later act, whichever page it was done in. @returns whether `into` changed */
export function mergeMarks(into: Marks, from: Marks): boolean {
  let isChanged = false;
  for (const [id, mark] of from) {
    const own = into.get(id);
    // Of two acts at the same moment the star stays.
    if (own && (own.at > mark.at || (own.at === mark.at && (own.on || !mark.on)))) continue;
    into.set(id, { ...own, ...mark });
    isChanged = true;
  }
  return isChanged;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
/** A moment that is told from another: what is no number would be neither earlier nor later. */
const time = (value: unknown) =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

function recordIn(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
