/**
 * One programme and what its reader chose: signals in, computeds out, a few actions. Everything that
 * shows the programme draws from a store; what the reader does comes back only as an action.
 */
import {
  type Agenda,
  type AudienceTree,
  applyOverlay,
  audienceCounts,
  audienceTree,
  changes as changesBetween,
  changesFor,
  concernOf,
  createSearchIndex,
  type Day,
  eachSession,
  type Match,
  type ParseResult,
  type Problem,
  parse,
  reachOf,
  type Session,
  type SessionChange,
  type SessionConcern,
  type TellableChange,
} from "@plenary/core";
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Choices } from "./choices.ts";
import { createKept, type Kept } from "./kept/kept.ts";
import { type KeptStorage, noStorage } from "./kept/storage.ts";

/** `failed` and `offline` are said of a programme of which nothing can be shown. */
export type Status = "loading" | "ready" | "failed" | "offline";

/** What is shown may not be the newest. */
export interface Stale {
  /** When it was last known to be: epoch milliseconds. */
  at: number;
  /** `loading` while a newer one is on its way again. */
  reason: "failed" | "offline" | "loading";
}

export interface Store {
  readonly status: ReadonlySignal<Status>;
  /** What is shown: as the office published it, with what overlays add. */
  readonly agenda: ReadonlySignal<Agenda | undefined>;
  /** As the office published it. */
  readonly published: ReadonlySignal<Agenda | undefined>;
  /** When this version came, epoch milliseconds; absent of one that stood in the page. */
  readonly since: ReadonlySignal<number | undefined>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** Those of each overlay, in their order; none before there is an agenda. */
  readonly overlayProblems: ReadonlySignal<readonly (readonly Problem[])[]>;
  /** Present while no newer version of what is shown could be had. */
  readonly stale: ReadonlySignal<Stale | undefined>;
  readonly choices: ReadonlySignal<Choices>;
  /** Whether the site fixed the groups: then no action changes them. */
  readonly locked: ReadonlySignal<boolean>;
  readonly tree: ReadonlySignal<AudienceTree>;
  /** Picked ids that this agenda does not have. */
  readonly unknown: ReadonlySignal<readonly string[]>;
  /** How each session concerns the picked groups; absent with nothing picked. */
  readonly concerns: ReadonlySignal<ReadonlyMap<Session, SessionConcern> | undefined>;
  /** Whether any of these ids is reached by what was picked. */
  reaches(ids: readonly string[]): boolean;
  /** Where each session that the search finds was found; absent with nothing searched for. */
  readonly matches: ReadonlySignal<ReadonlyMap<Session, Match[]> | undefined>;
  /** The ids of the starred sessions. */
  readonly starred: ReadonlySignal<ReadonlySet<string>>;
  /** The same while only they are shown; absent otherwise. */
  readonly mine: ReadonlySignal<ReadonlySet<string> | undefined>;
  /** Starred sessions that the programme has no longer, as they were last seen. */
  readonly gone: ReadonlySignal<TellableChange[]>;
  /** What changed since the reader's last visit and in this one, for their groups and in mine. */
  readonly changes: ReadonlySignal<SessionChange[]>;
  /** Of these, what changed just now: once, to whoever says so first. */
  takeNews(): SessionChange[];
  /** The same, for the eye, until the reader has seen it. */
  readonly unseen: ReadonlySignal<SessionChange[]>;
  seen(): void;
  /** What outlasts the page. */
  readonly kept: Kept;
  /** Whether the picked groups, the search and mine leave a session; follows all three. */
  left(session: Session): boolean;
  /** How many of these sessions they leave. */
  leftOf(sessions: readonly { session: Session }[]): number;
  /**
   * How many sessions each group would leave if it alone were picked, and `everyone` those that any
   * pick leaves; beside the search, mine and the chosen day.
   */
  readonly counts: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Sessions that are left, of how many, on the chosen day. */
  readonly count: ReadonlySignal<{ shown: number; total: number }>;
  /**
   * Takes a document as it came: parsed JSON or its text.
   * @param at when it was the newest, epoch milliseconds. @default its `updated`, else now
   */
  load(document: unknown, at?: number): void;
  /** The same with a version of what is shown: where it can't be read, that stays, as stale. */
  renew(document: unknown, at?: number): ParseResult;
  /** Takes overlays, parsed, in place of those before: each is added to every version of the agenda. */
  setOverlays(documents: readonly unknown[]): void;
  /** Says that what is shown is still the newest. */
  confirm(at?: number): void;
  /** Says that loading began anew, or that it failed: what is shown stays, as stale. */
  setStatus(status: Exclude<Status, "ready">): void;
  choose(choices: Partial<Choices>): void;
  togglePick(id: string): void;
  /** Stars a session, or takes its star away. */
  toggleFavourite(id: string): void;
  lock(locked: boolean): void;
}

