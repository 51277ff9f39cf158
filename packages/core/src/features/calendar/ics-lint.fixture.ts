/**
 * Checks the bytes of an .ics file as the strictest reader would, and lists every error. ical.js is
 * too lenient for this: it accepts bare LF, lines of 400 octets and events without UID or DTSTAMP.
 */

/** Content lines by name, `name → [parameters, value]`, for one VEVENT or for the calendar itself. */
type Properties = Map<string, { params: string; value: string }[]>;

const TEXT = /^(?:[^\\;,\p{Cc}]|\\[\\;,n]|\t)*$/u;
const TEXTS = /^(?:[^\\;,\p{Cc}]|\\[\\;,n])+(?:,(?:[^\\;,\p{Cc}]|\\[\\;,n])+)*$/u;
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}|%)*$/;
const UTC = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?:[0-5]\d){2}Z$/;
const DATE = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** [minimum count, maximum count, value, parameters] of each allowed property. */
type Rules = Record<string, [least: number, most: number, value: RegExp, params?: RegExp]>;

const NO_PARAMS = /^$/;
const calendarRules: Rules = {
  VERSION: [1, 1, /^2\.0$/],
  PRODID: [1, 1, TEXT],
  NAME: [0, 1, TEXT],
  "X-WR-CALNAME": [0, 1, TEXT],
  "REFRESH-INTERVAL": [1, 1, /^P(?:\d+[DW]|T\d+[HMS])$/, /^;VALUE=DURATION$/],
  "X-PUBLISHED-TTL": [1, 1, /^P(?:\d+[DW]|T\d+[HMS])$/],
  SOURCE: [0, 1, URI, /^;VALUE=URI$/],
};
const eventRules: Rules = {
  UID: [1, 1, /^[!-+\--:<-[\]-~]+@[!-+\--:<-[\]-~]+$/],
  DTSTAMP: [1, 1, UTC],
  SEQUENCE: [1, 1, /^\d{1,10}$/],
  DTSTART: [1, 1, /^\d{8}(?:T\d{6}Z)?$/, /^(?:;VALUE=DATE)?$/],
  DTEND: [0, 1, UTC],
  SUMMARY: [0, 1, TEXT],
  STATUS: [1, 1, /^(?:CONFIRMED|TENTATIVE|CANCELLED)$/],
  TRANSP: [0, 1, /^TRANSPARENT$/],
  LOCATION: [0, 1, TEXT],
  DESCRIPTION: [0, 1, TEXT],
  CATEGORIES: [0, 1, TEXTS],
  URL: [0, 1, URI],
  CONFERENCE: [0, 999, URI, /^;VALUE=URI(?:;LABEL="[^"\p{Cc}]+")?$/u],
};

export function lintCalendar(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const lines = physicalLines(bytes, problems);
  const unfolded: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line)) unfolded.push(`${unfolded.pop() ?? ""}${line.slice(1)}`);
    else unfolded.push(line);
  }
  if (unfolded[0] !== "BEGIN:VCALENDAR") problems.push("does not begin with BEGIN:VCALENDAR");
  if (unfolded.at(-1) !== "END:VCALENDAR") problems.push("does not end with END:VCALENDAR");

  const calendar: Properties = new Map();
  const uids = new Set<string>();
  let event: Properties | undefined;
  for (const line of unfolded.slice(1, -1)) {
    if (line === "BEGIN:VEVENT") {
      if (event) problems.push("a VEVENT in a VEVENT");
      event = new Map();
    } else if (line === "END:VEVENT") {
      if (!event) problems.push("END:VEVENT without its BEGIN");
      else lintEvent(event, uids, problems);
      event = undefined;
    } else {
      if (!event && uids.size) problems.push(`a property after the events: ${line}`);
      const [all, name, params = "", value = ""] =
        /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]+))*):(.*)$/su.exec(line) ?? [];
      if (!all || !name) problems.push(`not a content line: ${line}`);
      else {
        const into = event ?? calendar;
        into.set(name, [...(into.get(name) ?? []), { params, value }]);
      }
    }
  }
  if (event) problems.push("a VEVENT without its end");
  lintProperties(calendar, calendarRules, problems);
  return problems;
}

/** Checks line ends, line lengths, UTF-8 and control characters octet by octet. */
function physicalLines(bytes: Uint8Array, problems: string[]): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lf = bytes[at + 1] === 0x0a;
    if (bytes[at] === 0x0a) problems.push(`line ${lines.length + 1} ends with a bare LF`);
    if (bytes[at] === 0x0d && !lf) problems.push(`line ${lines.length + 1} has a bare CR`);
    if (bytes[at] !== 0x0d || !lf) continue;
    const line = bytes.subarray(start, at);
    if (line.length > 75) problems.push(`line ${lines.length + 1} has ${line.length} octets`);
    try {
      // Each line is decoded alone, so a character split over two lines is an error.
      lines.push(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line));
    } catch {
      problems.push(`line ${lines.length + 1} is not UTF-8`);
      lines.push("");
    }
    const text = lines.at(-1) as string;
    if (/^[ \t]*$/.test(text)) problems.push(`line ${lines.length} is empty`);
    if (/(?!\t)\p{Cc}/u.test(text)) problems.push(`line ${lines.length} has a control character`);
    if ((/\\*$/.exec(text)?.[0].length ?? 0) % 2) {
      problems.push(`line ${lines.length} separates a backslash from the character it escapes`);
    }
    start = ++at + 1;
  }
  if (start !== bytes.length) problems.push("the last line has no end");
  return lines;
}

function lintEvent(event: Properties, uids: Set<string>, problems: string[]): void {
  lintProperties(event, eventRules, problems);
  const value = (name: string) => event.get(name)?.[0]?.value ?? "";
  const uid = value("UID");
  if (uids.has(uid)) problems.push(`two events with the UID ${uid}`);
  uids.add(uid);
  const dateOnly = event.get("DTSTART")?.[0]?.params === ";VALUE=DATE";
  const start = value("DTSTART");
  if (!(dateOnly ? DATE : UTC).test(start))
    problems.push(`DTSTART does not match its type: ${start}`);
  const end = value("DTEND");
  if (end && dateOnly) problems.push("DTEND is a time, DTSTART a date");
  if (end && end <= start) problems.push(`DTEND ${end} is not later than ${start}`);
  if (Number(value("SEQUENCE")) > 2 ** 31 - 1) problems.push("SEQUENCE is over 2^31 - 1");
}

function lintProperties(found: Properties, rules: Rules, problems: string[]): void {
  for (const name of found.keys()) if (!rules[name]) problems.push(`unexpected ${name}`);
  for (const [name, [least, most, pattern, paramsPattern = NO_PARAMS]] of Object.entries(rules)) {
    const all = found.get(name) ?? [];
    if (all.length < least) problems.push(`${name} is missing`);
    if (all.length > most) problems.push(`${name} occurs ${all.length} times`);
    for (const { params, value } of all) {
      if (!pattern.test(value)) problems.push(`${name} has the value ${JSON.stringify(value)}`);
      if (!value) problems.push(`${name} is empty`);
      if (!paramsPattern.test(params)) problems.push(`${name} has the parameters ${params}`);
    }
  }
}
