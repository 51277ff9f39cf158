import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachSession } from "../agenda/audience.ts";
import { parse } from "../agenda/parse.ts";
import type { Agenda, Day, Session } from "../agenda/schema.ts";
import { agendaDocument } from "./agenda.fixture.ts";
import { calendarLinks } from "./calendar-links.ts";
import { outputContext } from "./options.ts";

const document = {
  format: 1,
  id: "retreat",
  title: "A",
  language: "fr",
  timeZone: "Europe/Madrid",
  url: "https://example.org/programme",
  venue: { name: "Palais", city: "Barcelone" },
};
const links = (session: object, lang = "fr") => {
  const sessions = [{ id: "act", title: { fr: "Agir & réagir", en: "Acting & more" }, ...session }];
  const days = [{ date: "2024-02-23", sessions }];
  const agenda = parse({ ...document, days }).agenda as Agenda;
  const [day] = agenda.days as [Day];
  const found = calendarLinks(day.sessions[0] as Session, day, outputContext(agenda, { lang }));
  if (!found) throw new Error("no links");
  const google = new URL(found.google);
  const outlook = new URL(found.outlook);
  return { google, outlook, from: google.searchParams, to: outlook.searchParams };
};
const start = "2024-02-23T10:00";
const end = "2024-02-23T13:00";

describe("the links of a session", () => {
  it("lead to the two services", () => {
    const { google, outlook, from, to } = links({ start, end });
    expect(google.origin + google.pathname).toBe("https://calendar.google.com/calendar/render");
    expect(from.get("action")).toBe("TEMPLATE");
    expect(outlook.origin + outlook.pathname).toBe(
      "https://outlook.live.com/calendar/0/deeplink/compose",
    );
    expect([to.get("path"), to.get("rru")]).toEqual(["/calendar/action/compose", "addevent"]);
  });

  it.each<[string, object, (string | null)[]]>([
    [
      "have both times in UTC",
      { start, end },
      ["20240223T090000Z/20240223T120000Z", "2024-02-23T09:00:00Z", "2024-02-23T12:00:00Z", null],
    ],
    [
      "make up no end",
      { start },
      ["20240223T090000Z/20240223T090000Z", "2024-02-23T09:00:00Z", null, null],
    ],
    [
      "are all day where there is no time",
      { dayPart: "morning" },
      ["20240223/20240224", "2024-02-23", null, "true"],
    ],
  ])("%s", (_, session, expected) => {
    const { from, to } = links(session);
    const found = [from.get("dates"), to.get("startdt"), to.get("enddt"), to.get("allday")];
    expect(found).toEqual(expected);
  });

  it.each([
    ["fr", "Agir & réagir"],
    ["en", "Acting & more"],
  ])("have the texts in %s", (lang, title) => {
    const { from, to } = links({ start }, lang);
    expect([from.get("text"), to.get("subject")]).toEqual([title, title]);
    expect([from.get("location"), to.get("location")]).toEqual([
      "Palais, Barcelone",
      "Palais, Barcelone",
    ]);
  });

  it("begin their description with the programme's address", () => {
    const { from } = links({ start });
    expect(from.get("details")).toMatch(
      /^https:\/\/example\.org\/programme#plenary\?agenda=retreat&session=act\n\n/,
    );
  });

  it("have it as HTML for Outlook, which drops line ends", () => {
    const { from, to } = links({ start, summary: "<b>a</b> & b\n\nc" });
    expect(from.get("details")).toMatch(/\n\n<b>a<\/b> & b\n\nc$/);
    expect(to.get("body")).toMatch(/<br><br>&lt;b&gt;a&lt;\/b&gt; &amp; b<br><br>c$/);
  });

  it("cut a description that is too long, not inside a character", () => {
    const { google, from } = links({ start, summary: "😀".repeat(5000) });
    expect(google.href.length).toBeLessThan(2000);
    expect(from.get("details")).toMatch(/😀…$/u);
  });

  it("are none where not even the day is known", () => {
    const unscheduled = [{ id: "later", title: "B" }];
    const agenda = parse({ ...document, unscheduled }).agenda as Agenda;
    const [session] = agenda.unscheduled as [Session];
    expect(calendarLinks(session, undefined, outputContext(agenda, {}))).toBeUndefined();
  });

  it("are addresses whatever the texts hold", () => {
    const property = fc.property(agendaDocument, (generated) => {
      const agenda = parse(generated).agenda as Agenda;
      const context = outputContext(agenda, {});
      for (const { session, day } of eachSession(agenda)) {
        for (const link of Object.values(calendarLinks(session, day, context) ?? {})) {
          expect(link).toMatch(/^https:\/\/[!-~]+$/);
          expect(() => decodeURIComponent(link)).not.toThrow();
        }
      }
    });
    fc.assert(property, { numRuns: 200 });
  });
});
