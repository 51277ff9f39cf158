/**
 * The output of every formatter in every language, in files to review: `golden/fr.txt`. The same
 * files must match in Node and in Chromium, whose Intl differ in spaces and CLDR version.
 * To update them, run `vitest run --project core golden -u`.
 */
import { describe, expect, it } from "vitest";
import { all as catalogue } from "../languages/all.ts";
import { createLocale } from "./locale.ts";

const REGIONS = ["fr-CA", "pt-BR", "es-419", "es-MX", "zh-TW", "en-US", "en-GB", "ar-EG", "ar-MA"];
const LANGUAGES = [...Object.keys(catalogue), ...REGIONS];

function table(lang: string): string {
  const locale = createLocale(lang, catalogue);
  const { messages, clock, day, shortDay, dateRange, plural, fill, list, number, ahead } = locale;
  const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1234];
  const row = (name: string, ...cells: string[]) => `${name}: ${cells.join(" | ")}`;
  return [
    row("direction", locale.dir),
    row("clock", clock(0, 5), clock(9, 0), clock(12, 30), clock(18, 45)),
    row("day", day("2024-02-23"), day("2027-03-01"), day("2025-12-31")),
    row("day among days", shortDay("2024-02-23"), shortDay("2027-03-01"), shortDay("2025-12-31")),
    row(
      "range of days",
      dateRange("2024-02-23", "2024-02-23"),
      dateRange("2027-02-15", "2027-02-19"),
      dateRange("2027-02-27", "2027-03-01"),
      dateRange("2026-12-30", "2027-01-02"),
    ),
    row("ahead", ahead(1, "minute"), ahead(20, "minute"), ahead(5, "hour")),
    row("days ahead", ...[0, 1, 2, 5, 11].map((days) => ahead(days, "day"))),
    row("number", ...counts.map(number)),
    row("sessions", ...counts.map((n) => plural(messages.sessions, n))),
    row("of", plural(messages.sessionsOf, 12, { total: number(87) })),
    row("parallel", ...[2, 3, 11].map((n) => plural(messages.parallel, n))),
    row("later", ...[1, 2, 3].map((n) => plural(messages.daysLater, n))),
    row("list", list(["A"]), list(["A", "B"]), list(["A", "B", "C"])),
    row("quote", fill(messages.quote, { text: "A" })),
    row("labelled", locale.labelled(messages.role.lead, "A")),
    row(
      "updated",
      fill(messages.updated, { date: dateRange("2027-03-01", "2027-03-01"), time: clock(9, 12) }),
    ),
    row(
      "nothing found",
      fill(locale.words("search").searched, { query: fill(messages.quote, { text: "A" }) }),
    ),
    row("your time", fill(messages.yourTime, { time: clock(18, 0) })),
    row("languages", ...["fr", "ar", "sw", "pt-BR"].map((tag) => locale.language(tag))),
  ].join("\n");
}

describe("every formatter", () => {
  it.each(LANGUAGES)("matches its golden file: %s", async (lang) => {
    await expect(`${table(lang)}\n`).toMatchFileSnapshot(`./golden/${lang}.txt`);
  });
});
