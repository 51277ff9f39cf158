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
import type { Messages } from "../locale/messages.ts";

export const list: Messages = {
  mine: "Il mio programma",
  clock: "{HH}:{mm}",
  first: "1º",
  dates: {
    months:
      "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre",
    weekdays: "domenica,lunedì,martedì,mercoledì,giovedì,venerdì,sabato",
    regions: "IT CH",
  },
  quote: "«{text}»",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "tutte e tutti",
  forWhom: "Per",
  everyoneTakesPart: "Partecipano tutte e tutti",
  accentOn: "Focus",
  accentOnYou: "Focus sul tuo gruppo",
  concern: {
    "takes-part": "Il tuo gruppo partecipa",
    "for-you": "Per il tuo gruppo",
    everyone: "Per tutte e tutti",
    not: "Non riguarda il tuo gruppo",
  },
  type: {
    opening: "Apertura",
    plenary: "Plenaria",
    panel: "Panel",
    exercise: "Esercitazione",
    workshop: "Workshop",
    "working-group": "Gruppo di lavoro",
    ceremony: "Cerimonia",
    break: "Pausa",
    social: "Momento conviviale",
    closing: "Chiusura",
  },
  role: {
    lead: "A cura di",
    moderator: "Moderazione",
    speaker: "Interventi",
    panellist: "Panel",
    participant: "Partecipazione",
    other: "Con",
  },
  status: {
    tentative: "Da confermare",
    moved: "Cambio di orario o di luogo",
    cancelled: "Annullata",
  },
  attendance: { online: "Online", hybrid: "In presenza e online" },
  admission: {
    open: "Accesso libero",
    registered: "Iscrizione obbligatoria",
    invitation: "Su invito",
    internal: "Sessione interna",
  },
  languageMode: {
    floor: "Lingua",
    interpretation: "Interpretazione",
    sign: "Lingua dei segni",
    captions: "Sottotitoli",
  },
  link: {
    join: "Partecipa online",
    register: "Iscriviti",
    document: "Documento",
    stream: "Diretta streaming",
    recording: "Registrazione video",
    other: "Link",
  },
  dayPart: {
    morning: "Mattina",
    afternoon: "Pomeriggio",
    evening: "Sera",
    "all-day": "Intera giornata",
  },
  state: { draft: "Bozza", provisional: "Programma provvisorio", final: "Programma definitivo" },
  yourTime: "{time} nel tuo fuso orario",
  timeIn: "{time} ({zone})",
  zone: "Fuso orario: {zone}",
  yourZone: "Il tuo fuso orario: {zone}",
  daysLater: { one: "+{n} giorno", other: "+{n} giorni" },
  daysEarlier: { one: "−{n} giorno", other: "−{n} giorni" },
  movedFrom: "In precedenza: {value}",
  tentative: "da confermare",
  sessions: { one: "{n} sessione", other: "{n} sessioni" },
  sessionsOf: { one: "{n} sessione su {total}", other: "{n} sessioni su {total}" },
  showSessions: { one: "Mostra {n} sessione", other: "Mostra {n} sessioni" },
  parallel: { other: "{n} sessioni in parallelo" },
  during: { one: "{time}, durante un’altra sessione", other: "{time}, durante altre {n} sessioni" },
  continued: "Prosegue",
  now: "Adesso",
  items: "Ordine del giorno",
  unscheduled: "Data da definire",
  readMore: "Leggi tutto",
  readLess: "Riduci",
  close: "Chiudi",
  updated: "Ultimo aggiornamento: {date}, {time}",
  days: { label: "Giorni", all: "Tutti i giorni" },
  nextDay: "Giorno successivo",
  filter: {
    label: "Per chi?",
    find: "Cerca un gruppo",
    notFound: "Nessun gruppo trovato per {query}.",
    reset: "Mostra tutto",
    all: "Tutti i gruppi",
    remove: "Rimuovi {name}",
    everyoneStays: "Ciò che riguarda tutte e tutti resta sempre visibile.",
    locked: "Mostrato qui per",
    unknown: "Gruppi sconosciuti, non considerati",
  },
  empty: {
    programme: "Il programma non contiene ancora sessioni.",
    filtered: "Nessuna sessione corrisponde a questi gruppi.",
  },
  loading: "Caricamento del programma",
  failed: "Non è stato possibile caricare il programma.",
  offline: "Sei offline. Il programma apparirà non appena tornerà la connessione.",
  persists: "Se il problema persiste, segnalalo a chi gestisce questo sito.",
  retry: "Riprova",
  partial: {
    one: "Non è stato possibile leggere per intero un elemento del programma.",
    other: "Non è stato possibile leggere per intero {n} elementi del programma.",
  },
  stale: {
    failed:
      "Versione del programma: {date}, {time}. Non è stato possibile caricarne una più recente.",
    offline: "Sei offline. Versione del programma: {date}, {time}.",
  },
  printed: "Data di stampa: {date}",
  details: "Dettagli",
  acts: "Altre azioni",
  openAll: "Apri tutto",
  closeAll: "Chiudi tutto",
  about: "Informazioni",
};

