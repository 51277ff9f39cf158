import { bounded } from "./bounded.ts";

/** The seven weekdays from Sunday in a language's lower case; none where Intl does not know it. */
export const weekdayNames = /* @__PURE__ */ bounded(64, (lang: string): string[] => {
  try {
    // For a language that it does not know, Intl takes the host's.
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
  return Array.from({ length: 7 }, (_, i) =>
    format.format((3 + i) * 86_400_000).toLocaleLowerCase(lang),
  );
});
