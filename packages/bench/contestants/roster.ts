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
  /** Packages whose versions are reported, by their names in package.json of bench. */
  packages: string[];
  parts: Parts;
}

const own = { title: ".card-title", session: ".card" };

export const ROSTER: Entry[] = [
  {
    name: "plenary",
    label: "Plenary",
    peer: false,
    packages: [],
    parts: { title: "[part~=card-title]", session: "[part~=card]", host: "plenary-agenda" },
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
