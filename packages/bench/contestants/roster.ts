/** The contestants in the order of the table's columns, with selectors for what they draw. */

export interface Parts {
  /** Selector of a session's title. */
  title: string;
  /** Selector of the element around a whole session. */
  session: string;
  /** Selector of the element in whose shadow root it draws. */
  host?: string;
}

export interface Entry {
  name: string;
  label: string;
  /** Whether a site might use this library instead; the others show what is possible. */
  peer: boolean;
  /**
   * The files of `packages/embed/dist` that it loads, in the order of the README's snippet; only
   * Plenary is loaded as shipped, the others are bundled with their adapter.
   */
  shipped?: string[];
  /** Differs from the column before it only in how it is loaded: not measured where that is over. */
  loading?: boolean;
  /** Packages whose versions are reported, by their names in package.json of bench. */
  packages: string[];
  parts: Parts;
}

const plenary = {
  peer: false,
  packages: [],
  parts: { title: "[part~=card-title]", session: "[part~=card]", host: "plenary-agenda" },
};
const own = { title: ".card-title", session: ".card" };

export const ROSTER: Entry[] = [
  {
    name: "plenary",
    label: "Plenary",
    shipped: ["plenary.list.js", "plenary.acts.js"],
    ...plenary,
  },
  {
    name: "plenary-one",
    label: "Plenary, one file",
    shipped: ["plenary.js"],
    loading: true,
    ...plenary,
  },
  { name: "vanilla-cv", label: "vanilla-cv", peer: false, packages: [], parts: own },
  { name: "vanilla", label: "vanilla", peer: false, packages: [], parts: own },
  {
    name: "plain-preact",
    label: "plain Preact",
    peer: false,
    packages: ["preact", "@preact/signals"],
    parts: own,
  },
  {
    name: "event-calendar",
    label: "EventCalendar 5",
    peer: true,
    packages: ["@event-calendar/core"],
    parts: own,
  },
  {
    name: "fullcalendar",
    label: "FullCalendar 7",
    peer: true,
    packages: ["fullcalendar", "temporal-polyfill"],
    parts: own,
  },
  {
    name: "schedule-x",
    label: "Schedule-X 4",
    peer: true,
    packages: ["@schedule-x/calendar", "@schedule-x/theme-default", "preact-10", "temporal-0.3"],
    parts: { title: ".sx__list-event-title", session: ".sx__list-event" },
  },
];
