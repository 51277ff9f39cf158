/**
 * How well a reader does on a corpus: precision and recall for each kind of fact. A fact counts
 * where the text's truth has it for the same session, by date and start.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type OneOf = string | string[];
interface TruePerson {
  role: string;
  roleAlso?: string[];
  name: OneOf;
}
interface TrueNode {
  title: OneOf;
  label?: string;
  place?: OneOf;
  people?: TruePerson[];
  items?: TrueNode[];
  audience?: OneOf[];
  status?: string;
  type?: string;
}
interface TrueSession extends TrueNode {
  start?: string | null;
  end?: string | null;
  dayPart?: string;
}
export interface Truth {
  language: string;
  options: { timeZone?: string; year?: number; now: string; language?: string };
  days: { date: string | null; audience?: OneOf[]; sessions: TrueSession[] }[];
  notes?: string;
}
export interface Case {
  name: string;
  text: string;
  truth: Truth;
}

/** What a reader found, of any reader. */
export interface Found {
  date: string;
  start?: string | undefined;
  end?: string | undefined;
  title?: string | undefined;
  place?: string | undefined;
  status?: string | undefined;
  type?: string | undefined;
  audience?: string[];
  people?: { role: string; name: string; isGroup?: boolean }[];
  items?: { label?: string | undefined; title: string; isGroup?: boolean }[];
}

export const FACTS = [
  "time",
  "start",
  "title",
  "item",
  "numbering",
  "person",
  "role",
  "place",
  "audience",
  "status",
  "type",
] as const;
export type Fact = (typeof FACTS)[number];
export type Count = { found: number; true: number; right: number };
export type Score = Record<Fact, Count>;

export function casesIn(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const truth = JSON.parse(readFileSync(join(folder, `${name}.truth.json`), "utf8")) as Truth;
      return { name, text: readFileSync(join(folder, file), "utf8"), truth };
    });
}

export const emptyScore = (): Score =>
  Object.fromEntries(FACTS.map((fact) => [fact, { found: 0, true: 0, right: 0 }])) as Score;

