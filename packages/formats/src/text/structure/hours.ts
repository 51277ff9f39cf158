/** Times that are of no session: halves of a range on two lines, hours of opening, the hours of the whole. */
import type { Row } from "../rows/row.ts";
import type { TimeToken } from "../times.ts";
import { hasTail, isBare } from "./layout.ts";
import { isEmpty, isFree, lengthOf, minutesOf, type State } from "./state.ts";

/** Starts and ends on lines of their own, one below the other. */
export function joinTimes(state: State): void {
  const rows = state.rows;
  const bareAt = (row: Row | undefined): row is Row & { time: TimeToken } =>
    !!row?.time && !row.date && isEmpty(row.rest) && !row.cells.length && !row.time.end;
  const pairs: [Row, Row][] = [];
  for (let i = 0; i + 1 < rows.length; i++) {
    const first = rows[i] as Row;
    const second = rows[i + 1];
    if (!first.time || first.time.end || first.isContact) continue;
    if (!bareAt(second) || !isEmpty(first.rest)) {
      // 10:00 AM / -12:00 PM CEST title
      const isDash =
        second?.time &&
        !second.time.end &&
        /^[-~]+$/.test(second.bullet) &&
        isEmpty(first.rest) &&
        !second.blank;
      if (!isDash) continue;
    }
    const next = second as Row & { time: TimeToken };
    const isDash =
      /^[-~]+$/.test(next.bullet) ||
      next.time.prefix === "from" ||
      state.readers.words.match(next.line.text, next.indent, "to");
    if (
      isDash ||
      (!next.blank &&
        minutesOf(next.time.start) > minutesOf(first.time.start) &&
        rows[i + 2]?.time === undefined)
    ) {
      pairs.push([first, next]);
      i++;
    }
  }
  for (const [first, second] of pairs) {
    const time = first.time as TimeToken;
    const end = (second.time as TimeToken).start;
    // Said once, a half of the day is that of both.
    first.time = { ...time, end };
    first.zones.push(...second.zones);
    first.rest = second.rest;
    state.used.add(second);
  }
}

/** Times under a heading that says they are hours of opening. */
export function leaveOutHours(state: State): void {
  const { words } = state.readers;
  let isHours = false;
  for (const row of state.rows) {
    if (row.blank) isHours = false;
    if (!row.time && isFree(row) && words.match(row.line.text, row.rest.from, "notProgramme"))
      isHours = true;
    else if (isHours && row.time && isEmpty(row.rest)) state.used.add(row);
  }
}

/** Hours of opening, of an office and of the whole event are no sessions. */
export function leaveOut(state: State): void {
  const rows = state.rows;
  const timed = rows.filter((row) => row.time && !state.used.has(row));
  // Monday 9.30 – 19.00, Tuesday …: three weekdays with hours and nothing beside them.
  const weekly = timed.filter(
    (row) => isEmpty(row.rest) && row.date && row.date.dates[0]?.day === undefined,
  );
  if (
    weekly.length >= 3 &&
    weekly.every((row) => !isFree(rows[row.index + 1]) || weekly.at(-1) === row)
  )
    for (const row of weekly) state.used.add(row);
  for (const row of rows) {
    if (!row.time) continue;
    const dates = row.tokens.filter((token) => token.kind === "date");
    const weekdays = dates
      .flatMap((token) => (token.kind === "date" ? token.dates : []))
      .filter((date) => date.weekday !== undefined && date.day === undefined);
    const isHours =
      weekdays.length > 1 &&
      dates.every(
        (token) => token.kind === "date" && token.dates.every(({ day }) => day === undefined),
      );
    if (
      isHours ||
      (row.isContact &&
        !rows
          .slice(Math.max(0, row.index - 3), row.index + 4)
          .some((other) => other !== row && other.time && !other.isContact))
    ) {
      state.used.add(row);
    }
  }
  const fields = timed.filter((row) => row.field === "time" && !state.used.has(row));
  const others = timed.filter((row) => row.field !== "time" && !state.used.has(row));
  // The hour of the whole, before the programme.
  if (others.length > 1)
    for (const row of fields) if (row.date && lengthOf(row.rest) < 40) drop(state, row);
  if (fields.length < 3)
    for (const row of fields)
      if (isEmpty(row.rest) && (others.length || row.blank || !isFree(rows[row.index - 1])))
        drop(state, row);
  for (let index = 0; index < timed.length; index++) {
    const row = timed[index] as Row;
    const { time } = row;
    const isHead = !!row.date && lengthOf(row.rest) < 60;
    const below = rows[row.index + 1]?.time;
    if (isHead && time && !time.end && below && minutesOf(below.start) === minutesOf(time.start)) {
      // Wednesday 19 March, 18.30, in the hall, above 18.30 Tea
      drop(state, row);
      continue;
    }
    if (
      !time?.end ||
      state.used.has(row) ||
      !(isBare(row, state.readers) || row.field === "time" || isEmpty(row.rest) || isHead)
    )
      continue;
    const start = minutesOf(time.start);
    const end = minutesOf(time.end) > start ? minutesOf(time.end) : 1440;
    const later = timed.slice(index + 1, index + 3);
    const next = (
      later.length === 2
        ? later
        : rows
            .slice(row.index + 1, row.index + 30)
            .filter((other) => other.time || hasTail(other))
            .slice(0, 2)
    ).filter((other) => !state.used.has(other));
    const isWithin =
      next.length === 2 &&
      next.every((other) => {
        const first = (other.time ?? other.tail) as TimeToken;
        let begins = minutesOf(first.start);
        // 1:15 – 2:30 PM in the heading, and 1:15 without its half below
        if (begins + 720 >= start && !first.isSaid && first.start.hour < 12 && begins < start - 60)
          begins += 720;
        return begins >= start - 60 && begins < end && (!other.date || other === row);
      });
    const isSame = isHead && next[0]?.time && minutesOf(next[0].time.start) % 720 === start % 720;
    if (isWithin && (isSame || end - start >= 120)) {
      row.whole = { start, end };
      drop(state, row);
    }
  }
}

/** 25 May 2022, 14.15–17.30, Konya: date, hour and place of the one meeting. */
export function markWhole({ rows, used }: State): void {
  const [only, second] = rows.filter((row) => row.time && !used.has(row));
  if (
    !second &&
    only?.date &&
    only.time &&
    /^\s*[,|/·-]/.test(only.line.text.slice(only.time.to)) &&
    lengthOf(only.rest) < 50 &&
    rows.some((row) => row.index > only.index && (row.marker || row.field === "agenda"))
  )
    only.isWhole = true;
}

/** A row whose time is that of the whole: its date stays. */
function drop(state: State, row: Row): void {
  if (row.date) delete row.time;
  else state.used.add(row);
}
