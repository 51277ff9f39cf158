const names = new Map<string, string[]>();

/** The seven weekdays from Sunday in a language's lower case; none where Intl does not know it. */
export function weekdayNames(lang: string): string[] {
  let seven = names.get(lang);
  if (!seven) {
    try {
      // For a language that it does not know, Intl takes the host's.
      const [known] = Intl.DateTimeFormat.supportedLocalesOf(lang);
      const format = new Intl.DateTimeFormat(lang, {
        calendar: "gregory",
        weekday: "long",
        timeZone: "UTC",
      });
      // 1970-01-04 was a Sunday.
      seven = Array.from({ length: known ? 7 : 0 }, (_, i) =>
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
