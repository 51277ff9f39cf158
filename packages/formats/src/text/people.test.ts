/** Who is told from what, in titles and in the lines below them. */
import { describe, expect, it } from "vitest";
import { fromText } from "./from-text.ts";

/** The second session of a programme: its title, and who does what in it. */
function read(lines: string, language: string): string[] {
  const text = `Programme\n12 May 2025\n9:00 Tea\n10:00 ${lines}\n12:00 Tea\n`;
  const { agenda } = fromText(text, { now: "2025-01-01", timeZone: "UTC", language });
  const session = agenda?.days[0]?.sessions[1];
  const people = (session?.contributors ?? []) as { role: string; name?: string }[];
  return [String(session?.title), ...people.map(({ role, name }) => `${role} ${name}`)];
}

describe("people are told", () => {
  it.each([
    [
      "from where they are",
      "en",
      "Welcome\nJane Doe, Director, River Board",
      "Welcome",
      "speaker Jane Doe",
    ],
    [
      "from organisations",
      "it",
      "Relazione di Giulia Ferri, Università di Pavia",
      "Relazione",
      "speaker Giulia Ferri",
    ],
    [
      "before a quoted title",
      "en",
      'Sara Lind (SMHI): "Floods in the north"',
      '"Floods in the north"',
      "speaker Sara Lind",
    ],
    [
      "before a colon",
      "fr",
      "Yves Colin et Rémi Faure : Cartographier l’oubli",
      "Cartographier l’oubli",
      "speaker Yves Colin",
      "speaker Rémi Faure",
    ],
    [
      "after a dash, with what follows in brackets",
      "nl",
      "Lezing: De dijk – Piet van den Berg (TU Delft)",
      "Lezing: De dijk",
      "speaker Piet van den Berg",
    ],
    [
      "after a title with a dot",
      "tr",
      "Sunum: Kuraklık – Dr. Burak Yıldız",
      "Sunum: Kuraklık",
      "speaker Burak Yıldız",
    ],
    [
      "after an office",
      "id",
      "Pembukaan oleh Bupati, Ibu Sri Wahyuni",
      "Pembukaan",
      "speaker Sri Wahyuni",
    ],
    [
      "by a surname after a title",
      "fr",
      "Mot de clôture, Mme Fabre",
      "Mot de clôture",
      "speaker Fabre",
    ],
    [
      "though a name is that of a month",
      "fr",
      "Débat\nAvec : Nadia Benali, Marc Goff, forestier",
      "Débat",
      "panellist Nadia Benali",
      "panellist Marc Goff",
    ],
    [
      "with their own roles",
      "es",
      "Debate moderado por Sara Coll, con Ramón Díaz e Iván Prado",
      "Debate",
      "moderator Sara Coll",
      "panellist Ramón Díaz",
      "panellist Iván Prado",
    ],
    [
      "after a role and a dash",
      "ru",
      "Круглый стол. Модератор – Дмитрий Рогов. Участники: Анна Ким, Павел Ли",
      "Круглый стол",
      "moderator Дмитрий Рогов",
      "participant Анна Ким",
      "participant Павел Ли",
    ],
    [
      "after two roles of one",
      "it",
      "Tavola rotonda\nIntroduce e coordina: Paolo Neri",
      "Tavola rotonda",
      "lead Paolo Neri",
    ],
    [
      "after a label that is no known role",
      "en",
      "Reports from the groups\nScribes: Ben Ash; Joan Webb",
      "Reports from the groups",
      "other Ben Ash",
      "other Joan Webb",
    ],
  ])("%s (%s)", (_, language, lines, ...expected) => {
    expect(read(lines, language)).toEqual(expected);
  });
});

describe("nobody is made of", () => {
  it.each([
    ["a session's number", "el", "Α’ Συνεδρία: Το μέλλον", "Α’ Συνεδρία: Το μέλλον"],
    ["those that a title is for", "en", "Water for all", "Water for all"],
    ["noon after half past twelve", "de", "Begrüßung\n12.30 Mittag", "Begrüßung"],
  ])("%s (%s)", (_, language, lines, title) => {
    expect(read(lines, language)).toEqual([title]);
  });
});
