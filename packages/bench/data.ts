/**
 * The generated programme, as the agenda document for Plenary and as a plain list for the other
 * contestants. Core decides here which groups each session is for, so that every contestant must keep
 * the same sessions.
 */
import {
  type Agenda,
  type Session as AgendaSession,
  audienceTree,
  concernOf,
  parse,
  reachOf,
} from "@plenary/core";
import { generate } from "../../examples/data/generate.mjs";
import type { Programme } from "./contestants/contestant.ts";

/** The group to filter by: one without subgroups. */
export const GROUP = "group-5";
/** A word that occurs in some sessions, but not in most. */
export const QUERY = "ferries";

export interface Data {
  agenda: Agenda;
  programme: Omit<Programme, "parts">;
  /** Numbers of the sessions that remain when {@link GROUP} is selected. */
  kept: number[];
  /** Numbers of the sessions that contain {@link QUERY}: a search must keep no others. */
  found: number[];
}

export function makeData(sessions: number): Data {
  const document = numbered(generate({ sessions, days: 3, groups: 8, seed: 1 }));
  const { agenda } = parse(document);
  if (!agenda) throw new Error("The generated programme could not be read");
  const programme = toProgramme(agenda);
  const all = programme.days.flatMap((day) => day.sessions);
  const numbers = (list: { title: unknown }[]) => list.map(({ title }) => numberOf(`${title}`));
  const documents = document.days.flatMap((day) => day.sessions);
  return {
    agenda: document,
    programme,
    kept: numbers(all.filter(({ keptBy }) => keptBy.includes(GROUP))),
    found: numbers(documents.filter((session) => JSON.stringify(session).includes(QUERY))),
  };
}

/** Generated titles repeat; a number at the end identifies each card on the page. */
function numbered(agenda: Agenda): Agenda {
  let number = 0;
  const days = agenda.days.map((day) => ({
    ...day,
    sessions: day.sessions.map((session) => ({
      ...session,
      title: `${session.title} · ${++number}`,
    })),
  }));
  return { ...agenda, days };
}

const numberOf = (title: string) => Number(title.split("·").at(-1));

function toProgramme(agenda: Agenda): Data["programme"] {
  const dates = new Intl.DateTimeFormat("en", { dateStyle: "full", timeZone: "UTC" });
  const tree = audienceTree(agenda.audiences);
  const picks = agenda.audiences.map(({ id }) => ({ id, reach: reachOf(tree, [id]).reach }));
  const names = (list: readonly { id: string; name?: unknown }[] = []) =>
    new Map(list.map(({ id, name }) => [id, String(name)]));
  const groups = names(agenda.audiences).set("everyone", "everyone");
  const places = names(agenda.places);
  const people = names(agenda.people);

  return {
    days: agenda.days.map((day) => ({
      date: day.date,
      title: dates.format(new Date(day.date)),
      sessions: day.sessions.map((session) => ({
        id: session.id,
        title: String(session.title),
        start: session.start ?? "",
        end: session.end ?? "",
        room: places.get(session.place ?? "") ?? "",
        people: peopleOf(session, people, groups),
        text: String(session.summary ?? "").split("\n\n")[0] ?? "",
        // What is for everyone has no tag, since Plenary's rows say it once for a day.
        tags: (session.audience ?? []).flatMap((id) =>
          id === "everyone" ? [] : (groups.get(id) ?? id),
        ),
        keptBy: picks.flatMap(({ id, reach }) =>
          concernOf(session, day, reach).concern === "not" ? [] : id,
        ),
      })),
    })),
  };
}

function peopleOf(
  { contributors = [] }: AgendaSession,
  people: ReadonlyMap<string, string>,
  groups: ReadonlyMap<string, string>,
): string {
  return contributors
    .flatMap(({ person, audience = [] }) =>
      person ? [people.get(person) ?? ""] : audience.map((id) => groups.get(id) ?? id),
    )
    .join(", ");
}
