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
import type { Messages } from "../locale/messages.ts";

export const list: Messages = {
  mine: "Mijn programma",
  clock: "{HH}:{mm}",
  first: "1",
  dates: {
    months:
      "januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december",
    weekdays: "zondag,maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag",
    shortWeekdays: "zo,ma,di,wo,do,vr,za",
    regions: "NL BE",
  },
  quote: "‘{text}’",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "iedereen",
  forWhom: "Voor",
  everyoneTakesPart: "Iedereen neemt deel",
  accentOn: "Accent op",
  accentOnYou: "Accent op uw groep",
  concern: {
    "takes-part": "Uw groep neemt deel",
    "for-you": "Voor uw groep",
    everyone: "Voor iedereen",
    not: "Niet voor uw groep",
  },
  type: {
    opening: "Opening",
    plenary: "Plenaire sessie",
    panel: "Panelgesprek",
    exercise: "Oefening",
    workshop: "Workshop",
    "working-group": "Werkgroep",
    ceremony: "Plechtigheid",
    break: "Pauze",
    social: "Sociaal programma",
    closing: "Afsluiting",
  },
  role: {
    lead: "Leiding",
    moderator: "Gespreksleiding",
    speaker: "Sprekers",
    panellist: "Panel",
    participant: "Deelnemers",
    other: "Met",
  },
  status: {
    tentative: "Onder voorbehoud",
    moved: "Verplaatst",
    cancelled: "Geannuleerd",
  },
  attendance: { online: "Online", hybrid: "Op locatie en online" },
  admission: {
    open: "Open voor iedereen",
    registered: "Aanmelden verplicht",
    invitation: "Alleen op uitnodiging",
    internal: "Besloten sessie",
  },
  languageMode: {
    floor: "Voertaal",
    interpretation: "Vertolking",
    sign: "Gebarentaal",
    captions: "Ondertiteling",
  },
  link: {
    join: "Online deelnemen",
    register: "Aanmelden",
    document: "Document",
    stream: "Livestream",
    recording: "Opname",
    other: "Link",
  },
  dayPart: {
    morning: "Ochtend",
    afternoon: "Middag",
    evening: "Avond",
    "all-day": "Hele dag",
  },
  state: {
    draft: "Concept",
    provisional: "Voorlopig programma",
    final: "Definitief programma",
  },
  yourTime: "{time} uw tijd",
  timeIn: "{time} ({zone})",
  zone: "Tijdzone: {zone}",
  yourZone: "Uw tijdzone: {zone}",
  daysLater: { one: "+{n} dag", other: "+{n} dagen" },
  daysEarlier: { one: "−{n} dag", other: "−{n} dagen" },
  movedFrom: "Voorheen: {value}",
  tentative: "onder voorbehoud",
  sessions: { one: "{n} sessie", other: "{n} sessies" },
  sessionsOf: { other: "{n} van {total} sessies" },
  showSessions: { one: "{n} sessie tonen", other: "{n} sessies tonen" },
  parallel: { other: "{n} parallelle sessies" },
  during: { one: "{time}, tijdens 1 andere sessie", other: "{time}, tijdens {n} andere sessies" },
  continued: "Vervolg",
  now: "Nu",
  items: "Agendapunten",
  unscheduled: "Nog niet ingepland",
  readMore: "Meer tonen",
  readLess: "Minder tonen",
  close: "Sluiten",
  updated: "Bijgewerkt op {date} om {time}",
  days: { label: "Dagen", all: "Alle dagen" },
  nextDay: "Volgende dag",
  filter: {
    label: "Voor wie?",
    find: "Groep zoeken",
    notFound: "Geen groep gevonden voor {query}.",
    reset: "Alles tonen",
    all: "Alle groepen",
    remove: "{name} verwijderen",
    everyoneStays: "Wat voor iedereen is, blijft altijd zichtbaar.",
    locked: "Hier getoond voor",
    unknown: "Onbekende groepen (genegeerd)",
  },
  empty: {
    programme: "Er staan nog geen sessies in het programma.",
    filtered: "Er zijn geen sessies voor deze groepen.",
  },
  loading: "Het programma wordt geladen",
  failed: "Het programma kon niet worden geladen.",
  offline: "U bent offline. Het programma verschijnt zodra u weer verbinding hebt.",
  persists: "Blijft dit gebeuren, laat het dan weten aan de beheerders van deze website.",
  retry: "Opnieuw proberen",
  partial: {
    one: "Eén onderdeel van het programma kon niet volledig worden gelezen.",
    other: "{n} onderdelen van het programma konden niet volledig worden gelezen.",
  },
  stale: {
    failed: "U ziet de versie van {date}, {time}. De nieuwste versie kon niet worden geladen.",
    offline: "U bent offline. U ziet de versie van {date}, {time}.",
  },
  printed: "Afgedrukt op {date}",
  details: "Details",
  acts: "Meer acties",
  openAll: "Alles openen",
  closeAll: "Alles sluiten",
  about: "Over",
};

