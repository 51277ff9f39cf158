import { describe, expect, it } from "vitest";
import { lintCalendar } from "./ics-lint.fixture.ts";

const sound = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//a//b//EN",
  "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
  "X-PUBLISHED-TTL:PT1H",
  "BEGIN:VEVENT",
  "UID:a@b",
  "DTSTAMP:20240216T090000Z",
  "SEQUENCE:1",
  "DTSTART:20240223T090000Z",
  "DTEND:20240223T120000Z",
  "SUMMARY:Agir\\, ensemble é",
  "STATUS:CONFIRMED",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
const lint = (ics: string) => lintCalendar(new TextEncoder().encode(ics)).join("; ");

describe("the calendar linter", () => {
  it("accepts a valid file", () => {
    expect(lint(sound)).toBe("");
  });

  it.each<[string, string, string, RegExp]>([
    ["a bare line feed", "VERSION:2.0\r\n", "VERSION:2.0\n", /bare LF/],
    ["a bare carriage return", "2.0\r\n", "2.0\r\r\n", /bare CR/],
    ["a missing line end at the end", "END:VCALENDAR\r\n", "END:VCALENDAR", /has no end/],
    ["a line of 76 octets", "Agir", "é".repeat(27), /76 octets/],
    ["a control character", "Agir", "Ag\u0007ir", /control character/],
    ["a tab and a bell", "Agir", "Ag\t\u001bir", /control character/],
    ["an escape split by a fold", "\\, ensemble", "\\\r\n , ensemble", /separates a backslash/],
    ["a comma that is not escaped", "Agir\\,", "Agir,", /SUMMARY has the value/],
    ["a backslash that is not escaped", "Agir", "A\\gir", /SUMMARY has the value/],
    ["an empty line", "VERSION:2.0\r\n", "VERSION:2.0\r\n\r\n", /is empty/],
    ["an empty property", "Agir\\, ensemble é", "", /SUMMARY is empty/],
    ["no UID", "UID:a@b\r\n", "", /UID is missing/],
    ["no DTSTAMP", "DTSTAMP:20240216T090000Z\r\n", "", /DTSTAMP is missing/],
    ["two summaries", "STATUS", "SUMMARY:a\r\nSTATUS", /SUMMARY occurs 2 times/],
    ["a METHOD", "VERSION:2.0", "VERSION:2.0\r\nMETHOD:PUBLISH", /unexpected METHOD/],
    ["a local time", "DTSTART:20240223T090000Z", "DTSTART:20240223T090000", /DTSTART/],
    ["a TZID", "DTSTART:", "DTSTART;TZID=Europe/Madrid:", /has the parameters/],
    ["a month 13", "DTSTART:20240223", "DTSTART:20241323", /does not match its type/],
    ["an end equal to the start", "DTEND:20240223T12", "DTEND:20240223T09", /not later/],
    ["an unknown status", "CONFIRMED", "MOVED", /STATUS/],
    ["a sequence too large", "SEQUENCE:1", "SEQUENCE:2147483648", /2\^31/],
    ["a line without a value", "SEQUENCE:1", "SEQUENCE", /not a content line/],
    ["an event without an end", "END:VEVENT\r\n", "", /without its end/],
    ["an event inside an event", "UID", "BEGIN:VEVENT\r\nUID", /VEVENT in a VEVENT/],
  ])("finds %s", (_, from, to, expected) => {
    expect(sound).toContain(from);
    expect(lint(sound.replace(from, to))).toMatch(expected);
  });

  it("finds a character split by a fold", () => {
    const [before = "", after = ""] = sound.split("é");
    const parts = [before, "\u00c3\r\n \u00a9", after].join("");
    expect(lintCalendar(Uint8Array.from(parts, (char) => char.charCodeAt(0))).join()).toMatch(
      /not UTF-8/,
    );
  });

  it("finds two events with one UID", () => {
    const [event = ""] = /BEGIN:VEVENT.*END:VEVENT\r\n/s.exec(sound) ?? [];
    expect(lint(sound.replace(event, event + event))).toMatch(/two events/);
  });
});
