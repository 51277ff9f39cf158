import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import type { Agenda } from "../document/schema.ts";
import * as en from "../languages/en.ts";
import * as fr from "../languages/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { createViewContext } from "./context.ts";
import { rangeText, timesView } from "./times.ts";

const contextFor = (timeZone: string, viewerZone: string, lang = "fr", zoneChoice = "event") => {
  const head = { format: 1, id: "a", title: "A", language: "fr", timeZone };
  const agenda = parse({ ...head, venue: { name: "Palais", city: "Barcelone" } }).agenda as Agenda;
  const locale = createLocale(lang, { en, fr });
  return createViewContext({ agenda, locale, viewerZone, zoneChoice });
};

/** Both ranges as text, with ordinary spaces. */
const drawn = (
  [start, end]: [string, string?],
  date: string | undefined,
  context: ReturnType<typeof contextFor>,
) => {
  const view = timesView({ start, end }, context, date);
  const texts = view && [view.first, ...(view.second ? [view.second] : [])].map(rangeText);
  return texts?.map((text) => text.replaceAll("\u00a0", " "));
};

describe("a range", () => {
  const madrid = contextFor("Europe/Madrid", "Europe/Madrid");

  it.each<[string, [string, string?], string]>([
    ["has a start and an end", ["2024-02-23T10:00", "2024-02-23T13:00"], "10h00–13h00"],
    ["has no end if there is none", ["2024-02-23T10:00"], "10h00"],
    ["continues after midnight", ["2024-02-23T23:30", "2024-02-24T01:00"], "23h30–1h00 (+1 jour)"],
    [
      "begins after midnight of the day that lists it",
      ["2024-02-24T00:30", "2024-02-24T02:00"],
      "0h30 (+1 jour)–2h00 (+1 jour)",
    ],
    ["begins the evening before", ["2024-02-22T22:00"], "22h00 (−1 jour)"],
    ["is days away", ["2024-02-23T22:00", "2024-02-25T09:00"], "22h00–9h00 (+2 jours)"],
    ["may have its own offset", ["2024-02-23T09:00Z"], "10h00"],
  ])("%s", (_, times, expected) => {
    expect(drawn(times, "2024-02-23", madrid)).toEqual([expected]);
  });

  it("has day marks across New Year and 29 February", () => {
    expect(drawn(["2026-12-31T23:00", "2027-01-01T01:00"], "2026-12-31", madrid)).toEqual([
      "23h00–1h00 (+1 jour)",
    ]);
    expect(drawn(["2024-02-28T23:00", "2024-03-01T01:00"], "2024-02-28", madrid)).toEqual([
      "23h00–1h00 (+2 jours)",
    ]);
  });

  it("has no day marks without a day that lists it", () => {
    expect(drawn(["2024-02-24T00:30"], undefined, madrid)).toEqual(["0h30"]);
  });

  it("is undefined without a start", () => {
    expect(timesView({ end: "2024-02-23T10:00" }, madrid, "2024-02-23")).toBeUndefined();
  });
});