export const search: SearchMessages = {
  label: "Cerca",
  clear: "Cancella la ricerca",
  searched: "Nessuna sessione trovata per {query}.",
};

export const filters: FiltersMessages = {
  label: "Filtra",
  types: "Tipo",
  tracks: "Filone tematico",
  places: "Luogo",
  only: "Solo ciò che nomina questi gruppi",
  none: "Nessuna sessione corrisponde a questi filtri.",
  clear: "Rimuovi questi filtri",
  person: "Tutte le sessioni con questa persona",
};

export const zones: ZonesMessages = {
  label: "Fuso orario",
  mine: "La mia ora",
};

export const languages: LanguagesMessages = {
  label: "Lingua del programma",
};

export const grid: GridMessages = {
  label: "Vista",
  list: "Elenco",
  grid: "Griglia",
  before: "Luogo precedente",
  after: "Luogo successivo",
};

export const present: PresentMessages = {
  jump: "Vai alla sessione in corso",
};

export const now: NowMessages = {
  next: "A seguire",
  later: "Oggi, più tardi",
  until: "Fine: {time}",
  nothing: "Al momento non ci sono sessioni in corso.",
  over: "Il programma è terminato.",
};

export const mine: MineMessages = {
  add: "Aggiungi al mio programma",
  empty: "Il tuo programma è ancora vuoto. Usa la stella accanto a una sessione per aggiungerla.",
  kept: "Il tuo programma è salvato in questo browser, solo su questo dispositivo.",
  unkept: "Qui non è possibile salvare il tuo programma. Conserva invece il link.",
  forget: "Cancella il mio programma",
  cleared: "Il tuo programma è stato cancellato.",
  undo: "Annulla",
  overlap: "Nello stesso orario",
};

export const calendar: CalendarMessages = {
  label: "Aggiungi al calendario",
  download: "Scarica un file di calendario",
  subscribe: "Abbonati all’intero programma",
  follows: "L’abbonamento segue ogni modifica; il file resta com’è oggi.",
};

export const share: ShareMessages = {
  label: "Condividi",
  copyText: "Copia come testo",
  send: "Invia…",
};

export const changes: ChangesMessages = {
  label: "Modifiche dalla tua ultima visita",
  here: "Modifiche da quando hai aperto questa pagina",
  added: "Nuova",
  removed: "Non più in programma",
  cancelled: "Annullata",
  restored: "Di nuovo in programma",
  moved: "Cambio di orario o di luogo",
  renamed: "Nuovo titolo",
  details: "Dettagli modificati",
  dismiss: "Segna come letto",
  live: {
    one: "Il programma è stato appena aggiornato: {n} sessione modificata.",
    other: "Il programma è stato appena aggiornato: {n} sessioni modificate.",
  },
};

export const overlay: OverlayMessages = {
  by: "Aggiunto da",
  translation: "Traduzione",
  outdated: "L’originale è cambiato dopo questa traduzione.",
};

export const delivery: DeliveryMessages = {
  shown: "Ciò che è mostrato qui",
  copy: "Copia il link",
  copied: "Copiato",
  byHand: "Qui la copia automatica non è possibile: seleziona il testo e copialo.",
  noFile: "Se non è stato salvato alcun file, copia questo:",
};
