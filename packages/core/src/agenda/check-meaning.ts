/**
 * What a schema can't say: ids are unique, references lead somewhere, times make sense. Works on an
 * agenda that already has the right shape, mends it in place (it is parse's own copy) and reports.
 */

import { weekdayNames } from "../time/weekday.ts";
import { isTimeZone, resolveTime } from "../time/zone.ts";
import { eachSession } from "./audience.ts";
import { type Path, type Report, shown } from "./problems.ts";
import {
  type Agenda,
  type Contributor,
  type Day,
  EVERYONE,
  type Item,
  MAX_DEPTH,
  NO_DATE,
  type Session,
  type Text,
} from "./schema.ts";

type Known = Set<string>;

export function checkMeaning(agenda: Agenda, report: Report): Agenda {
  if (!isTimeZone(agenda.timeZone)) {
    const found = shown(agenda.timeZone);
    report(
      "error",
      "unknown-time-zone",
      ["timeZone"],
      `Expected an IANA zone such as Europe/Madrid, found ${found}; times are read as UTC`,
    );
    agenda.timeZone = "UTC";
  }

  const audiences = unique(agenda.audiences, "audiences", report);
  const places = unique(agenda.places, "places", report);
  const people = unique(agenda.people, "people", report);
  agenda.audiences = agenda.audiences.filter((_, i) => audiences.kept[i]);
  agenda.places = agenda.places.filter((_, i) => places.kept[i]);
  agenda.people = agenda.people.filter((_, i) => people.kept[i]);
  checkTree(agenda, audiences, report);
  audiences.known.add(EVERYONE);

  const known = { audiences: audiences.known, places: places.known, people: people.known };
  const check = nodeChecker(agenda, known, report);
  agenda.days.forEach((day, d) => {
    const path = ["days", d];
    check.references(day, "audience", path);
    check.references(day, "focus", path);
    if (day.date !== NO_DATE) checkWeekday(day, agenda.language, path, report);
    day.sessions.forEach((session, s) => {
      check.node(session, [...path, "sessions", s]);
    });
  });
  agenda.unscheduled?.forEach((session, s) => {
    check.node(session, ["unscheduled", s]);
  });
  return agenda;
}

/** The sessions of a day that cannot be placed are shown without a day, still for whom it was. */
export function takeUndated(agenda: Agenda): Agenda {
  const undated = agenda.days.filter(({ date }) => date === NO_DATE);
  if (!undated.length) return agenda;
  const sessions = undated.flatMap((day) => {
    const audience = day.audience?.length ? day.audience : undefined;
    return day.sessions.map((session) =>
      audience && !session.audience?.length ? { ...session, audience } : session,
    );
  });
  return {
    ...agenda,
    days: agenda.days.filter(({ date }) => date !== NO_DATE),
    unscheduled: [...(agenda.unscheduled ?? []), ...sessions],
  };
}

/** The first of a kind keeps its id; another with the same one is left out. */
function unique(things: { id: string }[], kind: string, report: Report) {
  const known: Known = new Set();
  const kept = things.map(({ id }, i) => {
    if (kind === "audiences" && id === EVERYONE) {
      report("error", "reserved-id", [kind, i, "id"], `"${id}" always exists; it is left out here`);
      return false;
    }
    if (known.has(id)) {
      report(
        "error",
        "duplicate-id",
        [kind, i, "id"],
        `"${id}" is there already; this one is left out`,
      );
      return false;
    }
    known.add(id);
    return true;
  });
  return { known, kept };
}

/** Parents that exist, no audience above itself, and no tree that is too deep to draw. */
function checkTree(
  agenda: Agenda,
  { known, kept }: ReturnType<typeof unique>,
  report: Report,
): void {
  const indexes = kept.flatMap((keep, i) => (keep ? [i] : []));
  const parents = new Map(agenda.audiences.map(({ id, parent }) => [id, parent]));
  const trouble = (id: string) => {
    const seen = new Set<string>();
    for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === id) return "audience-cycle";
      if (!known.has(at)) return seen.size ? undefined : "dangling-reference";
      seen.add(at);
      if (seen.size >= MAX_DEPTH) return "too-deep";
    }
    return undefined;
  };
  agenda.audiences.forEach((audience, i) => {
    const { id, parent } = audience;
    const code = trouble(id);
    if (!code) return;
    const why = {
      "dangling-reference": `There is no audience "${parent}"`,
      "audience-cycle": `"${id}" is above itself`,
      "too-deep": `Audiences nest over ${MAX_DEPTH} levels`,
    }[code];
    const path = ["audiences", indexes[i] ?? i, "parent"];
    report("error", code, path, `${why}; "${id}" is read without a parent`);
    delete audience.parent;
    parents.delete(id);
  });
}

