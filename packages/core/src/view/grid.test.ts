import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../agenda/parse.ts";
import type { Agenda, Day } from "../agenda/schema.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
import { createViewContext } from "./context.ts";
import { gridView } from "./grid.ts";

const read = (sessions: object[], timeZone = "Europe/Madrid") => {
  const places = ["a", "b", "c"].map((id) => ({ id, name: `Room ${id}` }));
  const document = {
    format: 1,
    id: "x",
    title: "X",
    language: "en",
    timeZone,
    places,
    days: [{ date: "2027-02-15", sessions }],
  };
  return parse(document).agenda as Agenda;
};
const grid = (agenda: Agenda, day = agenda.days[0] as Day) =>
  gridView(
    day,
    createViewContext({ agenda, locale: createLocale("en", { en }), viewerZone: agenda.timeZone }),
  );
const at = (minutes: number) => {
  const two = (n: number) => String(n).padStart(2, "0");
  return `2027-02-15T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

describe("the grid of a day", () => {
  it("has a column for each place with a session, in the order of the document", () => {
    const { columns } = grid(
      read([
        { id: "1", title: "1", start: at(600), place: "c" },
        { id: "2", title: "2", start: at(600), place: "a" },
        { id: "3", title: "3", start: at(600) },
      ]),
    );
    expect(columns.map(({ place }) => place?.text)).toEqual(["Room a", "Room c", undefined]);
  });

  it("lasts from the full hour before the first session to the end of the last", () => {
    const { columns, hours } = grid(
      read([
        { id: "1", title: "1", start: at(570), end: at(600), place: "a" },
        { id: "2", title: "2", start: at(600), end: at(660), place: "a" },
      ]),
    );
    expect(hours.map(({ text, top }) => [text, top])).toEqual([
      ["09:00", 0],
      ["10:00", 0.5],
      ["11:00", 1],
    ]);
    expect(columns[0]?.cards.map(({ top, height }) => [top, height])).toEqual([
      [0.25, 0.25],
      [0.5, 0.5],
    ]);
  });

  it("has the full hours of a zone that is 45 minutes off", () => {
    const { hours } = grid(
      read([{ id: "1", title: "1", start: at(600), end: at(660) }], "Asia/Kathmandu"),
    );
    expect(hours.map(({ text }) => text)).toEqual(["10:00", "11:00"]);
  });

  it("sets apart what has no time", () => {
    const { untimed, columns } = grid(read([{ id: "1", title: "All day", dayPart: "all-day" }]));
    expect(untimed.map(({ id }) => id)).toEqual(["1"]);
    expect(columns).toEqual([]);
  });

  it("draws every session of the week once", () => {
    const file = new URL("../../../../examples/data/retreat-week.json", import.meta.url);
    const agenda = parse(readFileSync(file, "utf8")).agenda as Agenda;
    for (const day of agenda.days) {
      const { columns, untimed } = grid(agenda, day);
      const drawn = [
        ...columns.flatMap(({ cards }) => cards.map(({ card }) => card.id)),
        ...untimed.map(({ id }) => id),
      ];
      expect(drawn.sort()).toEqual(day.sessions.map(({ id }) => id).sort());
    }
  });

  it("has no two cards that overlap, and none outside, whatever the sessions", () => {
    const session = fc.record({
      start: fc.integer({ min: 0, max: 1300 }),
      length: fc.option(fc.integer({ min: 0, max: 130 })),
      place: fc.constantFrom("a", "b", "c", undefined),
    });
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 25 }), (sessions) => {
        const { columns } = grid(
          read(
            sessions.map(({ start, length, place }, index) => ({
              id: `s${index}`,
              title: "S",
              start: at(start),
              ...(length !== null && { end: at(start + length) }),
              ...(place && { place }),
            })),
          ),
        );
        expect(columns.flatMap(({ cards }) => cards)).toHaveLength(sessions.length);
        for (const { cards } of columns) {
          for (const [index, a] of cards.entries()) {
            expect(a.top).toBeGreaterThanOrEqual(0);
            expect(a.top + a.height).toBeLessThanOrEqual(1 + 1e-9);
            for (const b of cards.slice(index + 1)) {
              const apart =
                a.top + a.height <= b.top + 1e-9 ||
                b.top + b.height <= a.top + 1e-9 ||
                a.left + a.width <= b.left + 1e-9 ||
                b.left + b.width <= a.left + 1e-9;
              expect(apart).toBe(true);
            }
          }
        }
      }),
    );
  });
});
