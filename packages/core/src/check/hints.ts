/** What to write instead, guessed from what was found: only `check` takes the time for it. */
import type { Problem } from "../document/problems.ts";
import { isRecord } from "../document/read.ts";
import { EVERYONE, isDate } from "../document/schema.ts";
import { isTimeZone } from "../time/zone.ts";
import { isMisplaced } from "./dates.ts";
import { didYouMean, similar } from "./similar.ts";

/** @param document as it was given, in which the problem was found */
export function hint(problem: Problem, document: Record<string, unknown>): string | undefined {
  const { code, expected, found, pointer, field } = { ...problem, field: lastOf(problem.pointer) };
  if (code === "dangling-reference") return ofReference(problem, document);
  if (code === "audience-cycle") return 'Remove the "parent" of the outermost group.';
  if (code === "duplicate-id") return "Give one of the two another id.";
  if (code === "end-before-start")
    return 'For an end after midnight, write the next day\'s date, or the time alone: "00:30".';
  if (code === "reserved-id") return 'Delete it, and refer to "everyone" wherever you like.';
  if (code === "format" && String(found) === "1") return "Write the number without quotes: 1.";
  if (Array.isArray(expected) && typeof found === "string") {
    return didYouMean(found, expected.map(String))?.help;
  }
  if (field === "date" && found === undefined && isSession(pointer, document)) {
    return 'This looks like a session. Sessions belong in the "sessions" of a day: {"date": "2024-02-23", "sessions": [{…}]}.';
  }
  if (expected === "contributor") return 'Write "name": "…" for somebody who is not in the lists.';
  const meant = guess(expected, found);
  return meant === undefined ? undefined : `Did you mean ${meant}?`;
}

const lastOf = (pointer: string) => pointer.split("/").at(-1) ?? "";

/** What stands at a pointer, or undefined. */
function at(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => {
      const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
      return value !== null && typeof value === "object"
        ? (value as Record<string, unknown>)[name]
        : undefined;
    }, document);
}

function isSession(pointer: string, document: unknown): boolean {
  const owner = at(document, pointer.replace(/\/date$/, ""));
  return isRecord(owner) && isMisplaced(owner);
}

/** The id of what is called so, or a similar one. */
function ofReference({ expected, found }: Problem, document: Record<string, unknown>) {
  if (typeof expected !== "string" || typeof found !== "string") return undefined;
  const list = document[expected];
  const all = (Array.isArray(list) ? list : []).filter(isRecord);
  const ids = all.flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  const named = all.find(
    ({ name }) => name === found || Object.values(Object(name)).includes(found),
  );
  if (typeof named?.id === "string") return `Write its id: "${named.id}".`;
  if (expected === "audiences" && !ids.includes(EVERYONE)) ids.push(EVERYONE);
  const near = didYouMean(found, ids)?.help;
  if (near) return near;
  return ids.length
    ? `The ids of the ${expected} are ${ids.slice(0, 12).join(", ")}${ids.length > 12 ? ", …" : ""}.`
    : `Add it to the "${expected}" of the agenda: {"id": "${found}", "name": "…"}.`;
}

function guess(expected: Problem["expected"], found: unknown): string | undefined {
  if (expected === "flag" && /^(true|false)$/i.test(String(found))) {
    return String(found).toLowerCase();
  }
  if (expected === "count" && typeof found === "string" && /^\d+$/.test(found)) return found;
  if (typeof found !== "string") return undefined;
  const text = found.trim();
  const meant = GUESSES[expected as keyof typeof GUESSES]?.(text);
  return meant === undefined || meant === found ? undefined : JSON.stringify(meant);
}

const GUESSES = {
  id: (text: string) =>
    text
      .replace(/[\s,]+/g, "-")
      .replace(/^-|-$/g, "")
      .toLowerCase() || undefined,
  language: (text: string) => {
    const tag = text.replace("_", "-");
    if (/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) return tag;
    return LANGUAGES[text.toLowerCase()];
  },
  date: dateOf,
  time: timeOf,
  instant: (text: string) => {
    const time = /Z|[+-]\d\d:\d\d$/.test(text) ? undefined : timeOf(text);
    if (time && time.length > 10) return `${time}Z`;
    const date = dateOf(text) ?? text;
    return isDate(date) && date.length === 10 ? `${date}T12:00:00Z` : undefined;
  },
  "time-zone": (text: string) => {
    const zones = Intl.supportedValuesOf("timeZone");
    const town = text.replace(/\s+/g, "_").toLowerCase();
    const inTown = zones.find((zone) => zone.toLowerCase().endsWith(`/${town}`));
    const meant = inTown ?? similar(text, zones);
    return meant && isTimeZone(meant) ? meant : undefined;
  },
  address: (text: string) => {
    if (/^[^\s@/]+@[^\s@/]+\.\w+$/.test(text)) return `mailto:${text}`;
    if (/^\/\/[^\s/]+\.\w+/.test(text)) return `https:${text}`;
    return /^(www\.|[\w-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(text) ? `https://${text}` : undefined;
  },
};

const LANGUAGES: Record<string, string> = {
  english: "en",
  french: "fr",
  français: "fr",
  spanish: "es",
  español: "es",
  castellano: "es",
  german: "de",
  deutsch: "de",
  portuguese: "pt",
  português: "pt",
  catalan: "ca",
  català: "ca",
  italian: "it",
  italiano: "it",
  dutch: "nl",
  nederlands: "nl",
  turkish: "tr",
  türkçe: "tr",
  russian: "ru",
  русский: "ru",
  arabic: "ar",
  العربية: "ar",
  chinese: "zh",
  中文: "zh",
  japanese: "ja",
  日本語: "ja",
  korean: "ko",
  한국어: "ko",
  indonesian: "id",
  swahili: "sw",
  kiswahili: "sw",
};

const two = (digits: string) => digits.padStart(2, "0");

/** 2024-2-3, 2024/02/03, 20240203; 23.02.2024 and 23/02/2024, where the day is sure. */
function dateOf(text: string): string | undefined {
  const [, year, month = "", day = ""] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const iso = year && `${year}-${two(month)}-${two(day)}`;
  if (iso) return isDate(iso) ? iso : undefined;
  const [, first = "", second = "", last = ""] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const european = `${last}-${two(second)}-${two(first)}`;
  // 03/04 can be March or April.
  const isSure = Number(first) > 12 || text.includes(".");
  return last && isSure && isDate(european) ? european : undefined;
}

/** 10h00, 10h, 10.30, 9:00, 10:00 am, 1000; with a date before it, by a space. */
function timeOf(text: string): string | undefined {
  const [, date, clock = ""] = /^(\d\S{5,}?)(?:T|\s+(?:at\s+|à\s+|a\s+las\s+)?)(\S.*)$/.exec(
    text,
  ) ?? ["", undefined, text];
  const [, hour = "", minute = "00", seconds = "", half = ""] =
    /^(\d{1,2})\s*(?:[:.hH]|Uhr|時)?\s*(\d\d)?(:\d\d)?\s*(?:Uhr|h|分)?\s*([ap]\.?m\.?)?$/i.exec(
      clock,
    ) ?? [];
  if (!hour || (clock.length < 3 && !half && !/\D/.test(clock))) return undefined;
  const isPm = half.toLowerCase().startsWith("p");
  const hours = half ? (Number(hour) % 12) + (isPm ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59) return undefined;
  const time = `${two(String(hours))}:${minute}${seconds}`;
  if (date === undefined) return time;
  const day = isDate(date) ? date : dateOf(date);
  return day && `${day}T${time}`;
}