describe("a reader elsewhere", () => {
  it.each<[string, [string, string?], string[]]>([
    ["Asia/Tokyo", ["2024-02-23T10:00", "2024-02-23T13:00"], ["10h00–13h00", "18h00–21h00"]],
    [
      "Asia/Tokyo",
      ["2024-02-23T15:30", "2024-02-23T17:00"],
      ["15h30–17h00", "23h30–1h00 (+1 jour)"],
    ],
    [
      "Pacific/Honolulu",
      ["2024-02-23T10:00", "2024-02-23T13:00"],
      ["10h00–13h00", "23h00 (−1 jour)–2h00"],
    ],
    ["Pacific/Honolulu", ["2024-02-24T00:30"], ["0h30 (+1 jour)", "13h30"]],
    ["Asia/Kathmandu", ["2024-02-23T10:00"], ["10h00", "14h45"]],
    ["Australia/Lord_Howe", ["2024-02-23T10:00"], ["10h00", "20h00"]],
    ["Africa/Lagos", ["2024-02-23T10:00"], ["10h00"]],
    ["Africa/Lagos", ["2024-07-05T10:00"], ["10h00", "9h00"]],
    ["Europe/Paris", ["2024-02-23T10:00", "2024-02-23T13:00"], ["10h00–13h00"]],
  ])("in %s sees both times if they differ at that instant: %s", (viewer, times, expected) => {
    const date = times[0] === "2024-07-05T10:00" ? "2024-07-05" : "2024-02-23";
    expect(drawn(times, date, contextFor("Europe/Madrid", viewer))).toEqual(expected);
  });

  it("sees both if only the end differs, because of a clock change", () => {
    const lagos = contextFor("Europe/Madrid", "Africa/Lagos");
    const night: [string, string] = ["2024-03-31T00:30", "2024-03-31T04:00"];
    expect(drawn(night, "2024-03-31", lagos)).toEqual(["0h30–4h00", "0h30–3h00"]);
  });

  it.each([
    ["event", "Asia/Tokyo", "10h00", "18h00", "{time} chez vous"],
    ["viewer", "Asia/Tokyo", "18h00", "10h00", "{time} (Barcelone)"],
    ["Asia/Tokyo", "America/Lima", "18h00", "10h00", "{time} (Barcelone)"],
    ["Asia/Tokyo", "Europe/Madrid", "18h00", "10h00", "{time} chez vous"],
  ])(
    "with %s times first, from %s, sees %s and then %s",
    (choice, viewer, first, second, label) => {
      const context = contextFor("Europe/Madrid", viewer, "fr", choice);
      const view = timesView({ start: "2024-02-23T10:00" }, context, "2024-02-23");
      expect(view?.first.start.text).toBe(first);
      expect(view?.second).toMatchObject({ start: { text: second }, label });
    },
  );
});

describe("datetime", () => {
  it("has the offset of each zone, on both sides of a clock change", () => {
    const context = contextFor("Europe/Madrid", "America/New_York");
    const view = timesView({ start: "2024-03-31T01:30", end: "2024-03-31T04:00" }, context);
    expect(view?.first.start.datetime).toBe("2024-03-31T01:30+01:00");
    expect(view?.first.end?.datetime).toBe("2024-03-31T04:00+02:00");
    expect(view?.second?.start.datetime).toBe("2024-03-30T20:30-04:00");
  });

  it("agrees with Temporal in any two zones", () => {
    const zones = ["Europe/Madrid", "Asia/Kathmandu", "America/St_Johns", "Pacific/Chatham", "UTC"];
    const minute = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2035-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        minute,
        fc.nat({ max: 3000 }),
        (zone, viewer, date, length) => {
          const wall = Temporal.PlainDateTime.from(date.toISOString().slice(0, 16));
          const listed = wall.toPlainDate();
          const from = wall.toZonedDateTime(zone);
          const start = wall.toString({ smallestUnit: "minute" });
          const to = from.add({ minutes: length });
          const end = `${to.toInstant()}`;
          const view = timesView({ start, end }, contextFor(zone, viewer, "en"), `${listed}`);
          const expected = (at: Temporal.ZonedDateTime) => {
            const { days } = listed.until(at.toPlainDate(), { largestUnit: "day" });
            const sign = days < 0 ? "−" : "+";
            return {
              text: at.toPlainTime().toString({ smallestUnit: "minute" }),
              datetime: at.toString({ smallestUnit: "minute", timeZoneName: "never" }),
              ...(days && {
                dayMark: `${sign}${Math.abs(days)} day${Math.abs(days) === 1 ? "" : "s"}`,
              }),
            };
          };
          expect(view?.first).toEqual({ start: expected(from), end: expected(to) });
          const [there, thereEnd] = [from, to].map((at) => at.withTimeZone(viewer)) as [
            Temporal.ZonedDateTime,
            Temporal.ZonedDateTime,
          ];
          const differs = from.offset !== there.offset || to.offset !== thereEnd.offset;
          expect(view?.second).toEqual(
            differs
              ? { start: expected(there), end: expected(thereEnd), label: en.list.yourTime }
              : undefined,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
