/** Forms by Intl.PluralRules category; `{n}` is the formatted number. */
export type Plural = { other: string } & Partial<
  Record<"zero" | "one" | "two" | "few" | "many", string>
>;

export type Words<K extends string> = Record<K, string>;

/** How a language writes dates, as Intl does it. Names are separated by commas. */
export interface DateWords {
  /** January to December, as they are within a date: "de gener,…". */
  months: string;
  /** From Sunday. */
  weekdays: string;
  /** From Sunday. @default the first three letters of each */
  shortWeekdays?: string;
  /** Regions that write them in the same way: ISO 3166 codes, separated by spaces. @default none */
  regions?: string;
  /** The number of a day. @default "{n}" */
  number?: string;
  /** A day `{d}` of a month `{M}`. @default "{d} {M}" */
  month?: string;
  /** A day of a month `{dm}` in a year `{Y}`. @default "{dm} {Y}" */
  year?: string;
  /** A day with its weekday `{W}`. @default "{W} {dm}" */
  heading?: string;
  /** A day, or only its number `{n}`, with its short weekday `{w}`. @default "{w} {d}" */
  short?: string;
  /** Between two dates, where the year comes first. @default the year does not come first */
  to?: string;
}

/**
 * The list's messages in one language; those of a feature are beside the feature. Sentences are never built from parts: a value comes after a label and
 * a colon, so that no language needs an article or a suffix.
 */
export interface Messages {
  /**
   * A time of day: `{H}` hours, `{HH}` hours with two digits, `{mm}` minutes; of a 12-hour clock `{h}`
   * hours and `{ap}` AM or PM.
   */
  clock: string;
  /** The first day of a month: 1, in French 1er. */
  first: string;
  /** Of a language without, Intl writes the dates. */
  dates?: DateWords;
  /** `{text}` in the language's quotation marks. */
  quote: string;
  /** Separates names that are drawn one by one. */
  comma: string;
  /** `{text}` in brackets after something. */
  aside: string;
  /** A label with its value: `{label}: {value}`. */
  labelled: string;
  everyone: string;
  forWhom: string;
  everyoneTakesPart: string;
  accentOn: string;
  accentOnYou: string;
  concern: Words<"takes-part" | "for-you" | "everyone" | "not">;
  /** The values `other`, `confirmed` and `in-person` are never shown, here and below. */
  type: Words<
    | "opening"
    | "plenary"
    | "panel"
    | "exercise"
    | "workshop"
    | "working-group"
    | "ceremony"
    | "break"
    | "social"
    | "closing"
  >;
  role: Words<"lead" | "moderator" | "speaker" | "panellist" | "participant" | "other">;
  status: Words<"tentative" | "moved" | "cancelled">;
  attendance: Words<"online" | "hybrid">;
  admission: Words<"open" | "registered" | "invitation" | "internal">;
  languageMode: Words<"floor" | "interpretation" | "sign" | "captions">;
  link: Words<"join" | "register" | "document" | "stream" | "recording" | "other">;
  dayPart: Words<"morning" | "afternoon" | "evening" | "all-day">;
  state: Words<"draft" | "provisional" | "final">;
  /** The reader's own time, `{time}`. */
  yourTime: string;
  /** A time in the second zone. */
  timeIn: string;
  /** The zone of the times: `{zone}` is a city or a zone's name. */
  zone: string;
  /** The same for the reader's own zone. */
  yourZone: string;
  /** Marks a time `{n}` days after, or before, the day that lists it. */
  daysLater: Plural;
  daysEarlier: Plural;
  /** `{value}` is the time or place before a move. */
  movedFrom: string;
  tentative: string;
  sessions: Plural;
  /** `{n}` of `{total}` sessions. */
  sessionsOf: Plural;
  /** Closes the sheet of filters. */
  showSessions: Plural;
  parallel: Plural;
  /** Above sessions that start at `{time}`, while `{n}` that began earlier are still on. */
  during: Plural;
  /** Marks a session of an earlier day that is still on. */
  continued: string;
  /** Marks what is on. */
  now: string;
  /** The heading of items if the document has none. */
  items: string;
  unscheduled: string;
  readMore: string;
  readLess: string;
  /** Closes a dialog or popover. */
  close: string;
  /** When the programme was last changed: `{date}` and `{time}`. */
  updated: string;
  /** The day navigation. */
  days: Words<"label" | "all">;
  /** The button that leads past a day's sessions. */
  nextDay: string;
  /** The reader's own programme: the sessions that they starred. */
  mine: string;
  /** `{query}` is the search text in quotation marks, `{name}` a group's name. */
  filter: Words<
    | "label"
    | "find"
    | "notFound"
    | "reset"
    | "all"
    | "remove"
    | "everyoneStays"
    | "locked"
    | "unknown"
  >;
  empty: Words<"programme" | "filtered">;
  loading: string;
  /** The programme cannot be shown: in general, offline, and what to do if that persists. */
  failed: string;
  offline: string;
  persists: string;
  retry: string;
  /** `{n}` parts of the document could not be read. */
  partial: Plural;
  /** A copy from `{date}`, `{time}` is shown because the newest version could not be loaded. */
  stale: Words<"failed" | "offline">;
  /** The footer of a printed page: `{date}`. */
  printed: string;
  /** Opens a row of a page that no script has drawn yet. */
  details: string;
  /** Names a ⋯: more actions. For that of a session a label, with its title as value. */
  acts: string;
  /** Opens or closes all rows. */
  openAll: string;
  closeAll: string;
  /** What a programme says of itself, folded where there is little room. */
  about: string;
}
