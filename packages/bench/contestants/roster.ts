/** Who takes part, in the order of the table's columns, and where its drawing is found. */

export interface Parts {
  /** What holds a session's title. */
  title: string;
  /** What holds all of one session. */
  session: string;
  /** The element in whose shadow root it draws. */
  host?: string;
}

export interface Entry {
  name: string;
  label: string;
  /** A library that a site might pick instead; the others show what is possible. */
  peer: boolean;
  /** Packages of the registry whose versions are printed, by the names that bench gives them. */
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
