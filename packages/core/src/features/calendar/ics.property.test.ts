import fc from "fast-check";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { audienceTree, concernOf, eachSession, reachOf } from "../../audience/audience.ts";
import { parse } from "../../document/parse.ts";
import type { Agenda, Day, Session, Text } from "../../document/schema.ts";
import * as ar from "../../languages/ar.ts";
import * as en from "../../languages/en.ts";
import * as fr from "../../languages/fr.ts";
import { createLocale } from "../../locale/locale.ts";
import { toICalendar } from "../../outputs.ts";
import { agendaDocument } from "../delivery/agenda.fixture.ts";
import { outputContext } from "../delivery/output-context.ts";
import { calendarEvent } from "./event.ts";
import { lintCalendar } from "./ics-lint.fixture.ts";

const catalogue = { en, fr, ar };
const locales = { fr: createLocale("fr", catalogue), en: createLocale("en", catalogue) };
// From RFC 7986, which ical.js does not support.
ICAL.design.icalendar.property.name = { defaultType: "text" };
const encoder = new TextEncoder();

/** The expected text on one line, computed independently of the writer's own code. */
function shown(text: string): string {
  const kept = Array.from(text.toWellFormed(), (char) => {
    if (/[\t\n\r\u0085\u2028\u2029 ]/.test(char)) return " ";
    const code = char.codePointAt(0) as number;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) ? "" : char;
  });
  return kept.join("").replaceAll(/ +/g, " ").trim();
}

function chosen(text: Text | undefined, lang: string, agenda: Agenda): string {
  if (!text || typeof text === "string") return shown(text ?? "");
  return shown(text[lang] ?? text[agenda.language] ?? Object.values(text)[0] ?? "");
}

/** UTC to the second, by Temporal; years are limited to 0000–9999. */
function utc(time: string, { timeZone }: Agenda): string {
  const instant = /(Z|[+-]\d\d:\d\d)$/.test(time)
    ? Temporal.Instant.from(time)
    : Temporal.PlainDateTime.from(time).toZonedDateTime(timeZone).toInstant();
  const text = instant.toString({ smallestUnit: "second" });
  if (text.startsWith("-")) return "0000-01-01T00:00:00Z";
  return text.startsWith("+") ? "9999-12-31T23:59:59Z" : text;
}

const cancelled: Record<string, string> = { en: "Cancelled:", fr: "Annulé\u00a0:" };

const distinct = (texts: string[]) => [...new Set(texts.filter(Boolean))];

function expectSame(
  event: ICAL.Component,
  session: Session,
  day: Day | undefined,
  agenda: Agenda,
  lang: string,
) {
  const value = (name: string) => event.getFirstPropertyValue(name);
  const say = (text: Text | undefined) => chosen(text, lang, agenda);

  const word = session.status === "cancelled" ? `${cancelled[lang]} ` : "";
  expect(value("summary") ?? "").toBe(`${word}${say(session.title)}`.trim());

  const start = value("dtstart") as ICAL.Time;
  const end = value("dtend") as ICAL.Time | null;
  if (session.start) {
    const from = utc(session.start, agenda);
    const to = session.end ? utc(session.end, agenda) : from;
    // ical.js does not pad the year 0.
    expect([start.isDate, `${start}`.padStart(20, "0")]).toEqual([false, from]);
    expect(end && `${end}`).toBe(to > from ? to : null);
  } else {
    expect(start.isDate).toBe(true);
    expect(`${start}`).toBe(day?.date);
    expect(end).toBeNull();
  }

  const place = agenda.places.find(({ id }) => id === session.place);
  const { venue } = session.attendance === "online" ? {} : agenda;
  const parts = [say(place?.name), say(venue?.name), say(venue?.address ?? venue?.city)];
  const rooms = (session.links ?? []).filter(({ rel }) => rel === "join");
  const location = `${value("location") ?? ""}`;
  const joined = distinct(parts).join(", ");
  if (joined || !rooms[0]) expect(location).toBe(joined);
  else expect(decodeURI(location)).toBe(decodeURI(rooms[0].url.toWellFormed()));

  const ids = [session.audience, day?.audience, []].find((own) => own?.length) ?? [];
  const groups = ids.map((id) => say(agenda.audiences.find((group) => group.id === id)?.name));
  // Compared as one string, since ical.js does not split after a name that ends in a backslash.
  const categories = event.getFirstProperty("categories")?.getValues() ?? [];
  expect(categories.join()).toBe(distinct(groups).join());

  const status = { cancelled: "CANCELLED", tentative: "TENTATIVE" } as Record<string, string>;
  expect(value("status")).toBe(status[session.status ?? ""] ?? "CONFIRMED");
  const blocks = session.start && session.status !== "cancelled";
  expect(value("transp")).toBe(blocks ? null : "TRANSPARENT");
  expect(value("sequence")).toBe(Math.min(agenda.revision ?? 0, 2147483647));
  expect(`${value("dtstamp")}`).toBe(utc(agenda.updated ?? "1970-01-01T00:00:00Z", agenda));

  const conferences = event.getAllProperties("conference");
  expect(conferences.map((property) => decodeURI(`${property.getFirstValue()}`))).toEqual(
    rooms.map(({ url }) => decodeURI(url.toWellFormed())),
  );
  for (const [i, { label }] of rooms.entries()) {
    const said = say(label).replaceAll("\\", "/");
    if (said) expect(conferences[i]?.getFirstParameter("label")).toBe(said);
  }
}

/** Each takes some 10 ms to write, lint and read back. */
const numRuns = process.env.PLENARY_DEEP === "1" ? 5_000 : 1_500;

describe("any agenda", () => {
  it("is written as a valid file from which ical.js reads back each field", () => {
    let events = 0;
    const property = fc.property(
      agendaDocument,
      fc.constantFrom("fr" as const, "en" as const),
      fc.subarray(["africa", "press", "everyone", "gone"]),
      (document, lang, audiences) => {
        const locale = locales[lang];
        const agenda = parse(document).agenda as Agenda;
        const ics = toICalendar(agenda, { locale, audiences });
        expect(lintCalendar(encoder.encode(ics))).toEqual([]);

        const calendar = ICAL.Component.fromString(ics);
        const found = calendar.getAllSubcomponents("vevent");
        const { reach } = reachOf(audienceTree(agenda.audiences), audiences);
        const kept = Array.from(eachSession(agenda)).filter(
          ({ session, day }) =>
            (session.start || day) &&
            (!reach.size || concernOf(session, day, reach).concern !== "not"),
        );
        expect(found.length).toBe(kept.length);
        expect(calendar.getFirstPropertyValue("name") ?? "").toBe(
          chosen(agenda.title, lang, agenda),
        );
        const context = outputContext(agenda, { locale });
        for (const [i, { session, day }] of kept.entries()) {
          const event = found[i] as ICAL.Component;
          expectSame(event, session, day, agenda, lang);
          const { description } = calendarEvent(session, day, context) ?? {};
          expect(event.getFirstPropertyValue("description") ?? "").toBe(description?.trim());
          if (session.notice) {
            expect(description).toContain(chosen(session.notice, lang, agenda));
          }
          const uid = `${event.getFirstPropertyValue("uid")}`;
          const [own, of] = uid.split("@", 2).map(decodeURIComponent);
          expect([own, of]).toEqual([session.id, agenda.id]);
        }
        events += kept.length;
      },
    );
    fc.assert(property, { numRuns });
    console.info(`${events} events of ${numRuns} agendas written, linted and read back`);
    expect(events).toBeGreaterThan(numRuns);
  }, 240_000);
});
