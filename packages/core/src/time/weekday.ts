import { bounded } from "./bounded.ts";

/** The seven weekday names from Sunday in lower case; empty where Intl does not know the language. */
export const weekdayNames = /* @__PURE__ */ bounded(64, (lang: string): string[] => {
  try {
    // For a language it does not know, Intl would use the host's default.
    if (!Intl.DateTimeFormat.supportedLocalesOf(lang).length) return [];
  } catch {
    return [];
  }
  const format = new Intl.DateTimeFormat(lang, {
    calendar: "gregory",
    weekday: "long",
    timeZone: "UTC",
  });
  // 1970-01-04 was a Sunday.
  return [0, 1, 2, 3, 4, 5, 6].map((i) =>
    format.format((3 + i) * 86_400_000).toLocaleLowerCase(lang),
  );
});
