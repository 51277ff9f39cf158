/**
 * The rules that shapes can't express: ids are unique, references resolve, times make sense. Each
 * document that is read gets its own instance.
 */
import { weekdayNames } from "../time/weekday.ts";
import { resolveTime } from "../time/zone.ts";
import { type Facts, type Path, type Problem, type Report, toPointer } from "./problems.ts";
import type { Fields, Reading } from "./read.ts";
import {
  type Agenda,
  type Audience,
  type Contributor,
  type Day,
  EVERYONE,
  isBare,
  isDate,
  MAX_DEPTH,
  type Session,
} from "./schema.ts";
import type { Kind } from "./shape.ts";
import { translationsOf } from "./translations.ts";

interface Timed {
  start?: string | undefined;
  end?: string | undefined;
}

/** @param zone the agenda's zone; like its language, it is needed before the agenda is read */
export function createReading(zone: string, language: string, report: Report): Reading {
  const ids: Record<Kind, Set<string>> = {
    audiences: new Set([EVERYONE]),
    places: new Set(),
    people: new Set(),
    nodes: new Set(),
  };
  const doubles: { owner: Fields; path: Path }[] = [];
  const audiences: { audience: Audience; path: Path }[] = [];
  const undated: Session[] = [];

  const instantOf = (time: string | undefined, path: Path) => {
    if (time === undefined) return undefined;
    const { instant, clockChange } = resolveTime(time, zone);
    if (clockChange) report(`${clockChange}-time`, path, { found: time, timeZone: zone });
    return instant;
  };

  /** Records with times, read since the last day began. Their date is known once the day is read. */
  let waiting: { timed: Timed; path: Path }[] = [];
  const awaitDate = (timed: Timed, path: Path) => void waiting.push({ timed, path });

  /** @param date of the day that lists the records; none for unscheduled sessions */
  const settleTimes = (date?: string) => {
    for (const { timed, path } of waiting) {
      const isEndBare = timed.end !== undefined && isBare(timed.end);
      for (const key of ["start", "end"] as const) {
        const time = timed[key];
        if (time === undefined || !isBare(time)) continue;
        if (date) timed[key] = `${date}T${time}`;
        else {
          report("wrong-type", [...path, key], { expected: "date-time", found: time });
          delete timed[key];
        }
      }
      // The last day of the year 9999 has no next one.
      const next = date && isEndBare && isBackwards(timed) ? dayAfter(date) : "";
      if (next && !next.startsWith("+")) timed.end = `${next}${timed.end?.slice(10)}`;
      checkTimes(timed, path);
    }
    waiting = [];
  };

  const isBackwards = ({ start, end }: Timed) =>
    start !== undefined &&
    end !== undefined &&
    resolveTime(end, zone).instant < resolveTime(start, zone).instant;

  const checkTimes = (timed: Timed, path: Path) => {
    const start = instantOf(timed.start, [...path, "start"]);
    const end = instantOf(timed.end, [...path, "end"]);
    if (start === undefined || end === undefined || end >= start) return;
    const facts = { found: timed.end, ...(timed.start && { start: timed.start }) };
    report("end-before-start", [...path, "end"], facts);
    delete timed.end;
  };

  /** A day without a date takes that of its first dated session, or its sessions are unscheduled. */
  const placeDay = (day: Day) => {
    const dates = day.sessions.map(({ start }) => start?.slice(0, 10) ?? "");
    day.date ||= dates.find(isDate) ?? "";
    if (day.date) return;
    const audience = day.audience?.length ? day.audience : undefined;
    for (const session of day.sessions) {
      if (audience && !session.audience?.length) session.audience = audience;
      undated.push(session);
    }
  };

  const checks: Record<string, (value: never, path: Path) => unknown> = {
    session: awaitDate,
    item: awaitDate,
    was: awaitDate,
    contributor({ person, audience, name, label }: Contributor, path) {
      if (person || audience?.length || name || label) return;
      report("wrong-type", path, { expected: "contributor", found: {} });
      return false;
    },
    audience(audience: Audience, path) {
      audiences.push({ audience, path });
    },
    day(day: Day, path) {
      placeDay(day);
      settleTimes(day.date);
      if (!day.date) return false;
      checkWeekday(day, language, [...path, "title"], report);
    },
    agenda(agenda: Agenda) {
      settleTimes();
      checkTree(audiences, report);
      for (const { owner, path } of doubles) rename(owner, path);
      if (undated.length) agenda.unscheduled = [...(agenda.unscheduled ?? []), ...undated];
    },
  };

  const suffixes = new Map<string, number>();
  /** A session is shown whatever its id is, but links and calendars need it to be unique. */
  const rename = (owner: Fields, path: Path) => {
    const id = owner.id as string;
    let other = suffixes.get(id) ?? 2;
    while (ids.nodes.has(`${id}-${other}`)) other++;
    suffixes.set(id, other + 1);
    owner.id = `${id}-${other}`;
    report("duplicate-id", path, { found: id, readAs: owner.id });
  };

  return {
    report,
    knows: (kind, id) => ids[kind].has(id),
    claims(kind, id, owner, path) {
      const taken = ids[kind].has(id);
      ids[kind].add(id);
      if (!taken) return true;
      if (kind === "nodes") {
        doubles.push({ owner, path });
        return true;
      }
      const code = kind === "audiences" && id === EVERYONE ? "reserved-id" : "duplicate-id";
      report(code, path, { found: id, leftOut: toPointer(path.slice(0, -1)) });
      return false;
    },
    check: (name, value, path) => checks[name]?.(value as never, path),
  };
}

const dayAfter = (date: string) =>
  new Date(+new Date(date) + 86_400_000).toISOString().slice(0, 10);

/** Checks that parents exist, that no audience contains itself, and that the tree is not too deep. */
function checkTree(audiences: { audience: Audience; path: Path }[], report: Report): void {
  const parents = new Map(audiences.map(({ audience: { id, parent } }) => [id, parent]));
  const trouble = (id: string): [Problem["code"], Facts] | undefined => {
    const seen = new Set<string>();
    for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === id) return ["audience-cycle", { found: id }];
      // A problem of the parent is reported at the parent.
      if (!parents.has(at)) {
        if (seen.size) return undefined;
        return ["dangling-reference", { expected: "audiences", found: at }];
      }
      seen.add(at);
      if (seen.size >= MAX_DEPTH) return ["too-deep", { limit: MAX_DEPTH, of: "audiences" }];
    }
    return undefined;
  };
  for (const { audience, path } of audiences) {
    const { id } = audience;
    const found = trouble(id);
    if (!found) continue;
    const [code, facts] = found;
    report(code, [...path, "parent"], facts);
    delete audience.parent;
    parents.set(id, undefined);
  }
}

/** Checks that a title does not name another weekday than the date has. */
function checkWeekday(day: Day, language: string, path: Path, report: Report): void {
  for (const [lang, text] of Object.entries(translationsOf(day.title ?? {}, language))) {
    const names = weekdayNames(lang);
    if (!names.length) continue;
    const words: string[] = text.toLocaleLowerCase(lang).match(/[\p{L}\p{M}-]+/gu) ?? [];
    const named = names.findIndex((name) => words.includes(name));
    const actual = new Date(day.date).getUTCDay();
    if (named < 0 || words.includes(names[actual] ?? "")) continue;
    const expected = [names[actual] ?? ""];
    report("weekday", path, { expected, found: names[named], date: day.date });
    return;
  }
}
