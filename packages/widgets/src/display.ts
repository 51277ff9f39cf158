/**
 * A store as one place on a page shows it: in its language, from its heading level, with its views.
 * Several displays may share a store, each in a language of its own.
 */
import {
  type AgendaHeadView,
  agendaHeadView,
  type Catalogue,
  type ChangeView,
  changesView,
  createLocale,
  createViewContext,
  type DayChoiceView,
  dayNavigationView,
  eachSession,
  en,
  es,
  fr,
  type Locale,
  momentView,
  overlapsView,
  type ParticipantFilterView,
  type Passage,
  participantFilterView,
  type TimelineView,
  timelineView,
  type ViewContext,
} from "@plenary/core";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Choices } from "./choices.ts";
import { type Clock, pageClock } from "./clock.ts";
import { type Host, pageHost } from "./host.ts";
import type { Store } from "./store.ts";

/** `auto` is the grid where sessions run in several places at once; in a narrow container, the list. */
export type Layout = "list" | "grid" | "auto";

export interface DisplayOptions {
  /** BCP 47 tag for the interface, and the content's language where the document has it. @default "en" */
  lang?: string | undefined;
  /** Level of the topmost heading, 1 to 6. @default 2 */
  headingLevel?: number | undefined;
  /** The languages that are loaded. @default en, fr and es */
  catalogue?: Catalogue | undefined;
  /** The reader's IANA zone. @default the browser's */
  viewerZone?: string | undefined;
  /** What time it is, for what is on. @default the computer's, by the minute */
  clock?: Clock | undefined;
  /** How the days are drawn. @default "list" */
  layout?: Layout | undefined;
  /** What the page around allows. @default the browser's own ways */
  host?: Host | undefined;
  /** Called after the reader, and only the reader, changed a choice: with all of the choices. */
  onChange?: ((choices: Choices) => void) | undefined;
  /**
   * Called with a session's id when the reader opens it (its card above a grid, what its card folds
   * away, its ⋯) or follows one of its links.
   */
  onSelect?: ((session: string) => void) | undefined;
  /** Called when the reader asks to load again after a failure; left out, they cannot. */
  onRetry?: (() => void) | undefined;
}

export interface Display {
  readonly store: Store;
  readonly locale: ReadonlySignal<Locale>;
  readonly headingLevel: ReadonlySignal<number>;
  readonly layout: ReadonlySignal<Layout>;
  readonly context: ReadonlySignal<ViewContext | undefined>;
  readonly head: ReadonlySignal<AgendaHeadView | undefined>;
  readonly days: ReadonlySignal<DayChoiceView[]>;
  readonly timeline: ReadonlySignal<TimelineView | undefined>;
  readonly filter: ReadonlySignal<ParticipantFilterView | undefined>;
  /** What is said while what is shown may not be the newest. */
  readonly stale: ReadonlySignal<string | undefined>;
  /** Whether there is something to load again. */
  readonly canRetry: ReadonlySignal<boolean>;
  /** Whether there are so many sessions that one can be lost among them. */
  readonly many: ReadonlySignal<boolean>;
  /** Epoch milliseconds; whoever reads it follows the clock. */
  readonly now: ReadonlySignal<number>;
  /** Whether all is drawn at once and by Preact, as on a server: then nothing of it is drawn late. */
  readonly whole?: boolean;
  /** Whether all cards are drawn in the first frame, in the place of others that are seen already. */
  readonly atOnce?: boolean;
  /** The titles of the starred sessions that each of them runs into, by its id. */
  readonly overlaps: ReadonlySignal<ReadonlyMap<string, Passage[]>>;
  /** What changed since the reader's last visit, for their groups and in mine. */
  readonly changes: ReadonlySignal<ChangeView[]>;
  /** Starred sessions that the programme has no longer. */
  readonly gone: ReadonlySignal<ChangeView[]>;
  /** What is said, politely, to who listens. */
  readonly said: ReadonlySignal<string>;
  say(text: string): void;
  readonly host: ReadonlySignal<Host>;
  /** How many acts of the reader's there were. */
  readonly acts: ReadonlySignal<number>;
  /** Wraps an act of the reader's: a store action, then word to whoever listens. */
  act(action: () => void): void;
  /** Gives word that the reader turned to a session. */
  select(session: string): void;
  retry(): void;
  update(options: DisplayOptions): void;
}

export const builtIn: Catalogue = { en, fr, es };

/** So few sessions are in sight all at once: there is nothing to look for. */
const FEW = 3;

export function createDisplay(store: Store, options: DisplayOptions = {}): Display {
  const given = signal(options);
  const lang = computed(() => given.value.lang ?? "en");
  const catalogue = computed(() => given.value.catalogue ?? builtIn);
  const viewerZone = computed(
    () => given.value.viewerZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  const zoneChoice = computed(() => store.choices.value.zone);
  const contentLanguage = computed(() => store.choices.value.content);
  const locale = computed(() => createLocale(lang.value, catalogue.value));
  const context = computed(
    () =>
      store.agenda.value &&
      createViewContext({
        agenda: store.agenda.value,
        locale: locale.value,
        viewerZone: viewerZone.value,
        zoneChoice: zoneChoice.value,
        contentLanguage: contentLanguage.value,
      }),
  );
  const acts = signal(0);
  const said = signal("");
  return {
    store,
    locale,
    acts,
    headingLevel: computed(() => Math.min(6, Math.max(1, given.value.headingLevel ?? 2))),
    layout: computed(() => given.value.layout ?? "list"),
    context,
    head: computed(() => context.value && agendaHeadView(context.value, store.since.value)),
    days: computed(() => (context.value ? dayNavigationView(context.value) : [])),
    stale: computed(() => {
      const stale = store.stale.value;
      if (!stale || !context.value) return;
      const { at, reason } = stale;
      const { messages } = locale.value;
      if (reason === "loading") return messages.loading;
      return momentView(messages.stale[reason], at, context.value).text;
    }),
    canRetry: computed(() => !!given.value.onRetry),
    many: computed(() => !!store.agenda.value && [...eachSession(store.agenda.value)].length > FEW),
    now: computed(() => (given.value.clock ?? pageClock).value),
    timeline: computed(() => context.value && timelineView(context.value)),
    filter: computed(() => context.value && participantFilterView(context.value, store.tree.value)),
    overlaps: computed(
      () => (context.value && overlapsView(store.starred.value, context.value)) ?? new Map(),
    ),
    changes: computed(() => (context.value ? changesView(store.changes.value, context.value) : [])),
    gone: computed(() => (context.value ? changesView(store.gone.value, context.value) : [])),
    said,
    say(text) {
      said.value = text;
    },
    act(action) {
      const before = store.choices.value;
      action();
      acts.value++;
      given.value.onChange?.(store.choices.value);
      // A site that controls the choices has had its say by now.
      store.kept.acted(before, store.choices.value);
    },
    host: computed(() => given.value.host ?? pageHost),
    select(session) {
      given.value.onSelect?.(session);
    },
    retry() {
      given.value.onRetry?.();
    },
    update(next) {
      given.value = next;
    },
  };
}