/** Without case, quotes, and punctuation around it. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u00ad]+/g, " ")
    .replace(/[“”„«»"'’‘`*]/g, "")
    .replace(/^[\s.,:;|–—-]+|[\s.,:;|–—-]+$/g, "")
    .replace(/ +/g, " ")
    .trim();
}
const all = (value: OneOf | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isOne = (found: string | undefined, value: OneOf | undefined) =>
  found !== undefined && all(value).some((each) => plain(each) === plain(found));

function flat(items: TrueNode[] = []): TrueNode[] {
  return items.flatMap((item) => [item, ...flat(item.items)]);
}

/** Adds one case to a score; what went wrong is said to `wrong`. */
export function scoreCase(
  { truth }: Case,
  found: Found[],
  score: Score,
  wrong: (fact: Fact, message: string) => void,
): void {
  const expected = truth.days.flatMap(({ date, sessions }) =>
    sessions.map((session) => ({ date, session })),
  );
  const key = (
    date: string | null,
    start: string | null | undefined,
    end: string | null | undefined,
  ) => `${date ?? "any"} ${start ?? "-"} ${end ?? "-"}`;
  const anyDate = truth.days.every(({ date }) => date === null);
  const keyOf = (one: Found) => key(anyDate ? null : one.date, one.start, one.end);

  const compare = (fact: Fact, wanted: string[], got: string[]) => {
    const left = new Map<string, number>();
    for (const each of got) left.set(each, (left.get(each) ?? 0) + 1);
    score[fact].found += got.length;
    score[fact].true += wanted.length;
    for (const each of wanted) {
      const count = left.get(each) ?? 0;
      if (count) {
        score[fact].right++;
        left.set(each, count - 1);
      } else wrong(fact, `missing ${each}`);
    }
    for (const [each, count] of left)
      for (let n = 0; n < count; n++) wrong(fact, `invented ${each}`);
  };
  const timed = expected.filter(({ session }) => session.start);
  compare(
    "time",
    timed.map(({ date, session }) => key(date, session.start, session.end)),
    found.filter(({ start }) => start).map(keyOf),
  );
  compare(
    "start",
    timed.map(({ date, session }) => key(date, session.start, null)),
    found
      .filter(({ start }) => start)
      .map((one) => key(anyDate ? null : one.date, one.start, null)),
  );

  const free = new Set(found);
  const count = (fact: Fact, found: number, wanted: number, right: number) => {
    score[fact].found += found;
    score[fact].true += wanted;
    score[fact].right += right;
  };
  for (const { date, session } of expected) {
    const same = [...free].filter(
      (one) =>
        (date === null || one.date === date) && (one.start ?? null) === (session.start ?? null),
    );
    const match =
      same.find((one) => isOne(one.title, session.title)) ??
      same.find((one) => (one.end ?? null) === (session.end ?? null)) ??
      same[0];
    const label = `${session.start ?? session.dayPart ?? "-"} "${all(session.title)[0]}"`;
    if (match) free.delete(match);
    const isRight = isOne(match?.title, session.title);
    count("title", 0, 1, isRight ? 1 : 0);
    if (!isRight) wrong("title", `${label}: got ${match ? `"${match.title}"` : "no session"}`);

    const items = flat(session.items);
    const gotItems = [...(match?.items ?? [])];
    for (const item of items) {
      const at = gotItems.findIndex(({ title }) => isOne(title, item.title));
      count("item", 0, 1, at >= 0 ? 1 : 0);
      if (at < 0) wrong("item", `${label}: missing item "${all(item.title)[0]}"`);
      if (item.label !== undefined) {
        const isSame = at >= 0 && plain(gotItems[at]?.label ?? "") === plain(item.label);
        count("numbering", at >= 0 && gotItems[at]?.label !== "–" ? 1 : 0, 1, isSame ? 1 : 0);
        if (!isSame && at >= 0)
          wrong("numbering", `${label}: ${item.label} is ${gotItems[at]?.label}`);
      }
      if (at >= 0) gotItems.splice(at, 1);
    }
    count("item", match?.items?.length ?? 0, 0, 0);
    for (const extra of gotItems)
      wrong("item", `${label}: invented item "${extra.label ?? ""} ${extra.title}"`);

    const people = [...(session.people ?? []), ...items.flatMap((item) => item.people ?? [])];
    const gotPeople = (match?.people ?? []).filter(
      (person) => !person.isGroup || people.some(({ name }) => isOne(person.name, name)),
    );
    const left = [...gotPeople];
    for (const person of people) {
      const at = left.findIndex(({ name }) => isOne(name, person.name));
      count("person", 0, 1, at >= 0 ? 1 : 0);
      const roles = [
        person.role,
        ...(person.roleAlso ?? []),
        ...(person.role === "moderator" ? ["lead"] : []),
      ];
      const right = at >= 0 && roles.includes(left[at]?.role ?? "");
      count("role", 0, 1, right ? 1 : 0);
      if (at < 0) wrong("person", `${label}: missing ${person.role} "${all(person.name)[0]}"`);
      else if (!right)
        wrong(
          "role",
          `${label}: "${all(person.name)[0]}" is ${person.role}, got ${left[at]?.role}`,
        );
      if (at >= 0) left.splice(at, 1);
    }
    count("person", gotPeople.length, 0, 0);
    count("role", gotPeople.length, 0, 0);
    for (const extra of left) wrong("person", `${label}: invented ${extra.role} "${extra.name}"`);

    if (session.place !== undefined) {
      const right = isOne(match?.place, session.place);
      count("place", match?.place === undefined ? 0 : 1, 1, right ? 1 : 0);
      if (!right)
        wrong("place", `${label}: place "${all(session.place)[0]}", got "${match?.place}"`);
    }
    for (const fact of ["status", "type"] as const) {
      if (session[fact] === undefined) {
        if (fact === "status" && match?.status) {
          count(fact, 1, 0, 0);
          wrong(fact, `${label}: invented ${match.status}`);
        }
        continue;
      }
      const right = match?.[fact] === session[fact];
      count(fact, match?.[fact] === undefined ? 0 : 1, 1, right ? 1 : 0);
      if (!right) wrong(fact, `${label}: ${fact} ${session[fact]}, got ${match?.[fact]}`);
    }
  }
  count("title", found.length, 0, 0);
  for (const extra of free)
    wrong("title", `invented ${extra.date} ${extra.start ?? "-"} "${extra.title}"`);
  for (const extra of free) {
    count("item", extra.items?.length ?? 0, 0, 0);
    count("person", extra.people?.length ?? 0, 0, 0);
  }
  const audiences = truth.days.flatMap((day) => [
    ...(day.audience ?? []),
    ...day.sessions.flatMap(({ audience }) => audience ?? []),
  ]);
  const got = found.flatMap(({ audience }) => audience ?? []);
  for (const one of audiences) {
    // Several groups that are named together count where their parts do.
    const right = got.some((each) =>
      all(one).some(
        (name) => plain(name).includes(plain(each)) || plain(each).includes(plain(name)),
      ),
    );
    count("audience", right ? 1 : 0, 1, right ? 1 : 0);
    if (!right) wrong("audience", `missing ${one}`);
  }
}

export const precision = ({ right, found }: Count) => (found ? right / found : 1);
export const recall = ({ right, true: wanted }: Count) => (wanted ? right / wanted : 1);
export function add(total: Score, one: Score): void {
  for (const fact of FACTS)
    for (const key of ["found", "true", "right"] as const) total[fact][key] += one[fact][key];
}
