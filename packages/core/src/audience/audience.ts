/**
 * Which groups a session concerns: the rules of the document format.
 *
 * A node (session or item) without an audience inherits its parent's; a day without one is for
 * everyone. `everyone` is not part of the tree: on an item, as an audience or a contributor, it means
 * everyone in the session's audience.
 */
import { entry } from "../document/entry.ts";
import {
  type Agenda,
  type Audience,
  type Day,
  EVERYONE,
  type Item,
  type Session,
} from "../document/schema.ts";

/** How a node concerns the selected groups, strongest first. */
export const CONCERNS = ["takes-part", "for-you", "everyone", "not"] as const;
export type Concern = (typeof CONCERNS)[number];

export interface SessionConcern {
  /** The strongest of the session's own concern and its items'. */
  concern: Concern;
  /** The group that is named, if it takes part or is for you. */
  group?: string;
  /** The concern of each item, at any depth. */
  items: Map<Item, Concern>;
}

/** The tree of audiences. */
export interface AudienceTree {
  byId: Map<string, Audience>;
  roots: Audience[];
  childrenOf(id: string): Audience[];
  /** The id with all its ancestors and descendants: selecting any of them concerns it. */
  related(id: string): Set<string>;
}

export function audienceTree(audiences: Audience[]): AudienceTree {
  const byId = new Map(audiences.map((audience) => [audience.id, audience]));
  const children = new Map<string | undefined, Audience[]>();
  for (const audience of audiences) {
    entry(children, audience.parent, () => []).push(audience);
  }
  const childrenOf = (id: string) => children.get(id) ?? [];
  const cache = new Map<string, Set<string>>();

  return {
    byId,
    roots: children.get(undefined) ?? [],
    childrenOf,
    related: (id) =>
      entry(cache, id, () => {
        const found = new Set([id]);
        for (const below of found) for (const child of childrenOf(below)) found.add(child.id);
        for (let up = byId.get(id)?.parent; up; up = byId.get(up)?.parent) found.add(up);
        return found;
      }),
  };
}

/** The groups that a selection covers, and the selected ids that this agenda does not have. */
export function reachOf(tree: AudienceTree, picked: Iterable<string>) {
  const reach = new Set<string>();
  const unknown: string[] = [];
  for (const id of picked) {
    if (id === EVERYONE) reach.add(id);
    else if (tree.byId.has(id)) for (const near of tree.related(id)) reach.add(near);
    else unknown.push(id);
  }
  return { reach, unknown };
}

const own = (ids: string[] | undefined) => (ids?.length ? ids : undefined);

/** The audience of a session: its own, otherwise its day's, otherwise everyone. */
export function audienceOf(session: Session, day?: Day): string[] {
  return own(session.audience) ?? own(day?.audience) ?? [EVERYONE];
}

/** The groups among a node's contributors. */
function takingPart(node: Session | Item): string[] {
  return node.contributors?.flatMap(({ audience }) => audience ?? []) ?? [];
}

/**
 * How a session and its items concern the selected groups.
 * @param reach from {@link reachOf}
 */
export function concernOf(
  session: Session,
  day: Day | undefined,
  reach: Set<string>,
): SessionConcern {
  const sessionAudience = audienceOf(session, day);
  const items = new Map<Item, Concern>();

  const named = (ids: string[]) => ids.find((id) => id !== EVERYONE && reach.has(id));
  let group: string | undefined;
  let strongest: Concern = "not";
  const judge = (audience: string[], groups: string[]): Concern => {
    const partaker = named(groups);
    const addressee = named(audience);
    const others = audience.includes(EVERYONE) ? "everyone" : "not";
    const concern = partaker ? "takes-part" : addressee ? "for-you" : others;
    if (CONCERNS.indexOf(concern) < CONCERNS.indexOf(strongest)) {
      strongest = concern;
      group = partaker ?? addressee;
    }
    return concern;
  };
  const scoped = (ids: string[]) => ids.flatMap((id) => (id === EVERYONE ? sessionAudience : [id]));

  const groups = takingPart(session);
  judge(groups.includes(EVERYONE) ? [...sessionAudience, EVERYONE] : sessionAudience, groups);
  const walk = (children: Item[] | undefined, inherited: string[]) => {
    for (const item of children ?? []) {
      const audience = scoped(own(item.audience) ?? inherited);
      const groups = takingPart(item);
      const concern = judge(
        groups.includes(EVERYONE) ? [...audience, ...sessionAudience] : audience,
        groups,
      );
      items.set(item, concern);
      walk(item.items, audience);
    }
  };
  walk(session.items, sessionAudience);
  return { concern: strongest, ...(group !== undefined && { group }), items };
}

/** Every group that a session or its items name, and whether the session is for everyone. */
export function mentions(session: Session, day: Day | undefined) {
  const ids = new Set(audienceOf(session, day));
  const add = (node: Session | Item) => {
    for (const id of takingPart(node)) if (id !== EVERYONE || node === session) ids.add(id);
    for (const item of node.items ?? []) {
      for (const id of item.audience ?? []) if (id !== EVERYONE) ids.add(id);
      add(item);
    }
  };
  add(session);
  const everyone = ids.delete(EVERYONE);
  return { everyone, ids };
}

/**
 * How many sessions would remain for each audience if only that one were selected. The count for
 * `everyone` is the number of sessions that remain for any selection.
 * @param counts whether a session passes the other filters (search, day) @default all
 * @param only whether what names none of the selected audiences is hidden, too @default false
 */
export function audienceCounts(
  agenda: Agenda,
  tree: AudienceTree,
  counts: (session: Session, day: Day | undefined) => boolean = () => true,
  only = false,
): Map<string, number> {
  const found = new Map<string, number>();
  let forAll = 0;
  for (const { session, day } of eachSession(agenda)) {
    if (!counts(session, day)) continue;
    const { everyone, ids } = mentions(session, day);
    if (everyone && !only) {
      forAll++;
      continue;
    }
    const concerned = new Set<string>();
    for (const id of ids) for (const near of tree.related(id)) concerned.add(near);
    for (const id of concerned) found.set(id, (found.get(id) ?? 0) + 1);
  }
  const ids = [EVERYONE, ...tree.byId.keys()];
  return new Map(ids.map((id) => [id, forAll + (found.get(id) ?? 0)]));
}

/** All sessions in document order, with unscheduled sessions last. */
export function* eachSession(agenda: Agenda): Generator<{ session: Session; day?: Day }> {
  for (const day of agenda.days) for (const session of day.sessions) yield { session, day };
  for (const session of agenda.unscheduled ?? []) yield { session };
}
