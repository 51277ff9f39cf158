import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda, Day, Session } from "../../document/schema.ts";
import * as en from "../../languages/en.ts";
import * as es from "../../languages/es.ts";
import * as fr from "../../languages/fr.ts";
import { createViewContext } from "../../list/context.ts";
import { createLocale } from "../../locale/locale.ts";
import { toPlainText } from "../../outputs.ts";
import { agendaDocument } from "../delivery/agenda.fixture.ts";
import { dayText, sessionText } from "./plain-text.ts";

const even = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const document = {
  format: 1,
  id: "retreat",
  title: { fr: "Séminaire annuel", en: "Annual retreat" },
  summary: { fr: "Une *semaine*.", en: "A *week*." },
  language: "fr",
  timeZone: "Europe/Madrid",
  state: "final",
  notice: { fr: "Badge requis.", en: "Badge required." },
  venue: { name: "Palais", city: "Barcelone", address: "1, rue Haute" },
  audiences: [{ id: "press", name: { fr: "Presse", en: "Press" } }],
  places: [{ id: "hall", name: { fr: "Grande salle", en: "Main hall" } }],
  days: [
    {
      date: "2024-02-23",
      title: { fr: "Le pouvoir du nous", en: "The power of we" },
      audienceLabel: { fr: "Pour qui veut", en: "For whoever wants" },
      summary: { fr: "Une journée.", en: "A day." },
      sessions: [
        {
          id: "late",
          title: { fr: "Dîner", en: "Dinner" },
          start: "2024-02-23T20:00",
          end: "2024-02-24T01:00",
          status: "cancelled",
          notice: { fr: "Sans remplacement.", en: "Not replaced." },
        },
        {
          id: "act",
          title: { fr: "Agir", en: "Acting" },
          start: "2024-02-23T10:00",
          end: "2024-02-23T13:00",
          place: "hall",
          summary: { fr: "Un.\n\nDeux.", en: "One.\n\nTwo." },
          items: [{ title: { fr: "Bilan", en: "Review" } }],
        },
      ],
    },
    {
      date: "2024-02-24",
      audience: ["press"],
      sessions: [{ id: "walk", title: { fr: "Marche", en: "Walk" }, dayPart: "morning" }],
    },
  ],
  unscheduled: [{ id: "later", title: { fr: "Visite", en: "Visit" } }],
};
const agenda = parse(document).agenda as Agenda;
const context = (lang: string, viewerZone = "Europe/Madrid", zoneChoice = "event") =>
  createViewContext({
    agenda,
    locale: createLocale(lang, { en, es, fr }),
    viewerZone,
    zoneChoice,
  });
const [friday, saturday] = agenda.days as [Day, Day];
const [late, act] = friday.sessions as [Session, Session];
const [walk] = saturday.sessions as [Session];
const [later] = agenda.unscheduled as [Session];

describe("a session to send", () => {
  const link = "https://example.org/é";

  it("has its times in the event's zone and the sender's, with their names", () => {
    expect(even(sessionText(act, friday, context("fr", "Asia/Tokyo"), link))).toBe(`\
Agir
Vendredi 23 février · 10h00–13h00 (Barcelone) · 18h00–21h00 (heure normale du Japon)
Grande salle, Palais, 1, rue Haute
https://example.org/%C3%A9`);
  });

  it("has them in English", () => {
    expect(even(sessionText(act, friday, context("en", "Asia/Tokyo"), link))).toBe(`\
Acting
Friday 23 February · 10:00–13:00 (Barcelone) · 18:00–21:00 (Japan Standard Time)
Main hall, Palais, 1, rue Haute
https://example.org/%C3%A9`);
  });

  it("has the sender's times first if the context puts them first", () => {
    expect(even(sessionText(act, friday, context("fr", "Asia/Tokyo", "viewer")))).toContain(
      "18h00–21h00 (heure normale du Japon) · 10h00–13h00 (Barcelone)",
    );
  });

  it("has one time if both clocks show the same, and no link unless given", () => {
    expect(even(sessionText(act, friday, context("fr", "Europe/Paris")))).toBe(`\
Agir
Vendredi 23 février · 10h00–13h00 (Barcelone)
Grande salle, Palais, 1, rue Haute`);
  });

  it("says what changed, and that it ends a day later", () => {
    expect(even(sessionText(late, friday, context("fr")))).toBe(`\
Dîner
Vendredi 23 février · 20h00–1h00 (+1 jour) (Barcelone)
Palais, 1, rue Haute
${fr.list.status.cancelled}
Sans remplacement.`);
  });

  it("has the part of the day if there is no time", () => {
    expect(sessionText(walk, saturday, context("en"))).toContain(
      `Saturday 24 February · ${en.list.dayPart.morning}\n`,
    );
  });

  it("without a day has the date of its start, or none without a start", () => {
    expect(sessionText(later, undefined, context("fr"))).toBe("Visite\nPalais, 1, rue Haute");
    const soon = { ...later, start: "2024-02-24T23:30Z" };
    expect(sessionText(soon, undefined, context("fr"))).toContain("Dimanche 25 février · 0h30");
  });
});