/** @param storage where what the reader chose is kept, once they have starred something @default nowhere */
export function createStore(
  initial: Partial<Choices> = {},
  storage: KeptStorage = noStorage,
): Store {
  const status = signal<Status>("loading");
  const published = signal<Agenda | undefined>(undefined);
  const since = signal<number | undefined>(undefined);
  const overlays = signal<readonly unknown[]>([]);
  const problems = signal<readonly Problem[]>([]);
  const stale = signal<Stale | undefined>(undefined);
  const choices = signal<Choices>({
    audiences: [],
    zone: "event",
    search: "",
    favourites: [],
    mine: false,
    ...initial,
  });
  const locked = signal(false);

  const overlaid = computed(() => {
    let agenda = published.value;
    const problems: Problem[][] = [];
    for (const overlay of agenda ? overlays.value : []) {
      const result = applyOverlay(agenda as Agenda, overlay);
      agenda = result.agenda;
      problems.push(result.problems);
    }
    return { agenda, problems };
  });
  const agenda = computed(() => overlaid.value.agenda);
  const tree = computed(() => audienceTree(agenda.value?.audiences ?? []));
  // Apart from the other choices, so that a day or a zone does not judge every session again.
  const audiences = computed(() => choices.value.audiences);
  const reached = computed(() => reachOf(tree.value, audiences.value));
  const concerns = computed(() => {
    const { reach } = reached.value;
    if (!reach.size || !agenda.value) return undefined;
    const found = new Map<Session, SessionConcern>();
    for (const { session, day } of eachSession(agenda.value)) {
      found.set(session, concernOf(session, day, reach));
    }
    return found;
  });
  // Made for the first query, since most readers never search.
  const index = computed(() => agenda.value && createSearchIndex(agenda.value));
  const search = computed(() => choices.value.search);
  const matches = computed(() => (search.value ? index.value?.search(search.value) : undefined));
  const favourites = computed(() => choices.value.favourites);
  const starred = computed(() => new Set(favourites.value));
  const isMine = computed(() => choices.value.mine);
  const mine = computed(() => (isMine.value ? starred.value : undefined));
  /** Whether what is chosen beside the groups leaves it. */
  const leftBeside = (session: Session) =>
    matches.value?.has(session) !== false && mine.value?.has(session.id) !== false;
  const left: Store["left"] = (session) =>
    concerns.value?.get(session)?.concern !== "not" && leftBeside(session);
  const leftOf: Store["leftOf"] = (sessions) =>
    sessions.filter(({ session }) => left(session)).length;
  // A day that the agenda does not have is none.
  const onlyDay = computed(
    () => agenda.value?.days.find(({ date }) => date === choices.value.day)?.date,
  );
  const isOnDay = (day: Day | undefined) => !onlyDay.value || day?.date === onlyDay.value;
  const count = computed(() => {
    const all = agenda.value ? [...eachSession(agenda.value)] : [];
    const counted = all.filter(({ day }) => isOnDay(day));
    return { shown: leftOf(counted), total: counted.length };
  });
  const counts = computed(
    () =>
      (agenda.value &&
        audienceCounts(agenda.value, tree.value, (session, day) => {
          return isOnDay(day) && leftBeside(session);
        })) ??
      new Map(),
  );

  const choose: Store["choose"] = (changes) => {
    const { audiences, ...rest } = changes;
    const allowed = audiences && !locked.value ? { audiences } : {};
    choices.value = { ...choices.value, ...rest, ...allowed };
  };

  const kept = createKept({ storage, choices, choose });
  const news = signal<SessionChange[]>([]);
  const latest = signal<SessionChange[]>([]);
  const gone = computed(() => {
    const ids = new Set(
      agenda.value && Array.from(eachSession(agenda.value), ({ session }) => session.id),
    );
    return [...starred.value].flatMap((id): TellableChange[] => {
      const last = ids.size && !ids.has(id) && kept.lastSeen(id);
      return last ? [{ id, ...last, kinds: ["removed"] }] : [];
    });
  });
  const forReader = (all: SessionChange[]) => {
    const ofGroups = new Set(changesFor(all, reached.value.reach));
    return all.filter((change) => ofGroups.has(change) || starred.value.has(change.id));
  };
  const between = (before: Agenda | undefined, after: Agenda | undefined) =>
    before && after && before !== after && before.id === after.id
      ? changesBetween(before, after)
      : [];

  let newestAt = 0;
  const confirm: Store["confirm"] = (at = Date.now()) => {
    newestAt = at;
    stale.value = undefined;
    kept.confirmed(at);
  };
  const setStatus: Store["setStatus"] = (next) => {
    if (!agenda.value) status.value = next;
    else if (next !== "loading" || stale.value) stale.value = { at: newestAt, reason: next };
  };
  let wasProven = true;
  const read = (document: unknown, result: ParseResult, at?: number) => {
    const before = published.peek();
    const after = result.agenda;
    const isProven = at !== undefined;
    newestAt = at ?? (Date.parse(after?.updated ?? "") || Date.now());
    batch(() => {
      problems.value = result.problems;
      published.value = after;
      since.value = at;
      status.value = after ? "ready" : "failed";
      stale.value = undefined;
      if (after) kept.loaded(after, document, newestAt, isProven);
      // What stood in the page while the newest was loaded was never news.
      news.value = wasProven || !isProven ? between(before, after) : [];
      if (news.value.length || before?.id !== after?.id) latest.value = news.value;
    });
    wasProven = isProven;
  };

  return {
    status,
    agenda,
    published,
    since,
    problems,
    overlayProblems: computed(() => overlaid.value.problems),
    stale,
    choices,
    locked,
    tree,
    unknown: computed(() => reached.value.unknown),
    concerns,
    reaches: (ids) => ids.some((id) => reached.value.reach.has(id)),
    matches,
    starred,
    mine,
    gone,
    changes: computed(() => forReader(between(kept.before.value, published.value))),
    takeNews() {
      const taken = forReader(news.value);
      // Whoever asks in an effect is called again by what it changes.
      if (news.peek().length) news.value = [];
      return taken;
    },
    unseen: computed(() => forReader(latest.value)),
    seen() {
      latest.value = [];
    },
    kept,
    left,
    leftOf,
    counts,
    count,
    load(document, at) {
      read(document, parse(document), at);
    },
    renew(document, at) {
      const result = parse(document);
      if (!result.agenda && agenda.value) setStatus("failed");
      else read(document, result, at);
      return result;
    },
    setOverlays(documents) {
      const now = overlays.peek();
      // A site may list the same anew with each of its drawings.
      const isSame = documents.length === now.length && documents.every((one, i) => one === now[i]);
      if (!isSame) overlays.value = documents;
    },
    confirm,
    setStatus,
    choose,
    togglePick: (id) => choose({ audiences: toggled(choices.value.audiences, id) }),
    toggleFavourite: (id) => choose({ favourites: toggled(choices.value.favourites, id) }),
    lock(value) {
      locked.value = value;
    },
  };
}

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
