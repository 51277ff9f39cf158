/** Lines that hold several, and several that are one: glued sessions, points in one line, numbers apart from their titles, broken dates. */
import type { Line } from "../lines.ts";
import { type Readers, scan } from "../scan.ts";
import type { TimeToken } from "../times.ts";
import { isLetter } from "../words.ts";
import type { Row } from "./row.ts";

/** One line that holds several sessions, as one line for each. */
export function glued(line: Line, readers: Readers): Line[] {
  const { text } = line;
  if (text.includes("\t") || /^\s*\|/.test(text)) return [line];
  const points = inlinePoints(text);
  const tokens = points.length ? [] : scan(line, readers);
  const times = tokens.filter(
    (token): token is TimeToken =>
      token.kind === "time" && token.strength > 1 && token.prefix !== "until",
  );
  if (times.length < 2 && !points.length) return [line];
  const first = times[0];
  if (first && first.from > 12) return [line];
  const cuts: number[] = points;
  for (let n = 1; n < times.length; n++) {
    const time = times[n] as TimeToken;
    const before =
      /(?:[;•|/·*.,-])?\s{0,5}$/.exec(text.slice(Math.max(0, time.from - 6), time.from))?.[0] ?? "";
    const isDivided =
      /[;•|]/.test(before) || /\s[-/·*]\s$/.test(` ${before}`) || /\s{3}$/.test(before);
    const previous = times[n - 1] as TimeToken;
    const between = text.slice(previous.to, time.from - before.length);
    const after = text.slice(time.to, time.to + 12);
    const hasTitle = (between.match(/\p{L}/gu)?.length ?? 0) > 3;
    const isGlued = /\p{L}/u.test(text[time.from - 1] ?? "") && !!time.end;
    if (
      (isDivided || isGlued) &&
      hasTitle &&
      isLetter(after.replace(/^[-:|.,"'(\s]+/, "")[0]) &&
      !isOpen(text, time.from)
    )
      cuts.push(time.from);
  }
  if (!cuts.length) return [line];
  const at = line.at;
  const piece = (from: number, to: number): Line => {
    // The same places in the source: what is before them is white space.
    const blanked = `${" ".repeat(from)}${text.slice(from, to)}`;
    return { ...line, text: blanked, at, indent: line.indent };
  };
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(0, -1).map((from, index) => piece(from, bounds[index + 1] as number));
}

/** Whether a bracket that opened shortly before is still open. */
function isOpen(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 80; i--) {
    if (text[i] === ")") return false;
    if (text[i] === "(") return true;
  }
  return false;
}

/** `1. Minutes; 2. Budget; 3. Any other business` in one line: where all but the first begin. */
function inlinePoints(text: string): number[] {
  const found: number[] = [];
  // Most lines have no number with a sign, and the pattern looks behind at every place.
  if (!/\d[.)]/.test(text)) return found;
  let next = 1;
  for (const { index, 1: number } of text.matchAll(/(?<=^|[\s;:.])(\d{1,2})[.)]-?\s+(?=\p{L})/gu)) {
    if (Number(number) !== next) continue;
    const before = text.slice(Math.max(0, index - 2), index);
    if (next > 1 && !/[;.]\s?$/.test(before) && !/\p{Ll}\s$/u.test(before)) return [];
    next++;
    if (number !== "1" || /[:;]\s?$/.test(before)) found.push(index);
  }
  return next > 2 && found.length ? found : [];
}

/** April / 10 / 2026, on lines of their own: the whole date, and the line after it. */
export function brokenDate(
  lines: Line[],
  index: number,
  { dates, words }: Readers,
): { text: string; to: number } | undefined {
  const pieces: string[] = [];
  let found: { text: string; to: number } | undefined;
  for (let i = index; i < lines.length && pieces.length < 4 && i < index + 7; i++) {
    const text = (lines[i] as Line).text.trim();
    if (!text) continue;
    if (
      text.length > 14 ||
      !(
        /^\d{1,4}(?:st|nd|rd|th|\.)?,?$/.test(text) ||
        words.match(text, 0, "month", "monthShort", "weekday")
      )
    )
      break;
    pieces.push(text);
    const whole = pieces.join(" ");
    const date = pieces.length > 1 ? dates.read(whole, 0) : undefined;
    if (
      date &&
      date.to >= whole.length &&
      date.dates[0]?.day !== undefined &&
      date.dates[0].month !== undefined
    )
      found = { text: whole, to: i + 1 };
  }
  return found;
}

/** Numbers in one block and their titles in the next: each title gets its number. */
export function pairBlocks(rows: Row[]): Row[] {
  const only = /^\s*(?:\d{1,2}|[ivx]{1,4}|\p{L})\s?(?:\.-?|\)|º\)?|\.\)|-)$/u;
  const isOnly = (row: Row | undefined) => !!row && only.test(row.line.text.trimEnd());
  const found: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    let count = 0;
    while (isOnly(rows[i + count])) count++;
    if (!count) {
      found.push(rows[i] as Row);
      continue;
    }
    const titles = rows.slice(i + count, i + count * 2);
    if (
      count < 3 ||
      titles.length < count ||
      titles.some((row) => row.marker || row.time || row.bullet)
    ) {
      found.push(...rows.slice(i, i + count));
      i += count - 1;
      continue;
    }
    titles.forEach((row, index) => {
      const { line } = rows[i + index] as Row;
      const label = line.text.trim();
      const from = line.text.indexOf(label);
      const sign = label.replace(/[\p{L}\d\s]/gu, "");
      const body = label.replace(/[^\p{L}\d]/gu, "");
      const roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].indexOf(body);
      const style = /\d/.test(body) ? `1${sign}` : roman > 0 ? `i${sign}` : `a${sign}`;
      row.marker = {
        to: row.rest.from,
        label: { from, to: from + label.length },
        style,
        value: Number(body) || Math.max(roman, 1),
      };
      row.markerLine = line;
      delete row.role;
      delete row.field;
      found.push(row);
    });
    i += count * 2 - 1;
  }
  return found;
}
