/**
 * What a shape can't say: ids are unique, references lead somewhere, times make sense. One of these
 * goes with each document that is read.
 */
import { weekdayNames } from "../time/weekday.ts";
import { resolveTime } from "../time/zone.ts";
import { type Path, type Problem, type Report, toPointer } from "./problems.ts";
import type { Fields, Reading } from "./read.ts";
import {
  type Agenda,
  type Audience,
  type Contributor,
  type Day,
  EVERYONE,
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

/** @param zone the agenda's zone, and its language: both are needed before the agenda is read */
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
    const said = {
      skipped: `The clocks in ${zone} skip ${time}; it is read as later by as much`,
      repeated: `${time} comes twice in ${zone}; the earlier is taken. Add an offset to choose`,
    };
    if (clockChange) report(`${clockChange}-time`, path, said[clockChange]);
    return instant;
  };

  const checkTimes = (timed: Timed, path: Path) => {
    const start = instantOf(timed.start, [...path, "start"]);
    const end = instantOf(timed.end, [...path, "end"]);
    if (start === undefined || end === undefined || end >= start) return;
    const said = `The end ${timed.end} is before the start ${timed.start}; the end is left out`;
    report("end-before-start", [...path, "end"], said);
    delete timed.end;
  };

  /** A day without a date takes that of its first session; without one, its sessions stand alone. */
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
    session: checkTimes,
    item: checkTimes,
    was: checkTimes,
    contributor({ person, audience, name, label }: Contributor, path) {
      if (person || audience?.length || name || label) return;
      report("wrong-type", path, "Expected a person, audience, name or label; left out");
      return false;
    },
    audience(audience: Audience, path) {
      audiences.push({ audience, path });
    },
    day(day: Day, path) {
      placeDay(day);
      if (!day.date) return false;
      checkWeekday(day, language, [...path, "title"], report);
    },
    agenda(agenda: Agenda) {
      checkTree(audiences, report);
      for (const { owner, path } of doubles) rename(owner, path);
      if (undated.length) agenda.unscheduled = [...(agenda.unscheduled ?? []), ...undated];
    },
  };

  const suffixes = new Map<string, number>();
  /** A session is shown whatever its id; only links and calendars need it to be its own. */
  const rename = (owner: Fields, path: Path) => {
    const id = owner.id as string;
    let other = suffixes.get(id) ?? 2;
    while (ids.nodes.has(`${id}-${other}`)) other++;
    suffixes.set(id, other + 1);
    owner.id = `${id}-${other}`;
    report("duplicate-id", path, `"${id}" is there already; read as "${owner.id}"`);
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
      report(code, path, `"${id}" is there already; ${toPointer(path.slice(0, -1))} is left out`);
      return false;
    },
    check: (name, value, path) => checks[name]?.(value as never, path),
  };
}

/** Parents that exist, no audience above itself, and no tree that is too deep to draw. */
function checkTree(audiences: { audience: Audience; path: Path }[], report: Report): void {
  const parents = new Map(audiences.map(({ audience: { id, parent } }) => [id, parent]));
  const trouble = (id: string): [Problem["code"], why: string] | undefined => {
    const seen = new Set<string>();
    for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === id) return ["audience-cycle", `"${id}" is above itself`];
      // A parent's own trouble is told at the parent.
      if (!parents.has(at)) {
        return seen.size ? undefined : ["dangling-reference", `There is no audience "${at}"`];
      }
      seen.add(at);
      if (seen.size >= MAX_DEPTH) return ["too-deep", `Audiences nest over ${MAX_DEPTH} levels`];
    }
    return undefined;
  };
  for (const { audience, path } of audiences) {
    const { id } = audience;
    const found = trouble(id);
    if (!found) continue;
    const [code, why] = found;
    report(code, [...path, "parent"], `${why}; "${id}" is read without a parent`);
    delete audience.parent;
    parents.set(id, undefined);
  }
}

/** A heading that names one weekday where the date falls on another: one of the two is wrong. */
function checkWeekday(day: Day, language: string, path: Path, report: Report): void {
  for (const [lang, text] of Object.entries(translationsOf(day.title ?? {}, language))) {
    const names = weekdayNames(lang);
    if (!names.length) continue;
    const words: string[] = text.toLocaleLowerCase(lang).match(/[\p{L}\p{M}-]+/gu) ?? [];
    const named = names.findIndex((name) => words.includes(name));
    const actual = new Date(day.date).getUTCDay();
    if (named < 0 || words.includes(names[actual] ?? "")) continue;
    const said = `The title says ${names[named]}, but ${day.date} is a ${names[actual]}`;
    report("weekday", path, `${said}; the date is kept`);
    return;
  }
}
