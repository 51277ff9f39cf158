import type { ZoneChoice } from "@plenary/core";

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
