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
  mine: "Mein Programm",
  clock: "{HH}:{mm}",
  first: "1",
  dates: {
    months: "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember",
    weekdays: "Sonntag,Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag",
    shortWeekdays: "So.,Mo.,Di.,Mi.,Do.,Fr.,Sa.",
    regions: "DE CH LU LI",
    number: "{n}.",
    heading: "{W}, {dm}",
  },
  quote: "„{text}“",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "alle",
  forWhom: "Für",
  everyoneTakesPart: "Alle nehmen teil",
  accentOn: "Schwerpunkt",
  accentOnYou: "Schwerpunkt: Ihre Gruppe",
  concern: {
    "takes-part": "Ihre Gruppe nimmt teil",
    "for-you": "Für Ihre Gruppe",
    everyone: "Für alle",
    not: "Nicht für Ihre Gruppe",
  },
  type: {
    opening: "Eröffnung",
    plenary: "Plenum",
    panel: "Podium",
    exercise: "Übung",
    workshop: "Workshop",
    "working-group": "Arbeitsgruppe",
    ceremony: "Festakt",
    break: "Pause",
    social: "Rahmenprogramm",
    closing: "Abschluss",
  },
  role: {
    lead: "Leitung",
    moderator: "Moderation",
    speaker: "Redebeiträge",
    panellist: "Podium",
    participant: "Teilnahme",
    other: "Mit",
  },
  status: {
    tentative: "Unter Vorbehalt",
    moved: "Verlegt",
    cancelled: "Entfällt",
  },
  attendance: { online: "Online", hybrid: "Vor Ort und online" },
  admission: {
    open: "Offen für alle",
    registered: "Anmeldung erforderlich",
    invitation: "Auf Einladung",
    internal: "Intern",
  },
  languageMode: {
    floor: "Sprache",
    interpretation: "Verdolmetschung",
    sign: "Gebärdensprache",
    captions: "Untertitel",
  },
  link: {
    join: "Online teilnehmen",
    register: "Zur Anmeldung",
    document: "Dokument",
    stream: "Livestream",
    recording: "Aufzeichnung",
    other: "Link",
  },
  dayPart: {
    morning: "Vormittag",
    afternoon: "Nachmittag",
    evening: "Abend",
    "all-day": "Ganztägig",
  },
  state: {
    draft: "Entwurf",
    provisional: "Vorläufiges Programm",
    final: "Endgültiges Programm",
  },
  yourTime: "{time} bei Ihnen",
  timeIn: "{time} ({zone})",
  zone: "Zeitzone: {zone}",
  yourZone: "Ihre Zeitzone: {zone}",
  daysLater: { one: "+{n} Tag", other: "+{n} Tage" },
  daysEarlier: { one: "−{n} Tag", other: "−{n} Tage" },
  movedFrom: "Bisher: {value}",
  tentative: "angefragt",
  sessions: { one: "{n} Programmpunkt", other: "{n} Programmpunkte" },
  sessionsOf: { other: "{n} von {total} Programmpunkten" },
  showSessions: { one: "{n} Programmpunkt anzeigen", other: "{n} Programmpunkte anzeigen" },
  parallel: { other: "{n} parallele Programmpunkte" },
  during: {
    one: "{time}, während 1 anderer Programmpunkt läuft",
    other: "{time}, während {n} andere laufen",
  },
  continued: "Fortsetzung",
  now: "Jetzt",
  items: "Tagesordnung",
  unscheduled: "Noch ohne Termin",
  readMore: "Mehr anzeigen",
  readLess: "Weniger anzeigen",
  close: "Schließen",
  updated: "Stand: {date}, {time}",
  days: { label: "Tage", all: "Alle Tage" },
  nextDay: "Nächster Tag",
  filter: {
    label: "Für wen?",
    find: "Gruppe suchen",
    notFound: "Keine Gruppe zu {query} gefunden.",
    reset: "Alles anzeigen",
    all: "Alle Gruppen",
    remove: "{name} entfernen",
    everyoneStays: "Was sich an alle richtet, bleibt immer sichtbar.",
    locked: "Hier angezeigt für",
    unknown: "Unbekannte Gruppen, nicht berücksichtigt",
  },
  empty: {
    programme: "Das Programm enthält noch keine Einträge.",
    filtered: "Für diese Gruppen gibt es keine Programmpunkte.",
  },
  loading: "Programm wird geladen",
  failed: "Das Programm konnte nicht geladen werden.",
  offline: "Sie sind offline. Das Programm erscheint, sobald die Verbindung wieder besteht.",
  persists:
    "Falls das Problem bestehen bleibt, geben Sie bitte den Verantwortlichen dieser Website Bescheid.",
  retry: "Erneut versuchen",
  partial: {
    one: "Ein Eintrag des Programms konnte nicht vollständig gelesen werden.",
    other: "{n} Einträge des Programms konnten nicht vollständig gelesen werden.",
  },
  stale: {
    failed: "Stand des Programms: {date}, {time}. Eine neuere Fassung konnte nicht geladen werden.",
    offline: "Sie sind offline. Stand des Programms: {date}, {time}.",
  },
  printed: "Gedruckt am {date}",
  details: "Details",
  acts: "Weitere Aktionen",
  openAll: "Alle öffnen",
  closeAll: "Alle schließen",
  about: "Info",
};

