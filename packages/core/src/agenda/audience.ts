/**
 * Whom a session concerns: the rules of the document, as plain functions on plain data.
 *
 * A node (session or item) with no audience of its own has its parent's; a day that states none is
 * for everyone. `everyone` is outside the tree: on an item, as audience or as who takes part, it
 * means everyone whom the session is for.
 */
import { entry } from "./entry.ts";
import {
  type Agenda,
  type Audience,
  type Day,
  EVERYONE,
  type Item,
  type Session,
} from "./schema.ts";

/** How a node concerns the groups that a reader picked; the strongest first. */
export const CONCERNS = ["takes-part", "for-you", "everyone", "not"] as const;
export type Concern = (typeof CONCERNS)[number];

export interface SessionConcern {
  /** The session's, which is the strongest of its own and its items'. */
  concern: Concern;
  /** Each item's own, whatever its depth. */
  items: Map<Item, Concern>;
}

/** The tree of audiences, asked in both directions. */
export interface AudienceTree {
  byId: Map<string, Audience>;
  roots: Audience[];
  childrenOf(id: string): Audience[];
  /** The id with all above and below it: whoever picks one of them is concerned. */
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

/** The ids a pick reaches, and the picked ids that this agenda does not have. */
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

/** The audience of a session: its own, else its day's, else everyone. */
export function audienceOf(session: Session, day?: Day): string[] {
  return own(session.audience) ?? own(day?.audience) ?? [EVERYONE];
}

/** Groups that take part in a node, by its contributors. */
function takingPart(node: Session | Item): string[] {
  return node.contributors?.flatMap(({ audience }) => audience ?? []) ?? [];
}

/** How a session and its items concern those who picked; see {@link reachOf}. */
export function concernOf(
  session: Session,
  day: Day | undefined,
  reach: Set<string>,
): SessionConcern {
  const sessionAudience = audienceOf(session, day);
  const items = new Map<Item, Concern>();

  const judge = (audience: string[], groups: string[]): Concern => {
    if (groups.some((id) => id !== EVERYONE && reach.has(id))) return "takes-part";
    if (audience.some((id) => id !== EVERYONE && reach.has(id))) return "for-you";
    return audience.includes(EVERYONE) ? "everyone" : "not";
  };
  const scoped = (ids: string[]) => ids.flatMap((id) => (id === EVERYONE ? sessionAudience : [id]));

  const groups = takingPart(session);
  let strongest = judge(
    groups.includes(EVERYONE) ? [...sessionAudience, EVERYONE] : sessionAudience,
    groups,
  );
  const walk = (children: Item[] | undefined, inherited: string[]) => {
    for (const item of children ?? []) {
      const audience = scoped(own(item.audience) ?? inherited);
      const groups = takingPart(item);
      const concern = judge(
        groups.includes(EVERYONE) ? [...audience, ...sessionAudience] : audience,
        groups,
      );
      items.set(item, concern);
      if (CONCERNS.indexOf(concern) < CONCERNS.indexOf(strongest)) strongest = concern;
      walk(item.items, audience);
    }
  };
  walk(session.items, sessionAudience);
  return { concern: strongest, items };
}

/** Every group that a session names, for itself or in its items, and whether it is for everyone. */
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
 * How many sessions each audience would leave if it alone were picked, in one pass; `everyone` those
 * that any pick leaves.
 * @param counts the filters beside this one (search, day): sessions they take away count for nobody
 */
export function audienceCounts(
  agenda: Agenda,
  tree: AudienceTree,
  counts: (session: Session, day: Day | undefined) => boolean = () => true,
): Map<string, number> {
  const found = new Map<string, number>();
  let forAll = 0;
  for (const { session, day } of eachSession(agenda)) {
    if (!counts(session, day)) continue;
    const { everyone, ids } = mentions(session, day);
    if (everyone) {
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

/** All sessions in the order of the document, the unscheduled last. */
export function* eachSession(agenda: Agenda): Generator<{ session: Session; day?: Day }> {
  for (const day of agenda.days) for (const session of day.sessions) yield { session, day };
  for (const session of agenda.unscheduled ?? []) yield { session };
}
