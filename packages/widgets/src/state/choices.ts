/** What was chosen, and the one action that changes it. */
import type { ChosenLayout, ZoneChoice } from "@plenary/core";
import { batch, type ReadonlySignal, signal } from "@preact/signals";

/** The current filters and settings, chosen by the reader or by the site for them. */
export interface Choices {
  /** Ids as picked, including unknown ones, so that a link also works for the next meeting. */
  audiences: readonly string[];
  /** The only day to show, YYYY-MM-DD. */
  day?: string | undefined;
  zone: ZoneChoice;
  /** How days are drawn, where there is room. @default as the site wants: `layout` of the display */
  layout?: ChosenLayout | undefined;
  /** The search text as typed; empty for no search. */
  search: string;
  /** The language of the programme's content, BCP 47. @default that of the interface */
  content?: string | undefined;
  /** Ids of starred sessions, including unknown ones, since a session may come back. */
  favourites: readonly string[];
  /** Whether only starred sessions are shown. */
  mine: boolean;
  /**
   * What a session must have to be shown: one of the values of each of these lists that has any. Types,
   * places and people by id, tracks by their text in the agenda's language, spoken or interpreted
   * languages by tag. Values that no session has are ignored.
   */
  types: readonly string[];
  tracks: readonly string[];
  places: readonly string[];
  languages: readonly string[];
  people: readonly string[];
  /** Whether what is for everyone is hidden while a group is picked. */
  only: boolean;
}

/** The choices of features with which nothing is hidden. */
export const UNFILTERED = {
  search: "",
  mine: false,
  types: [],
  tracks: [],
  places: [],
  languages: [],
  people: [],
  only: false,
} satisfies Partial<Choices>;

/** Who changes a choice: only what the reader does is stored, announced and told to the page. */
export type Chooser = "reader" | "site";

export interface ChoicesModel {
  readonly choices: ReadonlySignal<Choices>;
  /** Whether the site fixed the groups; then no action changes them. */
  readonly locked: ReadonlySignal<boolean>;
  /** The choices before the reader's last act; undefined before the first. */
  readonly beforeAct: ReadonlySignal<Choices | undefined>;
  /** @param by @default "site" */
  choose(changes: Partial<Choices>, by?: Chooser): void;
  lock(locked: boolean): void;
}

export function createChoices(initial: Partial<Choices> = {}): ChoicesModel {
  const choices = signal<Choices>({
    audiences: [],
    zone: "event",
    favourites: [],
    ...UNFILTERED,
    ...initial,
  });
  const locked = signal(false);
  const beforeAct = signal<Choices | undefined>(undefined);
  return {
    choices,
    locked,
    beforeAct,
    choose({ audiences, ...rest }, by = "site") {
      const before = choices.peek();
      const allowed = audiences && !locked.peek() ? { audiences } : {};
      batch(() => {
        choices.value = { ...before, ...rest, ...allowed };
        if (by === "reader") beforeAct.value = before;
      });
    },
    lock(value) {
      locked.value = value;
    },
  };
}

/** The ids with one added, or removed if it was there. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