export const search: SearchMessages = {
  label: "Suchen",
  clear: "Suche löschen",
  searched: "Kein Programmpunkt zu {query} gefunden.",
};

export const filters: FiltersMessages = {
  label: "Filtern",
  types: "Art",
  tracks: "Themenstrang",
  places: "Ort",
  only: "Nur, was diese Gruppen ausdrücklich nennt",
  none: "Kein Programmpunkt entspricht diesen Filtern.",
  clear: "Diese Filter entfernen",
  person: "Alle Programmpunkte mit dieser Person",
};

export const zones: ZonesMessages = {
  label: "Zeitzone",
  mine: "Meine Zeit",
};

export const languages: LanguagesMessages = {
  label: "Sprache des Programms",
};

export const grid: GridMessages = {
  label: "Ansicht",
  list: "Liste",
  grid: "Raster",
  before: "Vorheriger Ort",
  after: "Nächster Ort",
};

export const present: PresentMessages = {
  jump: "Zum laufenden Programmpunkt",
};

export const now: NowMessages = {
  next: "Als Nächstes",
  later: "Später heute",
  until: "bis {time}",
  nothing: "Zurzeit läuft kein Programmpunkt.",
  over: "Das Programm ist beendet.",
};

export const mine: MineMessages = {
  add: "Zu meinem Programm hinzufügen",
  empty: "Ihr Programm ist noch leer. Mit dem Stern neben einem Programmpunkt fügen Sie ihn hinzu.",
  kept: "Ihr Programm wird nur in diesem Browser auf diesem Gerät gespeichert.",
  unkept: "Ihr Programm kann hier nicht gespeichert werden. Bewahren Sie stattdessen den Link auf.",
  forget: "Mein Programm löschen",
  cleared: "Ihr Programm wurde gelöscht.",
  undo: "Rückgängig machen",
  overlap: "Gleichzeitig",
};

export const calendar: CalendarMessages = {
  label: "Zum Kalender hinzufügen",
  download: "Kalenderdatei herunterladen",
  subscribe: "Gesamtes Programm abonnieren",
  follows: "Ein Abonnement übernimmt alle Änderungen; eine Datei bleibt auf dem heutigen Stand.",
};

export const share: ShareMessages = {
  label: "Teilen",
  copyText: "Als Text kopieren",
  send: "Senden\u00a0…",
};

export const changes: ChangesMessages = {
  label: "Änderungen seit Ihrem letzten Besuch",
  here: "Änderungen seit dem Öffnen dieser Seite",
  added: "Neu",
  removed: "Nicht mehr im Programm",
  cancelled: "Entfällt",
  restored: "Findet doch statt",
  moved: "Verlegt",
  renamed: "Neuer Titel",
  details: "Details geändert",
  dismiss: "Als gelesen markieren",
  live: {
    one: "Das Programm wurde soeben aktualisiert: {n} Programmpunkt geändert.",
    other: "Das Programm wurde soeben aktualisiert: {n} Programmpunkte geändert.",
  },
};

export const overlay: OverlayMessages = {
  by: "Ergänzt von",
  translation: "Übersetzung",
  outdated: "Das Original wurde nach dieser Übersetzung geändert.",
};

export const delivery: DeliveryMessages = {
  shown: "Was hier angezeigt wird",
  copy: "Link kopieren",
  copied: "Kopiert",
  byHand:
    "Automatisches Kopieren ist hier nicht möglich: Bitte markieren und kopieren Sie den Text.",
  noFile: "Falls keine Datei gespeichert wurde, kopieren Sie stattdessen dies:",
};

export const regions: Regions = {
  CH: {
    list: {
      quote: "«{text}»",
      close: "Schliessen",
    },
  },
  LI: {
    list: {
      quote: "«{text}»",
      close: "Schliessen",
    },
  },
};
