/** An invitation to one meeting: its date and hour in a sentence or in fields, and an order of business. */
import type { DateToken } from "./dates.ts";
import { rawIndex, type Span } from "./lines.ts";
import type { Programme, SessionFound } from "./programme.ts";
import type { Row } from "./rows/row.ts";
import type { Readers } from "./scan.ts";
import { orderOfBusiness } from "./structure/order-of-business.ts";
import type { TimeToken } from "./times.ts";
import { tidy } from "./titles.ts";

/** Adds the session that a text without any announces, where it has points to go through. */
export function announced(programme: Programme, rows: Row[], readers: Readers): void {
  if (programme.days.some(({ sessions }) => sessions.length)) return;
  const time = firstTime(rows);
  const date = bestDate(rows);
  const session: SessionFound = {
    row: time?.row ?? (rows[0] as Row),
    title: [],
    people: [],
    items: [],
    summary: [],
    links: [],
    zones: [],
  };
  if (!rows.length) return;
  orderOfBusiness(rows, session, readers);
  if (session.items.length < 2 || (!time && !session.itemsTitle) || !date) return;
  if (time) {
    session.time = time.token;
    session.zones = time.row.zones;
  }
  const place = placeIn(rows, time?.row, date.row, readers) ?? programme.venue;
  if (place) session.place = place;
  const title = meetingTitle(rows, readers) ?? programme.title;
  if (title) session.title.push(title);
  programme.days = [{ row: date.row, date: date.token, summary: [], sessions: [session] }];
}

/** A place in the sentence that gives date and hour, after them: `a la sala de plens, amb …`. */
function placeIn(
  rows: Row[],
  ...[time, date, { words }]: [Row | undefined, Row, Readers]
): Span | undefined {
  const field = rows.find((row) => row.field === "place");
  if (field)
    return tidy({
      line: field.line,
      from: field.value ?? field.rest.from,
      to: field.line.text.length,
    });
  for (const row of [time, date]) {
    if (!row) continue;
    const { line } = row;
    const after = Math.max(
      0,
      ...row.tokens.filter(({ kind }) => kind === "time" || kind === "date").map(({ to }) => to),
    );
    const found = words.find(line.text, after, Math.min(line.text.length, after + 200), "place");
    if (!found || found.at - after > 60) continue;
    let from = found.at;
    // the Village Hall: a name may begin before the noun
    for (;;) {
      const before = /\s(\S+)\s$/.exec(line.text.slice(Math.max(after, from - 24), from));
      if (!before || !/\p{Lu}/u.test(line.raw[rawIndex(line, from - before[0].length + 1)] ?? ""))
        break;
      from -= before[0].length - 1;
    }
    const end = found.at + Math.min(80, line.text.slice(found.at).search(/[,.;:](?:\s|$)|$/));
    const next = words.find(line.text, found.to, end, "with", "forWhom");
    return tidy({ line, from, to: next?.at ?? end });
  }
  return undefined;
}

const RELATIVE =
  /\s(?:que|qui|che|die|der|das|welche[rs]?|which|that|yang|который|которое|которая|kitakacho\p{L}+|utaka\p{L}+)(?!\p{L})/u;

/** What the meeting is called: a short line that names one, or the words around it in a sentence. */
function meetingTitle(rows: Row[], { words }: Readers): Span | undefined {
  let sentence: Span | undefined;
  for (const row of rows.slice(0, 25)) {
    if (row.field === "agenda") break;
    if (row.marker && !row.date) {
      if (sentence) break;
      continue;
    }
    const { line } = row;
    const found = words.find(line.text, 0, Math.min(line.text.length, 2000), "meeting");
    if (!found) continue;
    const label = /^\s{0,20}[\p{L}/.][\p{L}/. ]{1,17}:\s?/u.exec(line.text);
    const from = label && label[0].length <= found.at ? label[0].length : line.text.search(/\S/);
    const whole = tidy({ line, from, to: line.text.length });
    const isShort =
      whole.to - whole.from <= 80 && !/[.,;]\s|[,:]$/.test(line.text.slice(whole.from).trim());
    if (isShort && (words.match(line.text, whole.from, "notice")?.to ?? 0) >= whole.to) {
      continue;
    }
    if (isShort) {
      // zur 14. Sitzung: a line that a sentence goes over
      const small = /^\p{Ll}{1,4}\s/u.exec(line.raw.slice(whole.from));
      return tidy({ ...whole, from: whole.from + (small?.[0].length ?? 0) });
    }
    const rest = line.text.slice(found.at);
    const ends = [
      rest.search(/[,:;.(]/),
      rest.search(RELATIVE),
      ...row.tokens.map((token) => token.from - found.at),
    ].filter((end) => end > found.to - found.at);
    const to = found.at + Math.min(rest.length, ...ends);
    // assemblea ordinaria per | sabato 20 aprile
    const small = /(?:\s(?:\p{L}{1,3}|para|pour|voor)){1,3}\s?$/u.exec(
      line.text.slice(found.to, to),
    );
    sentence ??= tidy({
      line,
      from: found.at,
      to: to - (small && to < line.text.length ? small[0].length : 0),
    });
  }
  return sentence;
}

function firstTime(rows: Row[]): { row: Row; token: TimeToken } | undefined {
  for (const row of rows) {
    if (row.isContact) continue;
    for (const token of row.tokens) {
      if (token.kind === "time" && token.prefix !== "until" && token.strength > 1)
        return { row, token };
    }
  }
  return undefined;
}

/** The date beside an hour, or with its weekday, before any other. */
function bestDate(rows: Row[]): { row: Row; token: DateToken } | undefined {
  let best: { row: Row; token: DateToken; rank: number } | undefined;
  for (const row of rows) {
    const hasTime = row.tokens.some((token) => token.kind === "time" && token.strength > 1);
    for (const token of row.tokens) {
      if (token.kind !== "date" || row.marker) continue;
      const first = token.dates[0];
      if (first?.day === undefined || first.month === undefined) continue;
      const rank = (hasTime ? 2 : 0) + (first.weekday !== undefined ? 1 : 0);
      if (!best || rank > best.rank) best = { row, token, rank };
    }
  }
  return best;
}
