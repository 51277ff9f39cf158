/** Texts with HTML in them, texts that were read in a wrong encoding once, and unknown languages. */
import { type Path, toPointer } from "../document/problems.ts";
import { isRecord } from "../document/read.ts";
import { agenda as agendaShape, LANGUAGE } from "../document/schema.ts";
import type { Finding } from "./finding.ts";
import { walk } from "./walk.ts";

const TAG = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i;
const ENTITY = /&(#\d+|#x[\da-f]+|[a-z]{2,8});/i;
/** UTF-8 that was read as Windows-1252, or what stands for a letter that was lost. */
const MOJIBAKE = /Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|â€[™œ\u009d“”˜¦¢]|\ufffd/;

/** Codes of countries and other habits → the language's own. */
const MEANT: Record<string, string> = {
  jp: "ja",
  cn: "zh",
  kr: "ko",
  cz: "cs",
  gr: "el",
  dk: "da",
  ua: "uk",
  vn: "vi",
  ge: "ka",
  by: "be",
  ir: "fa",
  en_us: "en-US",
  eng: "en",
  fra: "fr",
  fre: "fr",
  spa: "es",
  ger: "de",
  deu: "de",
};

export function texts(document: unknown): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const checkLanguage = (tag: string, path: Path, isOfKey: boolean) => {
    if (!LANGUAGE.test(tag) || seen.has(tag)) return;
    seen.add(tag);
    if (isKnown(tag)) return;
    const meant = MEANT[tag.toLowerCase()];
    findings.push({
      code: "unknown-language",
      severity: "warning",
      pointer: toPointer(path),
      ...(isOfKey && { isOfKey }),
      message: `"${tag}" is not the tag of a known language.`,
      ...(meant && { help: `Did you mean "${meant}"?` }),
    });
  };
  walk(agendaShape, document, {
    text(value, path) {
      for (const [tag, text, at] of translations(value, path)) {
        findings.push(...contentOf(text, at));
        if (tag !== undefined) checkLanguage(tag, at, true);
      }
    },
    language: (tag, path) => checkLanguage(tag, path, false),
  });
  return findings;
}

/** Each string of a text, with its tag where it has one, and its place. */
export function translations(
  value: unknown,
  path: Path,
): [tag: string | undefined, text: string, path: Path][] {
  if (typeof value === "string") return [[undefined, value, path]];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([tag, text]) =>
    typeof text === "string" ? [[tag, text, [...path, tag]]] : [],
  );
}

export function contentOf(text: string, path: Path): Finding[] {
  const findings: Finding[] = [];
  const html = TAG.exec(text) ?? ENTITY.exec(text);
  if (html) {
    findings.push({
      code: "html",
      severity: "warning",
      pointer: toPointer(path),
      message: `The text has HTML in it, ${html[0]}, which readers see as it stands.`,
      help: "Write *emphasis*, **strong**, [label](https://…) and blank lines between paragraphs.",
    });
  }
  const broken = MOJIBAKE.exec(text);
  if (broken) {
    findings.push({
      code: "encoding",
      severity: "warning",
      pointer: toPointer(path),
      message: `The text was read in a wrong encoding once: it has "${broken[0]}" where a letter should be.`,
      help: "Copy the text from its source again, and save the file as UTF-8.",
    });
  }
  return findings;
}

export function isKnown(tag: string): boolean {
  if (!LANGUAGE.test(tag)) return false;
  const [language = ""] = tag.toLowerCase().split("-");
  // Intl knows every language of two letters, but not every one of three, such as signed ones.
  if (language.length > 2) return !MEANT[language];
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return names.of(language) !== undefined;
}
