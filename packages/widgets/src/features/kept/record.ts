/**
 * What is stored for one agenda, as text. It is read as untrusted input: other scripts on the site
 * can write it, and so can earlier and later versions of this one. Valid parts are used, the rest is
 * ignored.
 */
import { asLayout, type ChosenLayout, toJson } from "@plenary/core";

export interface KeptRecord {
  /** As `marks.ts` reads and writes them. */
  stars: readonly unknown[];
  audiences?: readonly string[];
  zone?: string;
  layout?: ChosenLayout;
  /** When the stored copy of the document was known to be current, epoch milliseconds. */
  at?: number;
}

/** A record as found; `later` if a later version wrote it and we must not. */
export type FoundRecord = KeptRecord & { later: boolean };

/** Storage keys for an agenda id. `at` takes an address instead and holds the id of its agenda. */
export const keysOf = (id: string) => ({
  record: `plenary:${id}`,
  copy: `plenary-copy:${id}`,
  known: `plenary-known:${id}`,
  at: `plenary-at:${id}`,
});

/** Increase it when earlier versions of Plenary would misread the record. */
const VERSION = 1;

/** @returns undefined if there is no record */
export function readRecord(text: string | undefined): FoundRecord | undefined {
  const found = recordIn(text);
  if (!found) return undefined;
  const { version, stars, audiences, zone, at } = found;
  const layout = asLayout(found.layout);
  return {
    later: isTime(version) && version > VERSION,
    stars: Array.isArray(stars) ? stars : [],
    ...(Array.isArray(audiences) && { audiences: audiences.filter(isText) }),
    ...(isText(zone) && { zone }),
    ...(layout && { layout }),
    ...(isTime(at) && { at }),
  };
}

export function writeRecord(record: KeptRecord): string {
  return toJson({ version: VERSION, ...record });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
/** NaN would compare as neither earlier nor later. */
const isTime = (value: unknown): value is number => Number.isFinite(value);

function recordIn(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
