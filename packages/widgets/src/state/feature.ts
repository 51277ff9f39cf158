/**
 * The contract between a list and its features: what a list can do without plugs in by `Feature`, and
 * finds in a `Store` and a `Display` what it needs. The list knows these interfaces and no feature. A
 * page pays only for the features that it is given. Longer than other files, since it is the contract.
 */
import type {
  Agenda,
  Catalogue,
  ChoiceView,
  Day,
  DayPresentView,
  DayView,
  GroupView,
  Item,
  Locale,
  NameView,
  ParticipantFilterView,
  Session,
  ViewContext,
} from "@plenary/core";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChild, ComponentType, RefObject } from "preact";
import type { Clock } from "../page/clock.ts";
import type { Host } from "../page/host.ts";
import type { KeptStorage } from "../page/storage.ts";
import type { CardSlot } from "./card-slot.ts";
import type { Choices, ChoicesModel } from "./choices.ts";
import type { Amendment, Programme } from "./programme.ts";
import type { Showing } from "./showing.ts";
import type { Judgement, Visible } from "./visible.ts";

export interface Feature {
  /** The name of its folder. Of two features with one name, the first stays. */
  readonly name: string;
  /** Features that it needs: those that are not given are plugged in before it. */
  readonly uses?: readonly Feature[];
  /** Its words by language; those of other languages come with their language. */
  readonly languages?: Catalogue;
  /** Changes the published agenda before anything reads it. */
  amend?(store: Store): ReadonlySignal<Amendment>;
  readonly filter?: Filter;
  /** Follows programme and choices while the store is in use. @returns a function to stop */
  start?(store: Store): () => void;
  readonly controls?: Controls;
  readonly card?: CardParts;
  /** Draws days in another way than as a list. */
  readonly days?: DaysDrawing;
  readonly present?: PresentParts;
}

/** Hides sessions. */
export interface Filter {
  /** Which sessions stay; undefined while it hides none. */
  judge(store: Store): ReadonlySignal<Judgement | undefined>;
  /** Which sessions are opened, because of what is inside; undefined while it opens none. */
  opens?(store: Store): ReadonlySignal<Judgement | undefined>;
  /** The choices with which it hides nothing. */
  readonly reset: Partial<Choices>;
  /** What to say and offer where no session is left; undefined while it hides none. Reactive. */
  empty(display: Display): Empty | undefined;
  /** What it adds to the panel of the groups; undefined for nothing. Of one feature. Reactive. */
  panel?(display: Display): FilterPanel | undefined;
}

export interface FilterPanel {
  /** Names the panel if there are no groups to pick. */
  label: string;
  /** Draws it under the groups; called while the panel is open. */
  draw(): ComponentChild;
  /** What is picked, beside the picked groups. */
  chips: readonly Chip[];
  /** The choices without any of the chips. */
  reset: Partial<Choices>;
}

/** Something that is picked, by name. */
export interface Chip extends GroupView {
  /** One of a kind among all that is picked. */
  id: string;
  /** The choices without it. */
  without: Partial<Choices>;
}

export interface Empty {
  /** @default what the list says of groups */
  text?: ComponentChild;
  /** Of the button that makes these choices. */
  label: string;
  choices: Partial<Choices>;
}

/** Components in the places that the list keeps for them. */
export interface Controls {
  /** Between the head and the bar, while the event is on. */
  strip?: ComponentType;
  /** In the bar, in this order: the reader's own sessions, what is on now, a search. */
  mine?: ComponentType;
  now?: ComponentType;
  search?: ComponentType;
  /** In the panel that the bar's ⋯ opens. */
  acts?: ComponentType;
  /** Between the bar and the days. */
  above?: ComponentType;
  /** Around the groups of the filter, where they are many: finds some of them. */
  finder?: ComponentType<FinderProps>;
  /** At the end of every root element: dialogs, notices, listeners. */
  root?: ComponentType<{ root: RefObject<HTMLElement | null> }>;
}

export interface FinderProps {
  groups: ParticipantFilterView;
  /** Draws the groups that are found, or all of them. */
  draw(choices: ChoiceView[]): ComponentChild;
}

/** Something that the document describes, and a card or a head draws. */
export type Thing = { agenda: Agenda } | { day: Day } | { session: Session } | { item: Item };

/** Functions that draw; a long programme calls them thousands of times. */
export interface CardParts {
  /** What a reader can do with a session, beside its title. */
  actions?(session: Named, display: Display): ComponentChild;
  /** What a session is to the reader, under its times. */
  note?(session: Session, display: Display, isKept: boolean): ComponentChild;
  /** A section of what can be done with a session, by its id: in the dialog of its ⋯. */
  acts?: ComponentType<{ session: string }>;
  /** Draws the name of a person of the document; undefined where it is only text. */
  person?(person: NameView, display: Display): ComponentChild;
  /** What can be done with the whole programme: last in that dialog. */
  wholeActs?: ComponentType;
  /** What others add to a thing, after what the document says of it. */
  additions?(thing: Thing, display: Display): ComponentChild;
}

