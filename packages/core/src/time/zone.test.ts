import fc from "fast-check";
import { Temporal as polyfill } from "temporal-polyfill";
import { afterAll, describe, expect, it, vi } from "vitest";
import {
  dateAt,
  daysBetween,
  instantOf,
  isTimeZone,
  offsetAt,
  resolveTime,
  toIso,
  wallClockAt,
} from "./zone.ts";

// Compared with the engine's own Temporal, or with the polyfill where it has none yet.
const Temporal = (globalThis as { Temporal?: typeof polyfill }).Temporal ?? polyfill;

const ZONES = [
  "UTC",
  "Africa/Abidjan",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/Johannesburg",
  "Africa/Juba",
  "Africa/Monrovia",
  "Africa/Tripoli",
  "Africa/Windhoek",
  "America/Anchorage",
  "America/Argentina/Buenos_Aires",
  "America/Asuncion",
  "America/Bogota",
  "America/Caracas",
  "America/Havana",
  "America/Lima",
  "America/Mexico_City",
  "America/New_York",
  "America/Nuuk",
  "America/Phoenix",
  "America/Port-au-Prince",
  "America/Santiago",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Antarctica/Troll",
  "Asia/Beirut",
  "Asia/Gaza",
  "Asia/Kathmandu",
  "Asia/Kolkata",
  "Asia/Manila",
  "Asia/Pyongyang",
  "Asia/Seoul",
  "Asia/Shanghai",
  "Asia/Tehran",
  "Asia/Tokyo",
  "Asia/Yangon",
  "Atlantic/Azores",
  "Australia/Adelaide",
  "Australia/Eucla",
  "Australia/Lord_Howe",
  "Europe/Dublin",
  "Europe/Istanbul",
  "Europe/Kiev",
  "Europe/Kyiv",
  "Europe/Lisbon",
  "Europe/London",
  "Europe/Madrid",
  "Europe/Moscow",
  "Europe/Volgograd",
  "Pacific/Apia",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Pacific/Honolulu",
  "Pacific/Kiritimati",
  "Pacific/Marquesas",
  "Pacific/Norfolk",
];

/** Every clock change of a zone between two years, according to Temporal. */
function clockChanges(zone: string, from: number, to: number): number[] {
  const changes: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(
    `${from}-01-01T00:00[${zone}]`,
  );
  for (;;) {
    at = at.getTimeZoneTransition("next");
    if (!at || at.year > to) break;
    changes.push(at.epochMilliseconds);
  }
  return changes;
}

const MINUTE = 60_000;

