/** chrono-node on the same texts: each line's date is kept for the lines below, and its times are rows. */
import * as chrono from "chrono-node";
import type { Case, Found } from "./score.ts";

const parsers: Record<
  string,
  {
    parse: (
      text: string,
      reference: Date,
      options: { forwardDate: boolean },
    ) => chrono.ParsedResult[];
  }
> = {
  fr: chrono.fr,
  es: chrono.es,
  pt: chrono.pt,
  de: chrono.de,
  nl: chrono.nl,
  ru: chrono.ru,
  ja: chrono.ja,
  it: chrono.it,
  zh: chrono.zh.hans,
  en: chrono.en.GB,
};

const pad = (n: number) => String(n).padStart(2, "0");

export function readWithChrono({ text, truth }: Case): Found[] {
  const parser = parsers[truth.language] ?? chrono.en.GB;
  const now = new Date(`${truth.options.now}T12:00`);
  let day = now;
  const found: Found[] = [];
  for (const line of text.split("\n")) {
    for (const { start, end, index, text: piece } of parser.parse(line, day, {
      forwardDate: false,
    })) {
      const dated = start.isCertain("day") || start.isCertain("weekday");
      if (dated)
        day = new Date(
          start.get("year") as number,
          (start.get("month") as number) - 1,
          start.get("day") as number,
          12,
        );
      if (!start.isCertain("hour")) continue;
      const clock = (at: chrono.ParsedComponents) =>
        `${pad(at.get("hour") as number)}:${pad(at.get("minute") as number)}`;
      found.push({
        date: `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`,
        start: clock(start),
        end: end?.isCertain("hour") ? clock(end) : undefined,
        title: line
          .slice(index + piece.length)
          .replace(/^[\s:|,–-]+/, "")
          .trim(),
      });
    }
  }
  return found;
}
