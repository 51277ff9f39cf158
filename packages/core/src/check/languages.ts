/** Languages that a text lacks while most others of its kind have them. */
import { entry } from "../document/entry.ts";
import { type Path, toPointer } from "../document/problems.ts";
import { isRecord } from "../document/read.ts";
import { type Agenda, agenda as agendaShape } from "../document/schema.ts";
import type { Finding } from "./finding.ts";
import { isKnown } from "./texts.ts";
import { walk } from "./walk.ts";

interface Text {
  languages: string[];
  path: Path;
}

/** Texts of which each language is expected to have its own; names of places and people are not. */
const OWNERS = ["session", "item", "day"];

export function languages(document: Record<string, unknown>): Finding[] {
  const main = typeof document.language === "string" ? document.language : "en";
  /** Texts of one kind, such as titles of sessions. */
  const kinds = new Map<string, Text[]>();
  walk(agendaShape, document, {
    text(value, path, field, owner) {
      const languages = languagesOf(value, main);
      if (!OWNERS.includes(owner) || !languages.length) return;
      entry(kinds, `${field} ${owner}`, (): Text[] => []).push({ languages, path });
    },
  });
  return [...kinds].flatMap(([kind, texts]) => {
    const counts = new Map<string, number>();
    for (const { languages } of texts) {
      for (const tag of languages) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    const usual = [...counts].filter(([tag, count]) => count * 2 >= texts.length && isKnown(tag));
    return texts.flatMap(({ languages, path }) => {
      const missing = usual.filter(([tag]) => !languages.includes(tag));
      if (!missing.length) return [];
      const [field, owner] = kind.split(" ");
      const named = missing.map(([tag]) => nameOf(tag)).join(" and ");
      const [, count = 0] = missing[0] ?? [];
      const others = `${count} of ${texts.length} ${owner}s have`;
      return [
        {
          code: "missing-language" as const,
          severity: "warning" as const,
          pointer: toPointer(path),
          message: `This "${field}" has no ${named}, which ${others}.`,
        },
      ];
    });
  });
}

/** Every language that some text of an agenda is in, as tags. */
export function languagesIn(agenda: Agenda): string[] {
  const tags = new Set([agenda.language]);
  walk(agendaShape, agenda, {
    text(value) {
      for (const tag of languagesOf(value, agenda.language)) tags.add(tag);
    },
  });
  return [...tags];
}

/** A plain text is in the agenda's language; an empty one is not written yet. */
function languagesOf(value: unknown, main: string): string[] {
  if (typeof value === "string") return value.trim() ? [main] : [];
  if (!isRecord(value)) return [];
  return Object.keys(value).filter((tag) => {
    const text = value[tag];
    return typeof text === "string" && text.trim();
  });
}

/** A known language by its name. */
const nameOf = (tag: string) =>
  `${new Intl.DisplayNames("en", { type: "language" }).of(tag)} ("${tag}")`;
