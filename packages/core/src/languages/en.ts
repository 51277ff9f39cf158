import type { CalendarMessages } from "../features/calendar/messages.ts";
import type { ChangesMessages } from "../features/changes/messages.ts";
import type { DeliveryMessages } from "../features/delivery/messages.ts";
import type { FiltersMessages } from "../features/filters/messages.ts";
import type { GridMessages } from "../features/grid/messages.ts";
import type { LanguagesMessages } from "../features/languages/messages.ts";
import type { MineMessages } from "../features/mine/messages.ts";
import type { NowMessages } from "../features/now/messages.ts";
import type { OverlayMessages } from "../features/overlay/messages.ts";
import type { PresentMessages } from "../features/present/messages.ts";
import type { SearchMessages } from "../features/search/messages.ts";
import type { ShareMessages } from "../features/share/messages.ts";
import type { ZonesMessages } from "../features/zones/messages.ts";
import type { Regions } from "../locale/catalogue.ts";
import type { DateWords, Messages } from "../locale/messages.ts";

const dates: DateWords = {
  months: "January,February,March,April,May,June,July,August,September,October,November,December",
  weekdays: "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday",
  regions: "GB",
};

export const list: Messages = {
  mine: "My programme",
  clock: "{HH}:{mm}",
  first: "1",
  dates,
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
  showSessions: { one: "Show {n} session", other: "Show {n} sessions" },
  parallel: { other: "{n} sessions in parallel" },
  during: { one: "{time}, while 1 other runs", other: "{time}, while {n} others run" },
  continued: "Continues",
  now: "Now",
  items: "Order of business",
  unscheduled: "Not scheduled yet",
  readMore: "Read more",
  readLess: "Read less",
  close: "Close",
  updated: "Updated {date}, {time}",
  days: { label: "Days", all: "All days" },
  nextDay: "Next day",
  filter: {
    label: "For whom?",
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
  printed: "Printed {date}",
  details: "Details",
  acts: "More actions",
  openAll: "Open all",
  closeAll: "Close all",
  about: "About",
};

export const search: SearchMessages = {
  label: "Search",
  clear: "Clear the search",
  searched: "No session found for {query}.",
};

export const filters: FiltersMessages = {
  label: "Filter",
  types: "Type",
  tracks: "Track",
  places: "Place",
  only: "Only what names these groups",
  none: "No session matches these filters.",
  clear: "Remove these filters",
  person: "All sessions with this person",
};

export const zones: ZonesMessages = {
  label: "Time zone",
  mine: "My time",
};

export const languages: LanguagesMessages = {
  label: "Programme language",
};

export const grid: GridMessages = {
  label: "Layout",
  list: "List",
  grid: "Grid",
  before: "Previous place",
  after: "Next place",
};

export const present: PresentMessages = {
  jump: "Jump to now",
};

export const now: NowMessages = {
  next: "Next",
  later: "Later today",
  until: "until {time}",
  nothing: "Nothing is on right now.",
  over: "The programme is over.",
};

export const mine: MineMessages = {
  add: "Add to my programme",
  empty: "There is nothing in your programme yet. Use the star beside a session to add it.",
  kept: "Your programme is kept in this browser, on this device only.",
  unkept: "Your programme cannot be kept here. Keep the link to it instead.",
  forget: "Clear my programme",
  cleared: "Your programme has been cleared.",
  undo: "Undo",
  overlap: "At the same time",
};

export const calendar: CalendarMessages = {
  label: "Add to calendar",
  download: "Download a calendar file",
  subscribe: "Subscribe to the whole programme",
  follows: "A subscription follows every change; a file stays as it is today.",
};

export const share: ShareMessages = {
  label: "Share",
  copyText: "Copy as text",
  send: "Send…",
};

export const changes: ChangesMessages = {
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
};

export const overlay: OverlayMessages = {
  by: "Added by",
  translation: "Translation",
  outdated: "The original has changed since this was translated.",
};

export const delivery: DeliveryMessages = {
  shown: "What is shown here",
  copy: "Copy link",
  copied: "Copied",
  byHand: "Copying does not work here: select the text and copy it yourself.",
  noFile: "If no file was saved, copy this instead:",
};

export const regions: Regions = {
  US: {
    list: {
      clock: "{h}:{mm}\u00a0{ap}",
      dates: {
        ...dates,
        regions: "US",
        month: "{M} {d}",
        year: "{dm}, {Y}",
        heading: "{W}, {dm}",
      },
    },
  },
};
