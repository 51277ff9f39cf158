import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda, Day } from "../../document/schema.ts";
import * as en from "../../languages/en.ts";
import { createViewContext } from "../../list/context.ts";
import { panelCardView } from "../../list/panel-card.ts";
import { createLocale } from "../../locale/locale.ts";
import { type GridView, gridNow, gridView } from "./grid.ts";

const read = (sessions: object[]) => {
  const places = ["a", "b", "c"].map((id) => ({ id, name: `Room ${id}` }));
  const document = {
    format: 1,
    id: "x",
    title: "X",
    language: "en",
    timeZone: "Europe/Madrid",
    places,
    days: [{ date: "2027-02-15", sessions }],
  };
  return parse(document).agenda as Agenda;
};
const grid = (agenda: Agenda, day = agenda.days[0] as Day, viewerZone = agenda.timeZone) => {
  const context = createViewContext({
    agenda,
    locale: createLocale("en", { en }),
    viewerZone,
  });
  return gridView(
    day.sessions.map((session) => panelCardView(session, day, context)),
    context,
  );
};
const at = (minutes: number) => {
  const two = (n: number) => String(n).padStart(2, "0");
  return `2027-02-15T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
/** A session between two minutes of the day. */
const from = (start: number, end: number, more: object = {}) => {
  const id = `${start}${Object.values(more).join("")}`;
  return { id, title: id, start: at(start), end: at(end), ...more };
};
const ids = ({ cells }: GridView) => cells.map(({ card }) => card.id);

describe("the places of a grid", () => {
  it("are those with a session, in document order on every day, those without a place last", () => {
    const names = (...sessions: object[]) =>
      grid(read(sessions)).places.map(({ place }) => place?.text);
    expect(
      names(
        from(600, 660, { place: "c" }),
        from(600, 660, { place: "a" }),
        from(600, 660, { id: "nowhere" }),
      ),
    ).toEqual(["Room a", "Room c", undefined]);
    expect(names(from(540, 660, { place: "b" }), from(600, 660, { place: "a" }))).toEqual([
      "Room a",
      "Room b",
    ]);
  });

  it("have as many lanes as sessions that run at once", () => {
    const { places, cells } = grid(
      read([
        from(600, 660, { id: "1", place: "a" }),
        from(610, 670, { id: "2", place: "a" }),
        from(600, 660, { id: "3", place: "b" }),
      ]),
    );
    expect(places.map(({ lanes }) => lanes)).toEqual([2, 1]);
    expect(cells.map(({ card, lane }) => [card.id, lane])).toEqual([
      ["1", 0],
      ["3", 2],
      ["2", 1],
    ]);
  });

  it("are all spanned by a session that nothing runs beside", () => {
    const { places, cells } = grid(
      read([
        from(540, 600, { place: "a" }),
        from(600, 660, { place: "a" }),
        from(600, 660, { place: "b" }),
        from(660, 690, { id: "coffee", type: "break", place: "c" }),
      ]),
    );
    expect(places).toHaveLength(2);
    expect(cells.map(({ lane }) => lane)).toEqual([undefined, 0, 1, undefined]);
  });

  it("are not spanned by a session that another runs into", () => {
    const { places, cells } = grid(
      read([
        from(600, 670, { place: "a" }),
        from(660, 690, { id: "coffee", type: "break", place: "b" }),
      ]),
    );
    expect(places).toHaveLength(2);
    expect(cells.map(({ lane }) => lane)).toEqual([0, 1]);
  });

  it("are none if all sessions follow each other", () => {
    expect(grid(read([from(600, 660, { place: "a" }), from(660, 720)])).places).toEqual([]);
  });
});

describe("the rows of a grid", () => {
  it("begin and end where a session starts or ends", () => {
    const { rows, cells } = grid(
      read([
        from(570, 630, { place: "a" }),
        from(600, 660, { place: "b" }),
        from(720, 780, { place: "a" }),
      ]),
    );
    expect(rows.map(({ minutes, times }) => [times?.first.start.text, minutes])).toEqual([
      ["09:30", 30],
      ["10:00", 30],
      [undefined, 30],
      [undefined, 60],
      ["12:00", 60],
    ]);
    expect(cells.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [1, 3],
      [4, 5],
    ]);
  });

  it("are quiet during a break if nothing else is on", () => {
    const coffee = (end: number) => from(600, end, { type: "break", place: "b" });
    const quiet = (...sessions: object[]) => grid(read(sessions)).rows.map(({ quiet }) => quiet);
    expect(quiet(from(540, 600, { place: "a" }), coffee(630))).toEqual([false, true]);
    expect(quiet(from(540, 615, { place: "a" }), coffee(630))).toEqual([false, false, true]);
  });

  it("are empty during an hour or more in which there is nothing, but not before the first", () => {
    const { rows } = grid(
      read([
        { id: "all", title: "All day", dayPart: "all-day" },
        from(600, 660),
        from(720, 780),
        from(839, 900),
      ]),
    );
    expect(rows.map(({ empty }) => empty)).toEqual([
      ...[false, false],
      ...[false, true],
      ...[false, false],
      false,
    ]);
  });

  it("say each start once, and not within a quarter of an hour; such a session says its own", () => {
    const { rows, cells } = grid(
      read([
        from(600, 700, { place: "a" }),
        from(600, 660, { place: "b" }),
        from(614, 660, { place: "c" }),
        from(629, 660),
      ]),
    );
    expect(rows.flatMap(({ times }) => times?.first.start.text ?? [])).toEqual(["10:00", "10:29"]);
    expect(cells.map(({ isLabelled }) => isLabelled)).toEqual([true, true, false, true]);
  });

  it("say a start in both zones where their clocks differ", () => {
    const { rows } = grid(read([from(600, 660)]), undefined, "Asia/Tokyo");
    expect(rows[0]?.times).toMatchObject({
      first: { start: { text: "10:00" } },
      second: { start: { text: "18:00" } },
    });
  });

  it("give an hour to a session without an end, as long as it is said to be running", () => {
    const { rows } = grid(read([{ id: "1", title: "1", start: at(600) }]));
    expect(rows.map(({ minutes }) => minutes)).toEqual([60]);
  });

  it("mark a start on the next day", () => {
    const night = { id: "night", title: "", start: "2027-02-16T00:30", end: "2027-02-16T02:00" };
    const { rows } = grid(read([from(1380, 1420), night]));
    expect(rows.at(-1)?.times?.first.start).toMatchObject({ text: "00:30", dayMark: "+1 day" });
  });

  it("begin with one row for each session without a time, then a gap", () => {
    const { rows, cells } = grid(
      read([from(600, 660), { id: "all", title: "All day", dayPart: "all-day" }]),
    );
    expect(rows.map(({ quiet, times }) => [quiet, times?.first.start.text])).toEqual([
      [false, undefined],
      [true, undefined],
      [false, "10:00"],
    ]);
    expect(cells.map(({ card, from, to }) => [card.id, from, to])).toEqual([
      ["all", 0, 1],
      ["600", 2, 3],
    ]);
  });

  it("begin with a session over several days, which says its times itself", () => {
    const days = { id: "days", title: "", start: at(540), end: "2027-02-18T12:00" };
    const { rows, cells } = grid(read([from(600, 660, { place: "a" }), days]));
    expect(
      cells.map(({ card, from, lane, isLabelled }) => [card.id, from, lane, isLabelled]),
    ).toEqual([
      ["days", 0, undefined, false],
      ["600a", 2, undefined, true],
    ]);
    expect(rows[0]).toMatchObject({ minutes: 0 });
  });
});

describe("now in a grid", () => {
  const view = grid(
    read([from(600, 660, { place: "a" }), from(660, 720, { place: "b" }), { id: "x", title: "X" }]),
  );
  const now = (minutes: number) => gridNow(view, Date.parse(`${at(minutes)}+01:00`));

  it("is a row and the share of it that has passed", () => {
    expect(now(600)).toEqual({ row: 2, share: 0 });
    expect(now(645)).toEqual({ row: 2, share: 0.75 });
    expect(now(690)).toEqual({ row: 3, share: 0.5 });
  });

  it("is undefined before the first session and after the last", () => {
    expect(now(599)).toBeUndefined();
    expect(now(720)).toBeUndefined();
    expect(gridNow(view, Number.NaN)).toBeUndefined();
  });
});

describe("a grid", () => {
  it("is in order of start, then place", () => {
    const view = grid(
      read([
        from(600, 660, { place: "b" }),
        from(540, 700, { place: "c" }),
        from(600, 700, { place: "a" }),
      ]),
    );
    expect(ids(view)).toEqual(["540c", "600a", "600b"]);
  });

  it("draws every session of the week once", () => {
    const file = new URL("../../../../../examples/data/retreat-week.json", import.meta.url);
    const agenda = parse(readFileSync(file, "utf8")).agenda as Agenda;
    for (const day of agenda.days) {
      expect(ids(grid(agenda, day)).sort()).toEqual(day.sessions.map(({ id }) => id).sort());
    }
  });

  it("has each session once and no two in the same spot, for any sessions", () => {
    const session = fc.record({
      start: fc.option(fc.integer({ min: 0, max: 1300 })),
      length: fc.option(fc.integer({ min: 0, max: 130 })),
      place: fc.constantFrom("a", "b", "c", undefined),
      type: fc.constantFrom("break", "panel"),
    });
    fc.assert(
      fc.property(fc.array(session, { maxLength: 25 }), (sessions) => {
        const { places, rows, cells } = grid(
          read(
            sessions.map(({ start, length, place, type }, index) => ({
              id: `s${index}`,
              title: "S",
              type,
              ...(start !== null && { start: at(start) }),
              ...(start !== null && length !== null && { end: at(start + length) }),
              ...(place && { place }),
            })),
          ),
        );
        expect(new Set(cells.map(({ card }) => card.id)).size).toBe(sessions.length);
        expect(cells).toHaveLength(sessions.length);
        for (const [index, a] of cells.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(0);
          expect(a.to).toBeGreaterThan(a.from);
          expect(a.to).toBeLessThanOrEqual(rows.length);
          expect(a.lane ?? 0).toBeLessThan(places.reduce((sum, { lanes }) => sum + lanes, 0) || 1);
          for (const b of cells.slice(index + 1)) {
            const across = a.lane === undefined || b.lane === undefined;
            expect(a.to <= b.from || b.to <= a.from || (!across && a.lane !== b.lane)).toBe(true);
          }
        }
        for (const [index, { quiet, empty }] of rows.entries()) {
          const here = cells.filter(({ from, to }) => from <= index && index < to);
          expect(quiet).toBe(here.every(({ card }) => card.quiet));
          expect(empty && here.length).toBeFalsy();
        }
        for (const { from, card, isLabelled } of cells) {
          const start = card.times?.first.start.text;
          if (isLabelled) expect(rows[from]?.times?.first.start.text).toBe(start);
        }
      }),
    );
  });
});