export const search: SearchMessages = {
  label: "Zoeken",
  clear: "Zoekopdracht wissen",
  searched: "Geen sessie gevonden voor {query}.",
};

export const filters: FiltersMessages = {
  label: "Filteren",
  types: "Soort",
  tracks: "Programmalijn",
  places: "Locatie",
  only: "Alleen wat deze groepen noemt",
  none: "Er zijn geen sessies met deze filters.",
  clear: "Deze filters verwijderen",
  person: "Alle sessies met deze persoon",
};

export const zones: ZonesMessages = {
  label: "Tijdzone",
  mine: "Mijn tijd",
};

export const languages: LanguagesMessages = {
  label: "Taal van het programma",
};

export const grid: GridMessages = {
  label: "Weergave",
  list: "Lijst",
  grid: "Raster",
  before: "Vorige locatie",
  after: "Volgende locatie",
};

export const present: PresentMessages = {
  jump: "Naar het huidige moment",
};

export const now: NowMessages = {
  next: "Hierna",
  later: "Later vandaag",
  until: "tot {time}",
  nothing: "Op dit moment is er geen sessie.",
  over: "Het programma is afgelopen.",
};

export const mine: MineMessages = {
  add: "Aan mijn programma toevoegen",
  empty: "Uw programma is nog leeg. Gebruik de ster naast een sessie om die toe te voegen.",
  kept: "Uw programma wordt alleen in deze browser op dit apparaat bewaard.",
  unkept: "Uw programma kan hier niet worden bewaard. Bewaar in plaats daarvan de link.",
  forget: "Mijn programma wissen",
  cleared: "Uw programma is gewist.",
  undo: "Ongedaan maken",
  overlap: "Tegelijkertijd",
};

export const calendar: CalendarMessages = {
  label: "Aan agenda toevoegen",
  download: "Agendabestand downloaden",
  subscribe: "Abonneren op het hele programma",
  follows: "Een abonnement volgt elke wijziging; een bestand blijft zoals het vandaag is.",
};

export const share: ShareMessages = {
  label: "Delen",
  copyText: "Als tekst kopiëren",
  send: "Versturen…",
};

export const changes: ChangesMessages = {
  label: "Gewijzigd sinds uw laatste bezoek",
  here: "Gewijzigd sinds u deze pagina hebt geopend",
  added: "Nieuw",
  removed: "Niet meer in het programma",
  cancelled: "Geannuleerd",
  restored: "Gaat toch door",
  moved: "Verplaatst",
  renamed: "Nieuwe titel",
  details: "Details gewijzigd",
  dismiss: "Als gelezen markeren",
  live: {
    one: "Het programma is zojuist bijgewerkt: {n} sessie gewijzigd.",
    other: "Het programma is zojuist bijgewerkt: {n} sessies gewijzigd.",
  },
};

export const overlay: OverlayMessages = {
  by: "Toegevoegd door",
  translation: "Vertaling",
  outdated: "Het origineel is na deze vertaling gewijzigd.",
};

export const delivery: DeliveryMessages = {
  shown: "Wat hier wordt getoond",
  copy: "Link kopiëren",
  copied: "Gekopieerd",
  byHand: "Kopiëren lukt hier niet: selecteer de tekst en kopieer die zelf.",
  noFile: "Is er geen bestand opgeslagen? Kopieer dan dit:",
};

export const regions: Regions = {
  // In Flanders a day has a “voormiddag” and a “namiddag”; “middag” is noon.
  BE: {
    list: {
      dayPart: {
        morning: "Voormiddag",
        afternoon: "Namiddag",
        evening: "Avond",
        "all-day": "Hele dag",
      },
    },
  },
};
