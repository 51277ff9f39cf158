/** Every word of the interface, in English; the type that each language fills. Long, since it is both. */

/** Forms by Intl.PluralRules category; `{n}` is the number, formatted. */
export type Plural = { other: string } & Partial<
  Record<"zero" | "one" | "two" | "few" | "many", string>
>;

type Words<K extends string> = Record<K, string>;

/**
 * One language. Labels are never sentences put together from parts: `{value}` stands after a colon,
 * so that no language needs an article or a suffix.
 */
export interface Messages {
  /** A time of day: `{H}` hours, `{HH}` with two digits, `{mm}` minutes. */
  clock: string;
  /** How the first of a month is written: 1, in French 1er. */
  first: string;
  /** `{text}` between the language's quotation marks. */
  quote: string;
  /** Between names that are drawn one by one. */
  comma: string;
  /** What stands in brackets after something: `{text}`. */
  aside: string;
  /** How a label and its value stand together: `{label}: {value}`. */
  labelled: string;
  everyone: string;
  forWhom: string;
  everyoneTakesPart: string;
  accentOn: string;
  accentOnYou: string;
  concern: Words<"takes-part" | "for-you" | "everyone" | "not">;
  /** What is of another type is not called by it, and neither is what is confirmed or in person. */
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
  /** A time in a zone that is not the page's first. */
  timeIn: string;
  /** Which zone the times are in: `{zone}` is a city or a zone's name. */
  zone: string;
  /** The same for the reader's own. */
  yourZone: string;
  /** A time that falls `{n}` days after the day it is listed in, and before it. */
  daysLater: Plural;
  daysEarlier: Plural;
  /** Before a move: `{value}` is the old time or place. */
  movedFrom: string;
  tentative: string;
  sessions: Plural;
  /** `{n}` of `{total}` sessions. */
  sessionsOf: Plural;
  parallel: Plural;
  /** What is on, and what comes after it. */
  now: string;
  next: string;
  /** Heads the items where the document gives no heading of its own. */
  items: string;
  unscheduled: string;
  readMore: string;
  readLess: string;
  /** Leaves what is shown above the page. */
  close: string;
  /** When the programme was last changed: `{date}` and `{time}`. */
  updated: string;
  /** The days to choose from, and the way to what is on. */
  days: Words<"label" | "all" | "now">;
  search: Words<"label" | "clear">;
  /** Which zone's times come first: beside the event's, by name, stands the reader's own. */
  zoneSwitch: Words<"label" | "mine">;
  /** Heads the languages that the programme is written in. */
  contentLanguage: string;
  /** `{query}` is what was searched for, in quotation marks; `{name}` a group's. */
  filter: Words<
    | "label"
    | "choose"
    | "find"
    | "notFound"
    | "reset"
    | "all"
    | "remove"
    | "everyoneStays"
    | "locked"
    | "unknown"
  >;
  /** `{query}` is what was searched for, in quotation marks. */
  empty: Words<"programme" | "filtered" | "searched">;
  loading: string;
  /** Nothing can be shown, in general and without a network; then what to do if it stays so. */
  failed: string;
  offline: string;
  persists: string;
  retry: string;
  /** Some of the document could not be read. */
  partial: Plural;
  /** An older copy is shown, of `{date}` and `{time}`: the newest could not be had. */
  stale: Words<"failed" | "offline">;
  /** What the reader chose to attend. `overlap` stands before a colon. */
  mine: Words<"label" | "add" | "empty" | "kept" | "unkept" | "forget" | "overlap">;
  /** Opens what else can be done with a session, whose title follows after a colon. */
  more: string;
  calendar: Words<"label" | "shown" | "download" | "subscribe" | "follows">;
  share: Words<"label" | "copy" | "copyText" | "copied" | "byHand" | "send">;
  /** Of what is on: `{time}` is when it ends; and where nothing is. */
  present: Words<"until" | "nothing" | "over">;
  /**
   * What is different since the reader was last here, or came, by kind; `{n}` sessions of it just now.
   */
  changes: Words<
    | "label"
    | "here"
    | "added"
    | "removed"
    | "cancelled"
    | "restored"
    | "moved"
    | "renamed"
    | "details"
    | "dismiss"
  > & { live: Plural };
  /** What a section added to the agenda, and whether what it translates has changed since. */
  overlay: Words<"by" | "translation" | "outdated">;
  /** At the foot of a printed page: `{date}`. */
  printed: string;
  /** Opens all that a short row of the list leaves out. */
  details: string;
  /** What a region writes otherwise, by its ISO 3166 or UN M.49 code. */
  regions?: Record<string, Partial<Omit<Messages, "regions">>>;
}

