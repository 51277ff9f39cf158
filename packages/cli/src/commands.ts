import {
  type Agenda,
  createLocale,
  eachSession,
  type Locale,
  type Problem,
  toICalendar,
  toJsonLd,
  toPlainText,
} from "@plenary/core";
import { prerender } from "@plenary/embed/prerender";
import { catalogue } from "./languages.ts";

export interface Options {
  lang: string | undefined;
  audience: string[] | undefined;
  src: string | undefined;
  /** What sections add, parsed, and where newer versions of it are. */
  overlays: unknown[];
  overlaySrc: string | undefined;
  output: string | undefined;
}

export interface Command {
  /** Its own flags, each with a value. */
  options: ("lang" | "audience" | "src" | "overlay" | "overlay-src")[];
  does: string;
  /** Whether an error in the document fails it. */
  judges?: boolean;
  run(agenda: Agenda, options: Options, problems: Problem[]): string;
}

export const commands: Record<string, Command> = {
  check: {
    options: [],
    does: "Says what is wrong in it.",
    judges: true,
    run(agenda, _, problems) {
      const errors = problems.filter(({ severity }) => severity === "error").length;
      const sessions = [...eachSession(agenda)].length;
      return `${sessions} sessions, ${errors} errors, ${problems.length - errors} warnings\n`;
    },
  },
  calendar: {
    options: ["audience", "lang"],
    does: "The calendar file of it, or of what concerns some groups.",
    run: (agenda, { audience, lang }) =>
      toICalendar(agenda, { audiences: audience, locale: localeOf(agenda, lang) }),
  },
  prerender: {
    options: ["lang", "src", "audience", "overlay", "overlay-src"],
    does: "A <plenary-agenda> that is read without script, to put into a page; overlay by overlay.",
    run: (agenda, { lang, src, audience, overlays, overlaySrc: overlay }) =>
      `${prerender(agenda, { lang, src, audience, overlays, overlay, catalogue })}\n`,
  },
  jsonld: {
    options: ["lang"],
    does: "It as search engines know events.",
    run: (agenda, { lang }) =>
      `${JSON.stringify(toJsonLd(agenda, { locale: localeOf(agenda, lang) }), undefined, 2)}\n`,
  },
  text: {
    options: ["lang"],
    does: "It as plain text.",
    run: (agenda, { lang }) => `${toPlainText(agenda, { locale: localeOf(agenda, lang) })}\n`,
  },
};

function localeOf(agenda: Agenda, lang: string | undefined): Locale {
  return createLocale(lang ?? agenda.language, catalogue);
}