describe("a day to send", () => {
  it("has a line for each session, by start", () => {
    expect(even(dayText(friday, context("fr"), "https://example.org/"))).toBe(`\
Vendredi 23 février · Le pouvoir du nous
Fuseau horaire : Barcelone
Palais, 1, rue Haute

10h00–13h00 · Agir · Grande salle
20h00–1h00 (+1 jour) · Dîner · ${fr.list.status.cancelled}

https://example.org/`);
  });

  it("has both times, and both zones in the same order", () => {
    expect(even(dayText(friday, context("en", "Asia/Tokyo")))).toBe(`\
Friday 23 February · The power of we
Time zone: Barcelone · Japan Standard Time
Palais, 1, rue Haute

10:00–13:00 · 18:00–21:00 · Acting · Main hall
20:00–01:00 (+1 day) · 04:00 (+1 day)–09:00 (+1 day) · Dinner · ${en.list.status.cancelled}`);
  });

  it("has only the sessions that a filter left in the day", () => {
    const text = dayText({ ...friday, sessions: [act] }, context("en"));
    expect(text).toContain("Acting");
    expect(text).not.toContain("Dinner");
  });
});

describe("the whole programme", () => {
  it("is in the meeting's time zone, day by day", () => {
    expect(even(toPlainText(agenda, { lang: "fr" }))).toBe(`\
Séminaire annuel
================
23–24 février 2024 · Palais, 1, rue Haute
Fuseau horaire : Barcelone
${fr.list.state.final}
Badge requis.

Une semaine.

Vendredi 23 février · Le pouvoir du nous
----------------------------------------
Pour qui veut

Une journée.

10h00–13h00 · Agir · Grande salle
  Un.

  Deux.

  ${fr.list.items}
  1. Bilan

20h00–1h00 (+1 jour) · Dîner
  ${fr.list.status.cancelled}
  Sans remplacement.

Samedi 24 février
-----------------
${fr.list.forWhom} : Presse

${fr.list.dayPart.morning} · Marche
  ${fr.list.forWhom} : Presse

${fr.list.unscheduled}
${"-".repeat(fr.list.unscheduled.length)}

Visite
`);
  });

  it("is in another language if available, otherwise in the agenda's", () => {
    expect(even(toPlainText(agenda, { lang: "en" }))).toContain(`\
Annual retreat
==============
23–24 February 2024 · Palais, 1, rue Haute
Time zone: Barcelone
${en.list.state.final}
Badge required.

A week.

Friday 23 February · The power of we`);
    expect(toPlainText(agenda)).toBe(toPlainText(agenda, { lang: "fr" }));
    expect(toPlainText(agenda, { locale: createLocale("en", { en }) })).toBe(
      toPlainText(agenda, { lang: "en" }),
    );
  });

  it("of an empty agenda is its title and its zone", () => {
    const empty = parse({
      ...document,
      ...{ summary: "", notice: "", state: undefined, days: [], unscheduled: [] },
    });
    expect(even(toPlainText(empty.agenda as Agenda))).toBe(
      "Séminaire annuel\n================\nPalais, 1, rue Haute\nFuseau horaire : Barcelone\n",
    );
  });

  it("has no control character, whatever the document contains", () => {
    const property = fc.property(agendaDocument, (generated) => {
      const text = toPlainText(parse(generated).agenda as Agenda);
      expect(text).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}/u);
      expect(text.endsWith("\n")).toBe(true);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
