/**
 * Documents as a broken export, a careless editor or an attacker makes them: valid ones in which
 * values are dropped, swapped, retyped, repeated, truncated and nested, and arbitrary JSON.
 */
import fc from "fast-check";
import { readDocument } from "../../../examples/browser.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values of the wrong kind: arbitrary JSON, and values that parsers trip over. */
const junk: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    null,
    true,
    0,
    -1,
    1e308,
    "",
    " ",
    "\ud800",
    "everyone",
    "__proto__",
    "2027-02-30",
    "2027-03-28T02:30",
    "2027-02-15T25:00",
    "0000-01-01",
    "9999-12-31T23:59",
    "-271821-04-20T00:00:00Z",
    "Mars/Phobos",
    "Pacific/Kiritimati",
    "x-private",
    "i-klingon",
    "**_[](",
    [],
    {},
    [[]],
    [null],
    { en: 1 },
    { "": "", "not a tag": "x" },
    { length: 1e9 },
    { toString: "x", valueOf: null },
    JSON.parse('{"__proto__": {"id": "x"}, "constructor": {"prototype": 1}}'),
  ),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

/** A place in a document: its object or array, and the key. */
interface Place {
  holder: Record<string | number, Json>;
  key: string | number;
}

function* places(value: Json): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, Json>;
    yield { holder, key };
    yield* places(holder[key] as Json);
  }
}

const remove = ({ holder, key }: Place) =>
  Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
const put = ({ holder, key }: Place, value: Json) =>
  // As JSON.parse does; an assignment to __proto__ would set the prototype.
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
const copy = (value: Json): Json => JSON.parse(JSON.stringify(value));

/** What can go wrong at a place, given another place and a wrong value. */
const accidents = {
  drop: remove,
  retype: (at: Place, _: Place, junk: Json) => put(at, junk),
  swap(at: Place, other: Place) {
    const value = copy(at.holder[at.key] ?? null);
    put(at, copy(other.holder[other.key] ?? null));
    put(other, value);
  },
  graft: (at: Place, other: Place) => put(at, copy(other.holder[other.key] ?? null)),
  duplicate({ holder, key }: Place) {
    const value = copy(holder[key] ?? null);
    if (Array.isArray(holder)) holder.splice(Number(key), 0, value, copy(value));
    else put({ holder, key: `${key}s` }, value);
  },
  truncate({ holder, key }: Place) {
    const value = holder[key];
    if (typeof value === "string" || Array.isArray(value)) {
      put({ holder, key }, value.slice(0, value.length >> 1));
    }
  },
  nest({ holder, key }: Place, _: Place, junk: Json) {
    let nested = holder[key] ?? null;
    for (let depth = 0; depth < 12; depth++) nested = { of: junk, items: [nested] };
    put({ holder, key }, key === "items" ? [nested] : nested);
  },
  wrap: (at: Place) => put(at, [at.holder[at.key] ?? null]),
  stretch: (at: Place) => put(at, `${JSON.stringify(at.holder[at.key])} `.repeat(200)),
} satisfies Record<string, (at: Place, other: Place, junk: Json) => void>;

const accident = fc.record({
  kind: fc.constantFrom(...(Object.keys(accidents) as (keyof typeof accidents)[])),
  at: fc.nat(),
  other: fc.nat(),
  junk,
});

function malform(
  sound: Json,
  all: { kind: keyof typeof accidents; at: number; other: number; junk: Json }[],
) {
  const document = copy(sound);
  for (const { kind, at, other, junk } of all) {
    const found = [...places(document)];
    const place = found[at % found.length];
    const second = found[other % found.length];
    if (place && second) accidents[kind](place, second, copy(junk));
  }
  return document;
}

interface Whole {
  days: { sessions: Json[] }[];
}
/** Small enough to draw thousands: each example with one day of two sessions, and an empty day. */
export const sound: Json[] = ["pouvoir-du-nous.json", "retreat-week.json"].flatMap((name) => {
  const document: Record<string, Json> & Whole = readDocument(name);
  return document.days.flatMap((day) =>
    Array.from({ length: Math.ceil(day.sessions.length / 2) }, (_, n) => {
      const sessions = day.sessions.slice(2 * n, 2 * n + 2);
      const empty = { ...day, date: "2027-02-20", sessions: [] };
      return { ...document, days: [{ ...day, sessions }, empty] };
    }),
  );
});

const malformed = fc
  .tuple(fc.constantFrom(...sound), fc.array(accident, { minLength: 1, maxLength: 8 }))
  .map(([document, all]) => malform(document, all));

/** JSON text in which characters are lost, repeated or changed. */
const garbled = fc
  .tuple(malformed, fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 2 })), { maxLength: 3 }))
  .map(([document, cuts]) =>
    cuts.reduce((text, [at, inserted]) => {
      const place = at % text.length;
      return text.slice(0, place) + inserted + text.slice(place + 1);
    }, JSON.stringify(document)),
  );

/** A document to parse: JSON values, or text that may not be JSON. */
export const anyDocument: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: malformed, weight: 8 },
  { arbitrary: garbled, weight: 1 },
  { arbitrary: fc.oneof(junk, fc.anything(), fc.json()), weight: 1 },
);
