/**
 * One programme and what its reader chose: signals in, computeds out, a few actions. Everything that
 * shows the programme draws from a store; what the reader does comes back only as an action.
 */
import {
  type Agenda,
  type AudienceTree,
  audienceTree,
  concernOf,
  createSearchIndex,
  eachSession,
  type Match,
  type ParseResult,
  type Problem,
  parse,
  reachOf,
  type Session,
  type SessionConcern,
  type ZoneChoice,
} from "@plenary/core";
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";

/** `failed` and `offline` are said of a programme of which nothing can be shown. */
export type Status = "loading" | "ready" | "failed" | "offline";

/** What is shown may not be the newest. */
export interface Stale {
  /** When it was last known to be: epoch milliseconds. */
  at: number;
  /** `loading` while a newer one is on its way again. */
  reason: "failed" | "offline" | "loading";
}

/** What the reader, or the site for them, chose. */
export interface Choices {
  /** Ids as they were picked, known or not: a link keeps them for the next meeting too. */
  audiences: readonly string[];
  /** The one day to show, YYYY-MM-DD. */
  day?: string | undefined;
  zone: ZoneChoice;
  /** What is searched for, as it was typed; empty for nothing. */
  search: string;
  /** The language to have the programme in, BCP 47; left out, the interface's. */
  content?: string | undefined;
  /** Ids of the starred sessions, known or not: the office may yet bring one back. */
  favourites: readonly string[];
  /** Whether only the starred sessions are shown. */
  mine: boolean;
}

export interface Store {
  readonly status: ReadonlySignal<Status>;
  readonly agenda: ReadonlySignal<Agenda | undefined>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
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
  /** Whether the picked groups, the search and mine leave a session; follows all three. */
  left(session: Session): boolean;
  /** How many of these sessions they leave. */
  leftOf(sessions: readonly { session: Session }[]): number;
  /** Sessions that are left, of how many, on the chosen day. */
  readonly count: ReadonlySignal<{ shown: number; total: number }>;
  /**
   * Takes a document as it came: parsed JSON or its text.
   * @param at when it was the newest, epoch milliseconds. @default its `updated`, else now
   */
  load(document: unknown, at?: number): void;
  /** The same with a version of what is shown: where it can't be read, that stays, as stale. */
  renew(document: unknown, at?: number): ParseResult;
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

export function createStore(initial: Partial<Choices> = {}): Store {
  const status = signal<Status>("loading");
  const agenda = signal<Agenda | undefined>(undefined);
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
  const left: Store["left"] = (session) =>
    concerns.value?.get(session)?.concern !== "not" &&
    matches.value?.has(session) !== false &&
    mine.value?.has(session.id) !== false;
  const leftOf: Store["leftOf"] = (sessions) =>
    sessions.filter(({ session }) => left(session)).length;
  const count = computed(() => {
    const day = choices.value.day;
    const days = agenda.value?.days ?? [];
    const onlyDay = day !== undefined && days.some(({ date }) => date === day);
    const all = agenda.value ? [...eachSession(agenda.value)] : [];
    const counted = onlyDay ? all.filter((entry) => entry.day?.date === day) : all;
    return { shown: leftOf(counted), total: counted.length };
  });

  const choose: Store["choose"] = (changes) => {
    const { audiences, ...rest } = changes;
    const allowed = audiences && !locked.value ? { audiences } : {};
    choices.value = { ...choices.value, ...rest, ...allowed };
  };

  let newestAt = 0;
  const confirm: Store["confirm"] = (at = Date.now()) => {
    newestAt = at;
    stale.value = undefined;
  };
  const setStatus: Store["setStatus"] = (next) => {
    if (!agenda.value) status.value = next;
    else if (next !== "loading" || stale.value) stale.value = { at: newestAt, reason: next };
  };
  const read = (result: ParseResult, at?: number) => {
    batch(() => {
      problems.value = result.problems;
      agenda.value = result.agenda;
      status.value = result.agenda ? "ready" : "failed";
    });
    confirm(at ?? (Date.parse(result.agenda?.updated ?? "") || undefined));
  };

  return {
    status,
    agenda,
    problems,
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
    left,
    leftOf,
    count,
    load(document, at) {
      read(parse(document), at);
    },
    renew(document, at) {
      const result = parse(document);
      if (!result.agenda && agenda.value) setStatus("failed");
      else read(result, at);
      return result;
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
