/** Language tags: choosing one of several, writing direction and names. */
import { bounded } from "../time/bounded.ts";

/**
 * Chooses one of the available tags. For each wish in turn: RFC 4647 §3.4 lookup (pt-BR finds pt),
 * trying the likely script before the bare language (zh-TW finds zh-Hant rather than zh), then any
 * more specific tag, because a reader of pt prefers pt-BR to English.
 */
export function lookup(tags: readonly string[], wishes: readonly string[]): string | undefined {
  const lower = tags.map((tag) => tag.toLowerCase());
  for (const wish of wishes) {
    const ranges: string[] = [];
    for (let range = wish.toLowerCase(); range; ) {
      ranges.push(range);
      // A single-letter subtag (-u, -x) introduces the next one and is removed with it.
      range = range.replace(/(^|-[a-z0-9])?-?[^-]*$/, "");
    }
    const near = lower.findIndex((tag) => tag.startsWith(`${ranges.at(-1)}-`));
    // The first use of Intl.Locale costs a page some 10 ms.
    if (near >= 0 && !lower.includes(ranges[0] ?? "")) ranges.splice(-1, 0, ...scriptOf(wish));
    for (const range of ranges) {
      const at = lower.indexOf(range);
      if (at >= 0) return tags[at];
    }
    if (near >= 0) return tags[near];
  }
  return undefined;
}

/**
 * The language with the script that a region implies (CLDR likely subtags): zh-hant for zh-TW.
 * Cached, since it is needed for every translated text.
 */
const scriptOf = /* @__PURE__ */ bounded(64, (tag: string): string[] => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return script ? [`${language}-${script}`.toLowerCase()] : [];
  } catch {
    return [];
  }
});

const RTL =
  /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|pnb|ps|sd|syr|ug|ur|yi)\b(?!-[a-z]{4}\b)|-(adlm|arab|hebr|nkoo|rohg|syrc|thaa)\b/i;

/** The writing direction of a language, by its script. */
export function directionOf(lang: string): "ltr" | "rtl" {
  return RTL.test(lang) ? "rtl" : "ltr";
}

/** Whether text in one language needs no `lang` inside text in the other. */
export function sameLanguage(one: string, other: string): boolean {
  const base = (tag: string) => tag.toLowerCase().split("-")[0];
  return base(one) === base(other) && directionOf(one) === directionOf(other);
}

/** The name of a language in that language, capitalised as in a list: "Français". */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    // Intl rejects some tags that a document may contain.
    return tag;
  }
}
