const names = new Map<string, string[]>();

/** The seven weekdays from Sunday in a language's lower case; none for a tag that Intl refuses. */
export function weekdayNames(lang: string): string[] {
  let seven = names.get(lang);
  if (!seven) {
    try {
      const format = new Intl.DateTimeFormat(lang, {
        calendar: "gregory",
        weekday: "long",
        timeZone: "UTC",
      });
      // 1970-01-04 was a Sunday.
      seven = Array.from({ length: 7 }, (_, i) =>
        format.format((3 + i) * 86_400_000).toLocaleLowerCase(lang),
      );
    } catch {
      seven = [];
    }
    if (names.size >= 64) names.clear();
    names.set(lang, seven);
  }
  return seven;
}