/** What time does to a day that is drawn. */
export interface PresentParts {
  momentOf(day: DayView, display: Display): ReadonlySignal<Moment>;
  /** Whether the event is on; only then is there a strip under the head. To be used with `display.use`. */
  isUnderwayOf(display: Display): ReadonlySignal<boolean>;
  /** The line of the present, an item in the list of sessions. */
  Line: ComponentType;
}

export interface Moment extends DayPresentView {
  /** Whether the programme is not over yet; only then are sessions that have ended drawn as lines. */
  isOngoing: boolean;
}

/** A session and the title that is drawn. */
export interface Named {
  session: Session;
  title: { text: string };
}

/** Another way to draw days than as a list, for example as a grid. */
export interface DaysDrawing {
  /** Whether days should be drawn this way where there is room. */
  suits(days: DayView[], layout: Layout): boolean;
  /** Whether a day can be drawn this way. */
  draws(day: DayView): boolean;
  Day: ComponentType<DayDrawingProps>;
}

export interface DayDrawingProps {
  day: DayView;
  /** The level of the sessions' headings. */
  level: number;
  /** The id of the day's heading. */
  label: string;
  /** Draws the content of the card that a session opens. */
  card: CardSlot | undefined;
}

/** A programme, what was chosen of it, and which of its sessions are shown. */
export interface Store extends Programme, ChoicesModel, Visible {
  readonly features: ReadonlySignal<readonly Feature[]>;
  /** Where features store what the reader chose. @default the browser's localStorage */
  readonly storage: KeptStorage | undefined;
  /** Sessions that are shown opened; undefined while a filter opens none. */
  readonly opened: ReadonlySignal<Judgement | undefined>;
  /** What a feature keeps of this store: made on the first call with this function. */
  use<T>(make: (store: Store) => T): T;
  /**
   * Starts what the features follow, also for features that come later. Owners of the store call it
   * when they begin to show it. @returns a function to stop
   */
  start(): () => void;
}

/** `auto`: a grid if sessions run in parallel in several places; always a list in a narrow container. */
export type Layout = "list" | "grid" | "auto";

/**
 * `rows`: rows that open in place; `full`: cards with everything; `auto`: rows, but cards where
 * the programme has three sessions or fewer.
 */
export type Density = "auto" | "rows" | "full";

/**
 * Who draws: a `server`, or a browser that takes over what one drew; a browser in place of a
 * programme that is `seen` already; or a browser in an `empty` place, where things may come later.
 */
export type DrawnOn = "server" | "seen" | "empty";

export interface DisplayOptions {
  /** BCP 47 tag of the interface, and of the content if the document has that language. @default "en" */
  lang?: string | undefined;
  /** Level of the topmost heading, 1 to 6. @default 2 */
  headingLevel?: number | undefined;
  /** The available interface languages. */
  catalogue: Catalogue;
  /** The reader's IANA zone. @default the browser's */
  viewerZone?: string | undefined;
  /** The current time. @default the computer's clock, updated every minute */
  clock?: Clock | undefined;
  /** Whether more features may come, for which room is kept. @default false */
  expects?: boolean | undefined;
  /** How the days are drawn, unless the reader chose. @default "list" */
  layout?: Layout | undefined;
  /** How much of each session a list shows. @default "auto" */
  density?: Density | undefined;
  /** Access to clipboard, downloads, address and so on. @default the browser's */
  host?: Host | undefined;
  /** Called with all choices after the reader, and only the reader, changed one. */
  onChange?: ((choices: Choices) => void) | undefined;
  /**
   * Called with a session's id when the reader opens it (its card above a grid, the folded part of
   * its card, its ⋯) or follows one of its links.
   */
  onSelect?: ((session: string) => void) | undefined;
  /** Called when the reader asks to load again after a failure. Without it there is no button. */
  onRetry?: (() => void) | undefined;
}

/** One place on a page that shows a store: its language and zone, and what the reader does there. */
export interface Display extends Showing {
  readonly store: Store;
  readonly locale: ReadonlySignal<Locale>;
  readonly context: ReadonlySignal<ViewContext | undefined>;
  readonly headingLevel: ReadonlySignal<number>;
  readonly layout: ReadonlySignal<Layout>;
  readonly density: ReadonlySignal<Density>;
  readonly expects: ReadonlySignal<boolean>;
  /** Undefined: the browser's, which those who need it bring with them. */
  readonly host: ReadonlySignal<Host | undefined>;
  /** Epoch milliseconds; reading it subscribes to the clock. */
  readonly now: ReadonlySignal<number>;
  readonly drawnOn: DrawnOn;
  /** The text of the polite live region. */
  readonly announcement: ReadonlySignal<string>;
  announce(text: string): void;
  /** How many times the reader has acted here. */
  readonly acts: ReadonlySignal<number>;
  /** The reader's way to choose: tells the listeners. */
  choose(changes: Partial<Choices>): void;
  /** Reports that the reader opened a session or followed one of its links. */
  select(session: string): void;
  /** Asks to load again; undefined where that can't be done. */
  readonly retry: ReadonlySignal<(() => void) | undefined>;
  update(options: DisplayOptions): void;
  /** What a component derives for this display: made on the first call with this function. */
  use<T>(make: (display: Display) => T): T;
}
