/**
 * The interface of a contestant: the same actions for all, so that no measure needs a special case.
 * Each contestant is bundled as one classic script that assigns itself to `bench`.
 */

import type { Part } from "../scenes.ts";

/** A session prepared for drawing, as a site would pass it to a calendar. Plain JSON. */
export interface Session {
  id: string;
  title: string;
  /** Wall clock at the venue, `2027-03-01T09:00`. */
  start: string;
  end: string;
  room: string;
  people: string;
  /** The first paragraph of the summary; two lines of it are shown. */
  text: string;
  /** Names of the groups that it is for. */
  tags: string[];
  /** Ids of all groups that keep it in the list when selected. */
  keptBy: string[];
}

/** The programme as every contestant except Plenary gets it. */
export interface Programme {
  /** What to draw of each session, in this order. */
  parts: Part[];
  days: { date: string; title: string; sessions: Session[] }[];
}

export interface Contestant<Data> {
  /** Converts the programme for the library; timed only in the first view of a page. */
  prepare(programme: unknown): Data;
  mount(el: HTMLElement, data: Data): void;
  /** Shows the sessions of one group, or all again. */
  filter(group: string | undefined): void;
  /** Puts the focus into the search, as a reader does before typing; absent if that does nothing. */
  openSearch?(): void;
  /** Types into the search; absent if the contestant has none. */
  search?(text: string): void;
  unmount(): void;
}

declare global {
  // Classic scripts can share something only as a global.
  var bench: Contestant<unknown>;
}

export function enter<Data>(contestant: Contestant<Data>): void {
  globalThis.bench = contestant as Contestant<unknown>;
}
