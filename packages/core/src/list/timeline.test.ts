import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import type { Agenda } from "../document/schema.ts";
import * as en from "../languages/en.ts";
import * as fr from "../languages/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { createViewContext } from "./context.ts";
import { timelineView } from "./timeline.ts";

const head = { format: 1, id: "a", title: "A", language: "fr", timeZone: "Europe/Madrid" };
const audiences = [
  { id: "network", name: "Réseau" },
  { id: "press", name: "Presse" },
];

const timeline = (more: object, viewerZone = "Europe/Madrid", zoneChoice = "event") => {
  const agenda = parse({ ...head, audiences, ...more }).agenda as Agenda;
  return timelineView(
    createViewContext({ agenda, locale: createLocale("fr", { en, fr }), viewerZone, zoneChoice }),
  );
};

/** Sessions by hour, `9` or `9:30`, or by name if they have no time. */
const day = (...hours: string[]) => ({
  date: "2024-02-23",
  sessions: hours.map((hour, i) => {
    const [, h, m = "00"] = /^(\d+)(?::(\d+))?$/.exec(hour) ?? [];
    const start = h && `2024-02-23T${h.padStart(2, "0")}:${m}`;
    return { id: `${hour}#${i}`, title: hour, ...(start && { start }) };
  }),
});

/** Slots as text: parallel sessions are joined by a plus. */
const slots = (...hours: string[]) =>
  timeline({ days: [day(...hours)] }).days[0]?.slots.map(({ sessions }) =>
    sessions.map(({ title }) => title.text).join("+"),
  );

describe("the sessions of a day", () => {
  it.each([
    ["are in order of start", ["14", "9:30", "9"], ["9", "9:30", "14"]],
    [
      "keep their position if they have no start",
      ["x", "14", "y", "9", "z"],
      ["x", "9", "y", "14", "z"],
    ],
    ["stay in document order if none has a time", ["c", "a", "b"], ["c", "a", "b"]],
    ["that start together are in parallel", ["9", "10", "9"], ["9+9", "10"]],
    ["are not in parallel across one without a time", ["9", "x", "9"], ["9", "x", "9"]],
    ["without a time are never in parallel", ["x", "y"], ["x", "y"]],
    ["may be empty", [], []],
  ])("%s", (_, hours, expected) => {
    expect(slots(...hours)).toEqual(expected);
  });

  it("keep document order if they start together", () => {
    const sessions = ["b", "a", "c"].map((id) => ({ id, title: id, start: "2024-02-23T09:00" }));
    const [found] = timeline({ days: [{ date: "2024-02-23", sessions }] }).days;
    expect(found?.slots.map(({ sessions }) => sessions.map(({ id }) => id))).toEqual([
      ["b", "a", "c"],
    ]);
  });

  it("are sorted by instant, whatever offset they are written with", () => {
    const sessions = [
      { id: "late", title: "", start: "2024-02-23T10:00" },
      { id: "same", title: "", start: "2024-02-23T09:00Z" },
      { id: "early", title: "", start: "2024-02-23T17:30+09:00" },
    ];
    const [found] = timeline({ days: [{ date: "2024-02-23", sessions }] }).days;
    expect(found?.slots.map(({ sessions }) => sessions.map(({ id }) => id))).toEqual([
      ["early"],
      ["late", "same"],
    ]);
  });

  it("stay in the day that lists them, even after midnight", () => {
    const sessions = [
      { id: "night", title: "", start: "2024-02-24T00:30" },
      { id: "evening", title: "", start: "2024-02-23T22:00" },
    ];
    const { days } = timeline({ days: [{ date: "2024-02-23", sessions }] });
    const cards = days[0]?.slots.flatMap(({ sessions }) => sessions.map(({ card }) => card)) ?? [];
    expect(cards.map(({ id, times }) => [id, !!times?.first.start.dayMark])).toEqual([
      ["evening", false],
      ["night", true],
    ]);
  });

  it("are each drawn once, with unique keys", () => {
    const hour = fc.constantFrom("9", "10", "10:30", "x", "y");
    fc.assert(
      fc.property(fc.array(hour), (hours) => {
        const given = day(...hours);
        const [found] = timeline({ days: [given] }).days;
        const ids = found?.slots.flatMap(({ sessions }) => sessions.map(({ id }) => id));
        expect(ids?.toSorted()).toEqual(given.sessions.map(({ id }) => id).toSorted());
        expect(new Set(found?.slots.map(({ key }) => key)).size).toBe(found?.slots.length);
      }),
    );
  });
});

/** Sessions as `A 9-12`, with `*` a break, and their blocks: starts by commas, sessions by pluses. */
const blocks = (...sessions: string[]) => {
  const read = sessions.map((text) => {
    const [id = "", from = "", to, more] = text.split(/[ -]/);
    const at = (hour: string) => `2024-02-23T${hour.padStart(2, "0")}:00`;
    return {
      id,
      title: id,
      start: at(from),
      ...(to && { end: to === "next" ? "2024-02-24T18:00" : at(to) }),
      ...(more === "break" && { type: "break" }),
      ...(more === "cancelled" && { status: "cancelled" }),
    };
  });
  return timeline({ days: [{ date: "2024-02-23", sessions: read }] }).days[0]?.slots.map(
    ({ starts }) =>
      starts
        .map(({ sessions, during }) => {
          const names = sessions.map(({ id }) => id).join("+");
          return during.length ? `${names} during ${during.map(({ id }) => id).join("")}` : names;
        })
        .join(", "),
  );
};