export const en: Messages = {
  clock: "{HH}:{mm}",
  first: "1",
  quote: "“{text}”",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "everyone",
  forWhom: "For",
  everyoneTakesPart: "Everyone takes part",
  accentOn: "Accent on",
  accentOnYou: "Accent on your group",
  concern: {
    "takes-part": "Your group takes part",
    "for-you": "For your group",
    everyone: "For everyone",
    not: "Not for your group",
  },
  type: {
    opening: "Opening",
    plenary: "Plenary",
    panel: "Panel",
    exercise: "Exercise",
    workshop: "Workshop",
    "working-group": "Working group",
    ceremony: "Ceremony",
    break: "Break",
    social: "Social",
    closing: "Closing",
  },
  role: {
    lead: "Led by",
    moderator: "Moderator",
    speaker: "Speakers",
    panellist: "Panel",
    participant: "Taking part",
    other: "With",
  },
  status: {
    tentative: "To be confirmed",
    moved: "Moved",
    cancelled: "Cancelled",
  },
  attendance: { online: "Online", hybrid: "In person and online" },
  admission: {
    open: "Open to all",
    registered: "Registration required",
    invitation: "By invitation",
    internal: "Internal session",
  },
  languageMode: {
    floor: "Spoken language",
    interpretation: "Interpretation",
    sign: "Sign language",
    captions: "Captions",
  },
  link: {
    join: "Join online",
    register: "Register",
    document: "Document",
    stream: "Live stream",
    recording: "Recording",
    other: "Link",
  },
  dayPart: {
    morning: "Morning",
    afternoon: "Afternoon",
    evening: "Evening",
    "all-day": "All day",
  },
  state: { draft: "Draft", provisional: "Provisional programme", final: "Final programme" },
  yourTime: "{time} your time",
  timeIn: "{time} ({zone})",
  zone: "Time zone: {zone}",
  yourZone: "Your time: {zone}",
  daysLater: { one: "+{n} day", other: "+{n} days" },
  daysEarlier: { one: "−{n} day", other: "−{n} days" },
  movedFrom: "Previously: {value}",
  tentative: "to be confirmed",
  sessions: { one: "{n} session", other: "{n} sessions" },
  sessionsOf: { other: "{n} of {total} sessions" },
  parallel: { other: "{n} sessions in parallel" },
  now: "Now",
  next: "Next",
  items: "Order of business",
  unscheduled: "Not scheduled yet",
  readMore: "Read more",
  readLess: "Read less",
  close: "Close",
  updated: "Updated {date}, {time}",
  days: { label: "Days", all: "All days", now: "Jump to now" },
  search: { label: "Search", clear: "Clear the search" },
  zoneSwitch: { label: "Time zone", mine: "My time" },
  contentLanguage: "Programme language",
  filter: {
    label: "For whom?",
    choose: "Choose groups",
    find: "Find a group",
    notFound: "No group found for {query}.",
    reset: "Show everything",
    all: "All groups",
    remove: "Remove {name}",
    everyoneStays: "What is for everyone always stays.",
    locked: "Shown here for",
    unknown: "Unknown groups (ignored)",
  },
  empty: {
    programme: "The programme has no sessions yet.",
    filtered: "No session matches these groups.",
    searched: "No session found for {query}.",
  },
  loading: "Loading the programme",
  failed: "The programme could not be loaded.",
  offline: "You are offline. The programme will appear once you are connected again.",
  persists: "If this keeps happening, please let the people who run this site know.",
  retry: "Try again",
  partial: {
    one: "One entry of the programme could not be read in full.",
    other: "{n} entries of the programme could not be read in full.",
  },
  stale: {
    failed: "This is the programme as of {date}, {time}. The newest version could not be loaded.",
    offline: "You are offline. This is the programme as of {date}, {time}.",
  },
  mine: {
    label: "My programme",
    add: "Add to my programme",
    empty: "There is nothing in your programme yet. Use the star beside a session to add it.",
    kept: "Your programme is kept in this browser, on this device only.",
    unkept: "Your programme cannot be kept here. Keep the link to it instead.",
    forget: "Clear my programme",
    overlap: "At the same time",
  },
  more: "More actions",
  calendar: {
    label: "Add to calendar",
    shown: "What is shown here",
    download: "Download a calendar file",
    subscribe: "Subscribe to the whole programme",
    follows: "A subscription follows every change; a file stays as it is today.",
  },
  share: {
    label: "Share",
    copy: "Copy link",
    copyText: "Copy as text",
    copied: "Copied",
    byHand: "Copying does not work here: select the text and copy it yourself.",
    send: "Send…",
  },
  present: {
    until: "until {time}",
    nothing: "Nothing is on right now.",
    over: "The programme is over.",
  },
  changes: {
    label: "Changed since your last visit",
    here: "Changed since you opened this page",
    added: "New",
    removed: "No longer in the programme",
    cancelled: "Cancelled",
    restored: "Going ahead after all",
    moved: "Moved",
    renamed: "Renamed",
    details: "Details changed",
    dismiss: "Mark as read",
    live: {
      one: "The programme has just been updated: {n} session changed.",
      other: "The programme has just been updated: {n} sessions changed.",
    },
  },
  overlay: {
    by: "Added by",
    translation: "Translation",
    outdated: "The original has changed since this was translated.",
  },
  printed: "Printed {date}",
  details: "Details",
};
