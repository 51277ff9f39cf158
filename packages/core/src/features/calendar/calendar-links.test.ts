import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachSession } from "../../audience/audience.ts";
import { parse } from "../../document/parse.ts";
import type { Agenda, Day, Session } from "../../document/schema.ts";
import * as ar from "../../languages/ar.ts";
import { builtIn } from "../../languages/built-in.ts";
import * as ja from "../../languages/ja.ts";

import { createLocale } from "../../locale/locale.ts";
import { agendaDocument } from "../delivery/agenda.fixture.ts";
import { outputContext } from "../delivery/output-context.ts";
import { toFragment } from "../share/write-link.ts";
import { calendarLinks } from "./calendar-links.ts";

const document = {
  format: 1,
  id: "retreat",
  title: "A",
  language: "fr",
  timeZone: "Europe/Madrid",
  url: "https://example.org/programme",
  venue: { name: "Palais", city: "Barcelone" },
};
const contextOf = (agenda: Agenda, lang = "fr") =>
  outputContext(agenda, { locale: createLocale(lang, { ...builtIn, ar, ja }) });
const links = (session: object, lang = "fr") => {
  const sessions = [{ id: "act", title: { fr: "Agir & réagir", en: "Acting & more" }, ...session }];
  const days = [{ date: "2024-02-23", sessions }];
  const agenda = parse({ ...document, days }).agenda as Agenda;
  const [day] = agenda.days as [Day];
  const found = calendarLinks(day.sessions[0] as Session, day, contextOf(agenda, lang));
  if (!found) throw new Error("no links");
  const google = new URL(found.google);
  const outlook = new URL(found.outlook);
  return { google, outlook, from: google.searchParams, to: outlook.searchParams };
};
const start = "2024-02-23T10:00";
const end = "2024-02-23T13:00";

describe("the links of a session", () => {
  it("point to the two services", () => {
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
      "do not invent an end",
      { start },
      ["20240223T090000Z/20240223T090000Z", "2024-02-23T09:00:00Z", null, null],
    ],
    [
      "are all-day if there is no time",
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

  it("begin the description with the programme's URL", () => {
    const { from } = links({ start });
    const fragment = toFragment({ agenda: "retreat", session: "act" });
    expect(from.get("details")?.split("\n\n")[0]).toBe(`${document.url}${fragment}`);
  });

  it("have an HTML description for Outlook, which ignores line breaks", () => {
    const { from, to } = links({ start, summary: "<b>a</b> & b\n\nc" });
    expect(from.get("details")).toMatch(/\n\n<b>a<\/b> & b\n\nc$/);
    expect(to.get("body")).toMatch(/<br><br>&lt;b&gt;a&lt;\/b&gt; &amp; b<br><br>c$/);
  });

  it.each([
    ["Latin", "fr", "été à la plage & <au> lac"],
    ["Arabic", "ar", "برنامج الاجتماع السنوي"],
    ["Japanese", "ja", "年次総会のプログラム"],
    ["emoji", "en", "👩🏽‍🚀🏳️‍🌈"],
    ["line breaks", "en", "a\n\nb"],
  ])("stay under 2,000 characters with a long description in %s", (_, lang, text) => {
    const { google, outlook, from, to } = links({ start, end, summary: text.repeat(500) }, lang);
    for (const { href } of [google, outlook]) {
      expect(href.length).toBeLessThan(2000);
      // As much as fits: less than one more character is missing.
      expect(href.length).toBeGreaterThan(2000 - 150);
    }
    expect(from.get("details")).toMatch(/^https:.*…$/s);
    expect(to.get("body")).toMatch(/^https:.*…$/s);
    const whole = links({ start, end }, lang).from;
    for (const name of ["text", "location"]) expect(from.get(name)).toBe(whole.get(name));
  });

  it("shorten place and title only where the description is not enough", () => {
    const title = "会".repeat(150);
    const attendance = "online";
    const online = { start, title, attendance, summary: "詳細".repeat(500) };
    expect(links(online).from.get("text")).toBe(title);
    const huge = { start, title: "会".repeat(400), summary: "詳細" };
    const { google, outlook, from } = links(huge);
    for (const { href } of [google, outlook]) expect(href.length).toBeLessThan(2000);
    expect(from.get("text")).toMatch(/^会{180,}…$/);
    expect([from.get("details"), from.get("location")]).toEqual([null, null]);
  });

  it.each([
    ["family", "👩‍👩‍👧‍👦"],
    ["flag", "🇫🇷"],
    ["letter with marks", "e\u0301\u0323\u0302"],
    ["vowel sign", "नि"],
  ])("never cut inside a %s", (_, unit) => {
    const { from } = links({ start, summary: unit.repeat(900) });
    const said = from.get("details")?.split("\n\n").at(-1) ?? "";
    expect(said).toMatch(/.…$/su);
    expect(said.slice(0, -1).replaceAll(unit, "")).toBe("");
  });

  it("keep marks with their letter in engines without a segmenter", () => {
    const { Segmenter } = Intl;
    const unit = "e\u0301\u0323\u0302";
    try {
      Object.assign(Intl, { Segmenter: undefined });
      const { google, from } = links({ start, summary: unit.repeat(900) });
      expect(google.href.length).toBeLessThan(2000);
      const said = from.get("details")?.split("\n\n").at(-1) ?? "";
      expect(said.slice(0, -1).replaceAll(unit, "")).toBe("");
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  it("never split a letter from more marks than fit", () => {
    const { google, from } = links({ start, summary: `a${"\u0301".repeat(3000)}` });
    expect(google.href.length).toBeLessThan(2000);
    expect(from.get("details")).not.toContain("\u0301");
  });

  it("are absent if not even the day is known", () => {
    const unscheduled = [{ id: "later", title: "B" }];
    const agenda = parse({ ...document, unscheduled }).agenda as Agenda;
    const [session] = agenda.unscheduled as [Session];
    expect(calendarLinks(session, undefined, contextOf(agenda))).toBeUndefined();
  });

  it("are valid URLs of less than 2,000 characters whatever the texts contain", () => {
    const longer = fc.tuple(agendaDocument, fc.integer({ min: 1, max: 200 }));
    const property = fc.property(longer, ([generated, times]) => {
      const title = { en: "長い題名".repeat(times), fr: "عنوان ".repeat(times) };
      const unscheduled = [{ id: "long", title, summary: title, start }];
      const agenda = parse({ ...generated, unscheduled }).agenda as Agenda;
      const context = contextOf(agenda);
      for (const { session, day } of eachSession(agenda)) {
        for (const link of Object.values(calendarLinks(session, day, context) ?? {})) {
          expect(link).toMatch(/^https:\/\/[!-~]+$/);
          expect(() => decodeURIComponent(link)).not.toThrow();
          expect(link.length).toBeLessThan(2000);
        }
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});
