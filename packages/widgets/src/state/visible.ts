/** Which sessions are shown: those that the picked groups and every feature's judgement leave. */
import {
  type AudienceTree,
  audienceCounts,
  audienceTree,
  concernOf,
  type Day,
  reachOf,
  type Session,
  type SessionConcern,
} from "@plenary/core";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { ChoicesModel } from "./choices.ts";
import type { Programme } from "./programme.ts";

/** Whether a session stays. */
export type Judgement = (session: Session) => boolean;

export interface Visible {
  readonly tree: ReadonlySignal<AudienceTree>;
  /** Picked ids that are not in this agenda. */
  readonly unknown: ReadonlySignal<readonly string[]>;
  /** All groups that the picked ones include, directly or through the tree. */
  readonly reach: ReadonlySignal<ReadonlySet<string>>;
  /** How each session concerns the picked groups; undefined if none is picked. */
  readonly concerns: ReadonlySignal<ReadonlyMap<Session, SessionConcern> | undefined>;
  /** The sessions that are shown, on whatever day. */
  readonly visible: ReadonlySignal<ReadonlySet<Session>>;
  /** The sessions, on the chosen day or on all days, that are shown without one judgement. Reactive. */
  without(judgement: Judgement | undefined): Session[];
  /** How many of these sessions are shown. Reactive. */
  countVisible(sessions: readonly { session: Session }[]): number;
  /** Shown and all sessions on the chosen day, or on all days. */
  readonly count: ReadonlySignal<{ shown: number; total: number }>;
  /**
   * How many sessions would be shown if this group alone were picked, by group id. `everyone`
   * counts those that any pick shows. The other judgements and the chosen day are taken into account.
   */
  readonly counts: ReadonlySignal<ReadonlyMap<string, number>>;
}

const sessionOf = ({ session }: { session: Session }) => session;

/** @param judgements of the features: a session is shown if all of them agree */
export function createVisible(
  { agenda, sessions }: Programme,
  { choices }: ChoicesModel,
  judgements: ReadonlySignal<readonly Judgement[]>,
): Visible {
  const tree = computed(() => audienceTree(agenda.value?.audiences ?? []));
  // A signal of its own, so that changing day or zone does not judge every session again.
  const audiences = computed(() => choices.value.audiences);
  const reached = computed(() => reachOf(tree.value, audiences.value));
  const reach = computed(() => reached.value.reach);
  const concerns = computed(() => {
    if (!reach.value.size || !agenda.value) return undefined;
    const found = new Map<Session, SessionConcern>();
    for (const { session, day } of sessions.value.values()) {
      found.set(session, concernOf(session, day, reach.value));
    }
    return found;
  });
  const only = computed(() => choices.value.only);
  const passes = (session: Session, but?: Judgement) =>
    judgements.value.every((judge) => judge === but || judge(session));
  const isLeft = (session: Session, but?: Judgement) => {
    const concern = concerns.value?.get(session)?.concern;
    return concern !== "not" && !(only.value && concern === "everyone") && passes(session, but);
  };
  const visible = computed(
    () => new Set([...sessions.value.values()].map(sessionOf).filter((one) => isLeft(one))),
  );
  const countVisible: Visible["countVisible"] = (sessions) =>
    sessions.reduce((sum, { session }) => sum + (visible.value.has(session) ? 1 : 0), 0);
  const day = computed(() => choices.value.day);
  // A day that is not in the agenda counts as no day chosen.
  const onlyDay = computed(() => agenda.value?.days.find(({ date }) => date === day.value)?.date);
  const isOnDay = (day: Day | undefined) => !onlyDay.value || day?.date === onlyDay.value;
  return {
    tree,
    unknown: computed(() => reached.value.unknown),
    reach,
    concerns,
    visible,
    without: (judgement) =>
      [...sessions.value.values()]
        .filter(({ session, day }) => isOnDay(day) && isLeft(session, judgement))
        .map(sessionOf),
    countVisible,
    count: computed(() => {
      const counted = [...sessions.value.values()].filter(({ day }) => isOnDay(day));
      return { shown: countVisible(counted), total: counted.length };
    }),
    counts: computed(
      () =>
        (agenda.value &&
          audienceCounts(
            agenda.value,
            tree.value,
            (session, day) => isOnDay(day) && passes(session),
            only.value,
          )) ??
        new Map(),
    ),
  };
}
