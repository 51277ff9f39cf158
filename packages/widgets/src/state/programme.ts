/** The document on display: as published, as amended by features, and how current it is. */
import {
  type Agenda,
  type Day,
  eachSession,
  type ParseResult,
  type Problem,
  parse,
  type Session,
} from "@plenary/core";
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";

/** `failed` and `offline` mean that there is nothing to show. */
export type Status = "loading" | "ready" | "failed" | "offline";

/** The programme shown may be out of date. */
export interface Stale {
  /** When it was last known to be current, epoch milliseconds; 0 if that is unknown. */
  at: number;
  /** `loading` while loading is tried again. */
  reason: "failed" | "offline" | "loading";
}

/** A document that was read. */
export interface Reading {
  agenda: Agenda;
  /** As it came: parsed JSON or text. */
  document: unknown;
  /** When it was known to be current, epoch milliseconds; undefined for a document inside the page. */
  since: number | undefined;
}

/** A session and the day that lists it; no day while it is unscheduled. */
export interface Placed {
  session: Session;
  day: Day | undefined;
}

/** Changes the agenda as published, on a copy. */
export type Amendment = (agenda: Agenda) => Agenda;

export interface Programme {
  readonly status: ReadonlySignal<Status>;
  /** The published agenda with every amendment. */
  readonly agenda: ReadonlySignal<Agenda | undefined>;
  readonly reading: ReadonlySignal<Reading | undefined>;
  /** The sessions of `agenda` in its order, by id. */
  readonly sessions: ReadonlySignal<ReadonlyMap<string, Placed>>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** When the programme was last known to be current, epoch milliseconds; 0 if that is unknown. */
  readonly currentAt: ReadonlySignal<number>;
  /** Set while a newer version could not be loaded. */
  readonly stale: ReadonlySignal<Stale | undefined>;
  /**
   * Loads a document, as parsed JSON or as text.
   * @param at when it was known to be current, epoch milliseconds. @default its `updated`
   */
  load(document: unknown, at?: number): void;
  /** Loads a newer version. If it cannot be read, the current one stays and is marked stale. */
  renew(document: unknown, at?: number): ParseResult;
  /** Records that the current version is still up to date. */
  confirm(at?: number): void;
  /** Records that loading started again or failed. A programme on display stays, marked stale. */
  setStatus(status: Exclude<Status, "ready">): void;
}

/** @param amendments applied in order to every version */
export function createProgramme(amendments: ReadonlySignal<readonly Amendment[]>): Programme {
  const status = signal<Status>("loading");
  const reading = signal<Reading | undefined>(undefined);
  const problems = signal<readonly Problem[]>([]);
  const stale = signal<Stale | undefined>(undefined);
  const currentAt = signal(0);
  const agenda = computed(
    () =>
      reading.value &&
      amendments.value.reduce((amended, amend) => amend(amended), reading.value.agenda),
  );

  const take = (document: unknown, result: ParseResult, since: number | undefined) => {
    const { agenda } = result;
    batch(() => {
      problems.value = result.problems;
      reading.value = agenda && { agenda, document, since };
      status.value = agenda ? "ready" : "failed";
      stale.value = undefined;
      currentAt.value = since ?? (+new Date(agenda?.updated ?? "") || 0);
    });
  };
  const setStatus: Programme["setStatus"] = (next) => {
    if (!reading.peek()) status.value = next;
    else if (next !== "loading" || stale.peek()) {
      stale.value = { at: currentAt.peek(), reason: next };
    }
  };

  return {
    status,
    agenda,
    reading,
    sessions: computed(
      () =>
        new Map(
          (agenda.value ? [...eachSession(agenda.value)] : []).map(({ session, day }) => [
            session.id,
            { session, day },
          ]),
        ),
    ),
    problems,
    currentAt,
    stale,
    load(document, at) {
      take(document, parse(document), at);
    },
    renew(document, at) {
      const result = parse(document);
      if (!result.agenda && reading.peek()) setStatus("failed");
      else take(document, result, at);
      return result;
    },
    confirm(at = Date.now()) {
      batch(() => {
        currentAt.value = at;
        stale.value = undefined;
      });
    },
    setStatus,
  };
}
