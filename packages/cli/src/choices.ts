/** The flags --lang and --audience, as several commands have them. */
import { type Agenda, createLocale, EVERYONE, type Locale, lookup } from "@plenary/core";
import { languagesIn, similar } from "@plenary/core/check";
import { all as catalogue } from "@plenary/core/languages/all";
import type { Call, Flag } from "./command.ts";
import { WrongCall } from "./shell.ts";

export const LANG: Flag = {
  value: "tag",
  does: "Language of the result, such as fr. Default: the agenda's language.",
};

export const AUDIENCE: Flag = {
  value: "ids",
  does: "Only what concerns these groups: ids, separated by commas. Default: everything.",
};

/**
 * The language that --lang names.
 *
 * @throws WrongCall where neither the interface nor the agenda has it
 */
export function langOf(call: Call, agenda: Agenda): string {
  const lang = call.value("lang");
  if (lang === undefined) return agenda.language;
  const known = Object.keys(catalogue);
  const written = languagesIn(agenda);
  if (isTag(lang) && lookup([...known, ...written], [lang]) !== undefined) return lang;
  const all = [...new Set([...known, ...written])].sort();
  throw new WrongCall(
    isTag(lang)
      ? `Neither Plenary nor the agenda has the language "${lang}". Choose one of: ${all.join(", ")}.`
      : `"${lang}" is not a language tag such as fr or pt-BR. Choose one of: ${all.join(", ")}.`,
  );
}

export function localeOf(call: Call, agenda: Agenda): Locale {
  return createLocale(langOf(call, agenda), catalogue);
}

/**
 * The groups that --audience names; nothing where it is not there.
 *
 * @throws WrongCall where the agenda has no such group
 */
export function audiencesOf(call: Call, agenda: Agenda): string[] | undefined {
  const ids = call
    .value("audience")
    ?.split(",")
    .map((id) => id.trim())
    .filter(Boolean);
  const known = [EVERYONE, ...agenda.audiences.map(({ id }) => id)];
  for (const id of ids ?? []) {
    if (known.includes(id)) continue;
    const meant = similar(id, known);
    const hint = meant ? ` Did you mean "${meant}"?` : "";
    throw new WrongCall(`The agenda has no audience "${id}".${hint} It has: ${known.join(", ")}.`);
  }
  return ids;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
