/** Language tags: which of several to take, and which way they are written. */
import { bounded } from "../time/bounded.ts";

/**
 * The tag to take of those there are: RFC 4647 §3.4 lookup for each wish in turn (pt-BR finds pt),
 * by its script before its language (zh-TW finds zh-Hant, not zh), then, since a reader of pt would
 * rather have pt-BR than English, a tag that is more special.
 */
export function lookup(tags: readonly string[], wishes: readonly string[]): string | undefined {
  const lower = tags.map((tag) => tag.toLowerCase());
  for (const wish of wishes) {
    const ranges = [];
    for (let range = wish.toLowerCase(); range; ) {
      ranges.push(range);
      // A single letter (-u, -x) opens what follows it and goes with it.
      range = range.replace(/(^|-[a-z0-9])?-?[^-]*$/, "");
    }
    ranges.splice(-1, 0, ...scriptOf(wish));
    for (const range of ranges) {
      const at = lower.indexOf(range);
      if (at >= 0) return tags[at];
    }
    const near = lower.findIndex((tag) => tag.startsWith(`${wish.toLowerCase().split("-")[0]}-`));
    if (near >= 0) return tags[near];
  }
  return undefined;
}

/**
 * A language in the script that a region implies (CLDR likely subtags): zh-hant for zh-TW. Asked for
 * with every text that has translations.
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

/** The direction a language is written in, by its script. */
export function directionOf(lang: string): "ltr" | "rtl" {
  return RTL.test(lang) ? "rtl" : "ltr";
}

/** Whether text in one needs no mark among text in the other. */
export function sameLanguage(one: string, other: string): boolean {
  const base = (tag: string) => tag.toLowerCase().split("-")[0];
  return base(one) === base(other) && directionOf(one) === directionOf(other);
}

/** A language by the name that its own speakers give it, as in a list: "Français". */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    // Intl refuses some of what a document may call a language.
    return tag;
  }
}