function nodeChecker(
  agenda: Agenda,
  { audiences, places, people }: Record<"audiences" | "places" | "people", Known>,
  report: Report,
) {
  const { timeZone } = agenda;
  const ids: Known = new Set();
  const given = statedIds(agenda);
  const suffixes = new Map<string, number>();

  function references<K extends string>(
    owner: { [key in K]?: string[] | undefined },
    key: K,
    path: Path,
  ) {
    const found = owner[key];
    if (!found) return;
    owner[key] = found.filter((id, i) => {
      if (audiences.has(id)) return true;
      report(
        "error",
        "dangling-reference",
        [...path, key, i],
        `There is no audience "${id}"; left out`,
      );
      return false;
    });
  }

  function reference(owner: { place?: string | undefined }, path: Path) {
    if (owner.place === undefined || places.has(owner.place)) return;
    const said = `There is no place "${owner.place}"; left out`;
    report("error", "dangling-reference", [...path, "place"], said);
    delete owner.place;
  }

  function instant(
    owner: { start?: string | undefined; end?: string | undefined },
    key: "start" | "end",
    path: Path,
  ) {
    const time = owner[key];
    if (time === undefined) return;
    const { instant, clockChange } = resolveTime(time, timeZone);
    if (clockChange === "skipped") {
      const said = `The clocks in ${timeZone} skip ${time}; it is read as later by as much`;
      report("warning", "skipped-time", [...path, key], said);
    } else if (clockChange) {
      const said = `${time} comes twice in ${timeZone}; the earlier is taken. Add an offset to choose`;
      report("warning", "repeated-time", [...path, key], said);
    }
    return instant;
  }

  function times(owner: { start?: string | undefined; end?: string | undefined }, path: Path) {
    const start = instant(owner, "start", path);
    const end = instant(owner, "end", path);
    if (start === undefined || end === undefined || end >= start) return;
    const said = `The end ${owner.end} is before the start ${owner.start}; the end is left out`;
    report("error", "end-before-start", [...path, "end"], said);
    delete owner.end;
  }

  function contributors(owner: { contributors?: Contributor[] | undefined }, path: Path) {
    if (!owner.contributors) return;
    owner.contributors = owner.contributors.filter((contributor, i) => {
      const at = [...path, "contributors", i];
      references(contributor, "audience", at);
      const { person } = contributor;
      if (person !== undefined && !people.has(person)) {
        report(
          "error",
          "dangling-reference",
          [...at, "person"],
          `There is no person "${person}"; left out`,
        );
        delete contributor.person;
      }
      const { audience, name, label } = contributor;
      if (contributor.person || audience?.length || name || label) return true;
      report("error", "wrong-type", at, "Expected a person, audience, name or label; left out");
      return false;
    });
  }

  function node(owner: Session | Item, path: Path) {
    if (owner.id !== undefined && ids.has(owner.id)) {
      // A session is shown whatever its id; only links and calendars need it to be its own.
      let other = suffixes.get(owner.id) ?? 2;
      while (given.has(`${owner.id}-${other}`)) other++;
      suffixes.set(owner.id, other + 1);
      const said = `"${owner.id}" is there already; read as "${owner.id}-${other}"`;
      report("error", "duplicate-id", [...path, "id"], said);
      owner.id = `${owner.id}-${other}`;
    }
    if (owner.id !== undefined) ids.add(owner.id);
    references(owner, "audience", path);
    contributors(owner, path);
    reference(owner, path);
    times(owner, path);
    if ("was" in owner && owner.was) {
      reference(owner.was as { place?: string }, [...path, "was"]);
      times(owner.was as { start?: string }, [...path, "was"]);
    }
    owner.items?.forEach((item, i) => {
      node(item, [...path, "items", i]);
    });
  }

  return { node, references };
}

/** Every id of a session or item: an id made up for one must not take another's. */
function statedIds(agenda: Agenda): Known {
  const found: Known = new Set();
  const add = (node: Session | Item) => {
    if (node.id !== undefined) found.add(node.id);
    node.items?.forEach(add);
  };
  for (const { session } of eachSession(agenda)) add(session);
  return found;
}

/** A heading that names one weekday where the date falls on another: one of the two is wrong. */
function checkWeekday(day: Day, language: string, path: Path, report: Report): void {
  for (const [lang, text] of texts(day.title, language)) {
    const names = weekdayNames(lang);
    if (!names.length) continue;
    const words: string[] = text.toLocaleLowerCase(lang).match(/[\p{L}\p{M}-]+/gu) ?? [];
    const named = names.findIndex((name) => words.includes(name));
    const actual = new Date(`${day.date}T00:00Z`).getUTCDay();
    if (named < 0 || words.includes(names[actual] ?? "")) continue;
    const said = `The title says ${names[named]}, but ${day.date} is a ${names[actual]}`;
    report("warning", "weekday", [...path, "title"], `${said}; the date is kept`);
    return;
  }
}

function texts(text: Text | undefined, language: string): [string, string][] {
  if (text === undefined) return [];
  return typeof text === "string" ? [[language, text]] : Object.entries(text);
}
