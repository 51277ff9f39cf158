/** What changed in one session between two versions of an agenda. */

import { audienceOf } from "../../audience/audience.ts";
import {
  type Agenda,
  type Session,
  session as sessionShape,
  type Text,
} from "../../document/schema.ts";
import { reference, text } from "../../document/shape.ts";
import { fieldsOf } from "../../document/things.ts";
import { instantIn } from "../../time/zone.ts";
import type { Listed } from "../kept/pairing.ts";
import { createSame, nameIn } from "./same.ts";

/** What can happen to a session, in the order in which a change lists it. */
export const CHANGES = [
  "added",
  "removed",
  "cancelled",
  "restored",
  "moved",
  "renamed",
  "details",
] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** `from` is absent if there was nothing before, `to` if there is nothing now. */
export interface FromTo<T> {
  from?: T;
  to?: T;
}

/** How a session differs from its previous version. */
export interface Difference {
  /** At least one; `added` and `removed` are always alone. */
  kinds: ChangeKind[];
  /** What changed in its time and place. */
  moved?: {
    /** Epoch milliseconds. */
    start?: FromTo<number>;
    end?: FromTo<number>;
    /** Only for a version without a start. */
    dayPart?: FromTo<NonNullable<Session["dayPart"]>>;
    /** The place's name. */
    place?: FromTo<Text>;
    /** The date of the day that lists it. */
    day?: FromTo<string>;
  };
  renamed?: FromTo<Text>;
  /** Other fields that changed, by name: `summary`, `items`, `contributors`… */
  details?: string[];
}

/** Fields that have their own kind of change, or that follow from one. */
const TOLD = ["id", "title", "start", "end", "dayPart", "place", "was"];
const details = () =>
  Object.entries(fieldsOf(sessionShape))
    .map(([field, shape]) => [field.replace("?", ""), shape] as const)
    .filter(([key]) => !TOLD.includes(key));

/**
 * The session as its details are compared: with its effective audience, and with only the status
 * that has no kind of change of its own.
 */
const effective = ({ session, day }: Listed): Session => ({
  ...session,
  audience: audienceOf(session, day),
  status: session.status === "tentative" ? session.status : undefined,
});

/** Compares two versions of a session; undefined if nothing changed. */
export function createCompare(before: Agenda, after: Agenda) {
  const compared = details();
  const same = createSame(before, after);
  const placeName = ({ places }: Agenda, id: string | undefined) => nameIn(places, id) ?? id;

  const movedOf = (was: Listed, now: Listed) => {
    const [a, b] = [was.session, now.session];
    const samePlace = same(reference("places"), a.place, b.place);
    const moved = {
      ...differing("start", instantIn(before, a.start), instantIn(after, b.start)),
      ...differing("end", instantIn(before, a.end), instantIn(after, b.end)),
      ...differing("dayPart", a.start ? undefined : a.dayPart, b.start ? undefined : b.dayPart),
      ...(!samePlace && differing("place", placeName(before, a.place), placeName(after, b.place))),
      ...differing("day", was.day?.date, now.day?.date),
    };
    return Object.keys(moved).length ? moved : undefined;
  };

  const detailsOf = (was: Session, now: Session) => {
    const changed = compared.filter(([key, shape]) => !same(shape, was[key], now[key]));
    return changed.length ? changed.map(([key]) => key) : undefined;
  };

  return (was: Listed, now: Listed): Difference | undefined => {
    const [a, b] = [was.session, now.session];
    const moved = movedOf(was, now);
    const renamed = same(text, a.title, b.title) ? undefined : { from: a.title, to: b.title };
    const details = detailsOf(effective(was), effective(now));
    const happened: Partial<Record<ChangeKind, unknown>> = {
      cancelled: b.status === "cancelled" && a.status !== "cancelled",
      restored: a.status === "cancelled" && b.status !== "cancelled",
      moved,
      renamed,
      details,
    };
    const kinds = CHANGES.filter((kind) => happened[kind]);
    if (!kinds.length) return undefined;
    return {
      kinds,
      ...(moved && { moved }),
      ...(renamed && { renamed }),
      ...(details && { details }),
    };
  };
}

function differing<K extends string, T>(
  key: K,
  from: T | undefined,
  to: T | undefined,
): { [key in K]?: FromTo<T> } {
  if (from === to) return {};
  const change = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { [key]: change } as { [key in K]?: FromTo<T> };
}