describe("sessions that overlap", () => {
  it.each<[string, string[], string[]]>([
    ["are a block", ["A 9-12", "B 10-11"], ["A, B during A"]],
    ["are not if one ends as the other starts", ["A 9-10", "B 10-11"], ["A", "B"]],
    [
      "belong to a block until its first session has ended",
      ["A 9-12", "B 10-14", "C 13-15"],
      ["A, B during A", "C"],
    ],
    [
      "belong to a block until the last of those has ended that opened it",
      ["A 9-10", "B 9-12", "C 11-13"],
      ["A+B, C during B"],
    ],
    [
      "name what is still on, not what has ended",
      ["A 9-14", "B 10-11", "C 10-12", "D 11-13"],
      ["A, B+C during A, D during AC"],
    ],
    ["may start in a break, which opens no block", ["A 9-12-break", "B 10-11"], ["A", "B"]],
    [
      "may have a break among them, which is not counted",
      ["A 9-14", "B 10-12-break", "C 11-12"],
      ["A, B during A, C during A"],
    ],
    ["are no block if one of them is cancelled", ["A 9-12-cancelled", "B 10-11"], ["A", "B"]],
    [
      "are no block with one over several days",
      ["A 9-next", "B 10-11", "C 11-12"],
      ["A", "B", "C"],
    ],
    ["are not known without an end", ["A 9", "B 10-11"], ["A", "B"]],
  ])("%s", (_, sessions, expected) => {
    expect(blocks(...sessions)).toEqual(expected);
  });

  it("are each in one place, whatever they are", () => {
    const hours = fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 }));
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 12 }), (given) => {
        const sessions = given.map(([from, to], i) => `s${i} ${from}-${Math.max(from + 1, to)}`);
        const ids = blocks(...sessions)?.flatMap((block) =>
          block.replaceAll(/ during \w+/g, "").split(/, |\+/),
        );
        expect(ids?.toSorted()).toEqual(given.map((_, i) => `s${i}`).toSorted());
      }),
    );
  });
});

describe("a day", () => {
  const first = (more: object) => timeline({ days: [{ ...day("9"), ...more }] }).days[0];

  it("has its date as heading, its title and its summary", () => {
    expect(first({ title: "Le pouvoir du nous", summary: "Un *jour*" })).toMatchObject({
      date: "2024-02-23",
      heading: "Vendredi 23 février",
      title: { text: "Le pouvoir du nous" },
      summary: { blocks: [{ type: "paragraph" }] },
    });
  });

  it("is for everyone if it has no audience", () => {
    expect(first({})?.audience).toEqual([{ text: fr.list.everyone }]);
    expect(first({ audience: [] })?.audience).toEqual([{ text: fr.list.everyone }]);
  });

  it("names its audience and its focus, each with its mark", () => {
    expect(first({ audience: ["press", "everyone"], focus: ["network"] })).toMatchObject({
      audience: [{ text: "Presse", mark: 1 }, { text: fr.list.everyone }],
      focus: [{ text: "Réseau", mark: 0 }],
      focusIds: ["network"],
    });
  });

  it("keeps the programme's own wording of its audience", () => {
    expect(first({ audienceLabel: "Pour toutes et tous" })?.audienceLabel).toEqual({
      text: "Pour toutes et tous",
    });
  });

  it("without a date comes last and holds unscheduled sessions", () => {
    const { days } = timeline({
      days: [day("9")],
      unscheduled: [{ id: "u", title: "Visite" }],
    });
    expect(days.map(({ date, heading }) => [date, heading])).toEqual([
      ["2024-02-23", "Vendredi 23 février"],
      [undefined, fr.list.unscheduled],
    ]);
  });
});

describe("the zone of the times", () => {
  const venue = { name: "Palais", city: "Barcelone" };

  it("is the venue's city, alone if the reader's clock shows the same", () => {
    const view = timeline({ venue, days: [day("9")] }, "Europe/Paris");
    expect(view.zones).toMatchObject([{ name: { text: "Barcelone" } }]);
  });

  it("is shown with the reader's if any time differs", () => {
    const view = timeline({ venue, days: [day("9")] }, "Asia/Tokyo");
    expect(view.zones[1]?.name.text).toMatch(/Japon/);
  });

  it("is called the reader's if the reader's comes first", () => {
    const context = { venue, days: [day("9")] };
    const labels = timeline(context, "Asia/Tokyo", "viewer").zones.map(({ label }) => label);
    expect(labels).toEqual([fr.list.yourZone, fr.list.zone]);
  });

  it("is alone if there are no times to differ", () => {
    expect(timeline({ venue, days: [day("x")] }, "Asia/Tokyo").zones).toHaveLength(1);
  });
});

describe("whatever parse returns", () => {
  it("can be drawn", () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom("0000-01-01T00:00", "9999-12-31T23:59-12:00", "2024-02-23T10:00", "fr-FR-FR"),
    );
    const session = fc.record(
      Object.fromEntries(
        ["id", "title", "type", "start", "end", "was", "items", "contributors", "links"].map(
          (key) => [key, value],
        ),
      ),
      { requiredKeys: [] },
    );
    const date = fc.constantFrom("2024-02-23", "0000-01-01", "0099-01-01", "9999-12-31");
    const days = fc.array(fc.record({ date, sessions: fc.array(session) }));
    fc.assert(
      fc.property(days, fc.array(session), (days, unscheduled) => {
        const { length } = timeline({ days, unscheduled }, "Asia/Tokyo").days;
        expect(length).toBeLessThanOrEqual(days.length + 1);
      }),
    );
  });
});
