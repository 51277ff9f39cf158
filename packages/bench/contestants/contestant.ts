/**
 * What the runner knows of a contestant: the same few acts for all, so that no measure has a case
 * for one of them. Each is bundled as one classic script that leaves its acts in `bench`.
 */

/** A session made ready for drawing, as a site would hand it to a calendar. Plain JSON. */
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
  /** Ids of all groups whose pick leaves it in the list. */
  keptBy: string[];
}

/** The programme as every contestant but Plenary gets it. */
export interface Programme {
  days: { date: string; title: string; sessions: Session[] }[];
}

export interface Contestant<Data> {
  /** Turns the programme into what the library wants; not part of any time but the first view's. */
  prepare(programme: unknown): Data;
  mount(el: HTMLElement, data: Data): void;
  /** Shows the sessions of one group, or all again. */
  filter(group: string | undefined): void;
  /** Types into its search; absent where a contestant has none. */
  search?(text: string): void;
  unmount(): void;
}

declare global {
  // Classic scripts have no other meeting place.
  var bench: Contestant<unknown>;
}

export function enter<Data>(contestant: Contestant<Data>): void {
  globalThis.bench = contestant as Contestant<unknown>;
}