describe("wall clock and instant", () => {
  let changes = 0;
  let instants = 0;
  afterAll(() => {
    console.info(
      `${changes} clock changes of ${ZONES.length} zones: ${instants} instants compared`,
    );
  });

  it.each(ZONES)("agree with Temporal around every clock change of %s, 1990–2035", (zone) => {
    for (const change of clockChanges(zone, 1990, 2035)) {
      changes++;
      for (let minutes = -120; minutes <= 120; minutes += 15) {
        instants++;
        const instant = change + minutes * MINUTE;
        const expected = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(offsetAt(zone, instant)).toBe(expected.offsetNanoseconds / 1e6);
        const wall = expected.toPlainDateTime();
        expect(instantOf(zone, Date.parse(`${wall}Z`)).instant).toBe(
          wall.toZonedDateTime(zone).epochMilliseconds,
        );
        // The hour that the clock change skips: no instant shows it.
        const beyond = wall.add({ minutes: 60 });
        expect(instantOf(zone, Date.parse(`${beyond}Z`)).instant).toBe(
          beyond.toZonedDateTime(zone).epochMilliseconds,
        );
      }
    }
  });

  it("agree with Temporal at any minute in any zone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.date({ min: new Date("1990-01-01"), max: new Date("2035-12-31"), noInvalidDate: true }),
        (zone, date) => {
          instants++;
          const wall = date.toISOString().slice(0, 16);
          const expected = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
          expect(resolveTime(wall, zone).instant).toBe(expected.epochMilliseconds);
          expect(toIso(zone, expected.epochMilliseconds)).toBe(
            expected.toString({ smallestUnit: "minute", timeZoneName: "never" }),
          );
          expect(dateAt(zone, expected.epochMilliseconds)).toBe(expected.toPlainDate().toString());
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe("the first years of the calendar", () => {
  it.each([
    ["Europe/Paris", "0001-01-01T00:00"],
    ["Europe/Paris", "0099-12-31T23:59"],
    ["America/New_York", "0050-06-15T12:00"],
    ["Asia/Tokyo", "0000-02-29T12:00"],
  ])("are not taken for the twentieth century, in %s at %s", (zone, wall) => {
    const expected = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
    expect(resolveTime(wall, zone).instant).toBe(expected.epochMilliseconds);
    expect(wallClockAt(zone, expected.epochMilliseconds).year).toBe(expected.year);
  });

  it("have the offsets of local mean time, to the second", () => {
    expect(offsetAt("Europe/Paris", Date.parse("1900-01-01"))).toBe((9 * 60 + 21) * 1000);
    expect(offsetAt("America/New_York", Date.parse("1850-01-01"))).toBe(
      -((4 * 60 + 56) * 60 + 2) * 1000,
    );
  });
});

describe("a time affected by a clock change", () => {
  it("moves forward if it is skipped, and says so", () => {
    expect(resolveTime("2024-03-31T02:30", "Europe/Madrid")).toEqual({
      instant: Date.parse("2024-03-31T03:30+02:00"),
      clockChange: "skipped",
    });
  });

  it("uses the earlier instant if it is repeated, and says so", () => {
    expect(resolveTime("2024-10-27T02:30", "Europe/Madrid")).toEqual({
      instant: Date.parse("2024-10-27T02:30+02:00"),
      clockChange: "repeated",
    });
  });

  it("keeps its instant if it has an offset", () => {
    expect(resolveTime("2024-10-27T02:30+01:00", "Europe/Madrid")).toEqual({
      instant: Date.parse("2024-10-27T01:30Z"),
    });
  });

  it("moves forward by a whole day if the day was skipped", () => {
    const wall = Temporal.PlainDateTime.from("2011-12-30T10:00");
    expect(resolveTime("2011-12-30T10:00", "Pacific/Apia").instant).toBe(
      wall.toZonedDateTime("Pacific/Apia").epochMilliseconds,
    );
  });
});

describe("a wall clock reading", () => {
  it("counts months from 1", () => {
    expect(wallClockAt("Asia/Tokyo", Date.parse("2026-12-31T16:30Z"))).toEqual({
      year: 2027,
      month: 1,
      day: 1,
      hour: 1,
      minute: 30,
    });
  });
});

describe("days from one date to another", () => {
  it.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2026-12-31", "2027-01-01", 1],
    ["2027-01-01", "2026-12-31", -1],
    ["2024-03-31", "2024-03-31", 0],
  ])("from %s to %s", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("offsets from Temporal, where the platform has it, and from Intl", () => {
  const platform = globalThis as { Temporal?: unknown };
  const native = platform.Temporal;
  afterAll(() => {
    platform.Temporal = native;
  });
  /** The module as a platform has it that has this Temporal. */
  const moduleWith = async (temporal: unknown): Promise<typeof import("./zone.ts")> => {
    platform.Temporal = temporal;
    vi.resetModules();
    const module = await import("./zone.ts");
    // Asked for each zone once, and kept.
    for (const zone of ZONES) module.isTimeZone(zone);
    return module;
  };

  it("are the same", async () => {
    const [one, other] = [await moduleWith(Temporal), await moduleWith(undefined)];
    const instant = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (zone, at) => {
        expect(one.offsetAt(zone, at)).toBe(other.offsetAt(zone, at));
      }),
    );
  });

  it.each([
    "Europe/Kyiv",
    "europe/madrid",
    "Etc/GMT+5",
    "+02:00",
    "",
    "Mars/Olympus",
    "UTC",
    "EST",
  ])("know the same zones: %j", async (zone) => {
    const [one, other] = [await moduleWith(Temporal), await moduleWith(undefined)];
    expect(one.isTimeZone(zone)).toBe(other.isTimeZone(zone));
  });

  it.each([{}, { Instant: {} }, 1, "Temporal"])(
    "come from Intl if Temporal is %j",
    async (broken) => {
      const { offsetAt, localZone } = await moduleWith(broken);
      expect(offsetAt("Asia/Kathmandu", 0)).toBe(5.5 * 3_600_000);
      expect(localZone()).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    },
  );
});

describe("zone names", () => {
  it("may contain a sign, but not begin with one", () => {
    expect(isTimeZone("Etc/GMT+5")).toBe(true);
  });

  it("are those that Intl knows, old names included", () => {
    expect(isTimeZone("Europe/Kyiv") && isTimeZone("Europe/Kiev")).toBe(true);
  });
  it.each(["Mars/Olympus", "", "+02:00"])("refuse %j", (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});
