/** Zones that a text states, as an IANA zone where there is one. */
import { isTimeZone } from "@plenary/core";
import type { Line } from "./lines.ts";
import { rawIndex } from "./lines.ts";
import { isInside, type Words } from "./words.ts";

export interface ZoneToken {
  kind: "zone";
  from: number;
  to: number;
  /** IANA. */
  zone: string;
  /** Minutes east of UTC, where the abbreviation fixes them. */
  offset?: number;
}

/** Abbreviations, with a zone that keeps them and their offset in minutes. */
const ABBREVIATIONS: Record<string, [zone: string, offset: number]> = {
  UTC: ["UTC", 0],
  GMT: ["UTC", 0],
  CET: ["Europe/Brussels", 60],
  CEST: ["Europe/Brussels", 120],
  MEZ: ["Europe/Berlin", 60],
  MESZ: ["Europe/Berlin", 120],
  EET: ["Europe/Athens", 120],
  EEST: ["Europe/Athens", 180],
  WET: ["Europe/Lisbon", 0],
  WEST: ["Europe/Lisbon", 60],
  BST: ["Europe/London", 60],
  EST: ["America/New_York", -300],
  EDT: ["America/New_York", -240],
  CST: ["America/Chicago", -360],
  CDT: ["America/Chicago", -300],
  MST: ["America/Denver", -420],
  MDT: ["America/Denver", -360],
  PST: ["America/Los_Angeles", -480],
  PDT: ["America/Los_Angeles", -420],
  HNE: ["America/Toronto", -300],
  HAE: ["America/Toronto", -240],
  WIB: ["Asia/Jakarta", 420],
  WITA: ["Asia/Makassar", 480],
  WIT: ["Asia/Jayapura", 540],
  MSK: ["Europe/Moscow", 180],
  МСК: ["Europe/Moscow", 180],
  TRT: ["Europe/Istanbul", 180],
  TSİ: ["Europe/Istanbul", 180],
  JST: ["Asia/Tokyo", 540],
  KST: ["Asia/Seoul", 540],
  HKT: ["Asia/Hong_Kong", 480],
  SGT: ["Asia/Singapore", 480],
  IST: ["Asia/Kolkata", 330],
  EAT: ["Africa/Nairobi", 180],
  WAT: ["Africa/Lagos", 60],
  CAT: ["Africa/Maputo", 120],
  SAST: ["Africa/Johannesburg", 120],
  AEST: ["Australia/Sydney", 600],
  AEDT: ["Australia/Sydney", 660],
  NZST: ["Pacific/Auckland", 720],
  NZDT: ["Pacific/Auckland", 780],
  BRT: ["America/Sao_Paulo", -180],
  ART: ["America/Argentina/Buenos_Aires", -180],
  CLT: ["America/Santiago", -240],
  COT: ["America/Bogota", -300],
  PET: ["America/Lima", -300],
};

const NAMED = /\p{Lu}{3,4}(?!\p{L})/uy;
const SHIFT = /(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?::?([0-5]\d))?(?!\d)/y;
const IANA = /[A-Z][A-Za-z]{1,20}\/[A-Z][A-Za-z_]{1,30}(?:\/[A-Z][A-Za-z_]{1,30})?/y;

export function zoneAt(line: Line, from: number, words: Words): ZoneToken | undefined {
  const { text, raw } = line;
  if (isInside(text, from)) return undefined;
  SHIFT.lastIndex = from;
  const first = text[from];
  const shift = first === "u" || first === "g" ? SHIFT.exec(text) : null;
  if (shift) {
    const [whole, sign, hours, minutes = "0"] = shift;
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
    if (Math.abs(offset) > 14 * 60) return undefined;
    // The signs of Etc zones are those of POSIX, west being +.
    const zone =
      offset % 60 || !offset ? "UTC" : `Etc/GMT${offset > 0 ? "-" : "+"}${Math.abs(offset) / 60}`;
    return { kind: "zone", from, to: from + whole.length, zone, offset };
  }
  const begins = rawIndex(line, from);
  // A letter that is folded to another is a capital, or has an accent.
  const isCapital = raw[begins] !== first;
  if (isCapital) {
    IANA.lastIndex = begins;
    const iana = IANA.exec(raw)?.[0];
    if (iana && isTimeZone(iana)) return { kind: "zone", from, to: from + iana.length, zone: iana };
  }
  NAMED.lastIndex = begins;
  const named = isCapital ? NAMED.exec(raw)?.[0] : undefined;
  const known = named && ABBREVIATIONS[named];
  if (known)
    return { kind: "zone", from, to: from + named.length, zone: known[0], offset: known[1] };
  const phrase = words.match(text, from, "zone");
  return phrase && { kind: "zone", from, to: phrase.to, zone: phrase.value as string };
}
