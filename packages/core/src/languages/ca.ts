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
  mine: "El meu programa",
  clock: "{H}:{mm}",
  first: "1",
  dates: {
    months:
      "de gener,de febrer,de març,d’abril,de maig,de juny,de juliol,d’agost,de setembre,d’octubre,de novembre,de desembre",
    weekdays: "diumenge,dilluns,dimarts,dimecres,dijous,divendres,dissabte",
    shortWeekdays: "dg.,dl.,dt.,dc.,dj.,dv.,ds.",
    regions: "ES AD",
    year: "{dm} del {Y}",
    heading: "{W}, {dm}",
  },
  quote: "«{text}»",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "tothom",
  forWhom: "Per a",
  everyoneTakesPart: "Hi participa tothom",
  accentOn: "Èmfasi en",
  accentOnYou: "Èmfasi en el vostre grup",
  concern: {
    "takes-part": "El vostre grup hi participa",
    "for-you": "Per al vostre grup",
    everyone: "Per a tothom",
    not: "No s’adreça al vostre grup",
  },
  type: {
    opening: "Obertura",
    plenary: "Plenària",
    panel: "Taula rodona",
    exercise: "Exercici",
    workshop: "Taller",
    "working-group": "Grup de treball",
    ceremony: "Cerimònia",
    break: "Pausa",
    social: "Trobada social",
    closing: "Cloenda",
  },
  role: {
    lead: "A càrrec de",
    moderator: "Moderació",
    speaker: "Intervencions",
    panellist: "Taula rodona",
    participant: "Participació",
    other: "Amb",
  },
  status: {
    tentative: "Per confirmar",
    moved: "Canvi d’hora o de lloc",
    cancelled: "Cancel·lada",
  },
  attendance: { online: "En línia", hybrid: "Presencial i en línia" },
  admission: {
    open: "Oberta a tothom",
    registered: "Amb inscripció prèvia",
    invitation: "Amb invitació",
    internal: "Sessió interna",
  },
  languageMode: {
    floor: "Llengua",
    interpretation: "Interpretació",
    sign: "Llengua de signes",
    captions: "Subtítols",
  },
  link: {
    join: "Accés en línia",
    register: "Inscripció",
    document: "Document",
    stream: "Emissió en directe",
    recording: "Enregistrament",
    other: "Enllaç",
  },
  dayPart: { morning: "Matí", afternoon: "Tarda", evening: "Vespre", "all-day": "Tot el dia" },
  state: {
    draft: "Esborrany",
    provisional: "Programa provisional",
    final: "Programa definitiu",
  },
  yourTime: "{time} al vostre fus horari",
  timeIn: "{time} ({zone})",
  zone: "Fus horari: {zone}",
  yourZone: "El vostre fus horari: {zone}",
  daysLater: { one: "+{n} dia", other: "+{n} dies" },
  daysEarlier: { one: "−{n} dia", other: "−{n} dies" },
  movedFrom: "Abans: {value}",
  tentative: "per confirmar",
  sessions: { one: "{n} sessió", other: "{n} sessions" },
  sessionsOf: { other: "{n} de {total} sessions" },
  showSessions: { one: "Mostra {n} sessió", other: "Mostra {n} sessions" },
  parallel: { other: "{n} sessions en paral·lel" },
  during: { one: "{time}, durant una altra sessió", other: "{time}, durant {n} sessions més" },
  continued: "Continuació",
  now: "Ara",
  items: "Ordre del dia",
  unscheduled: "Encara sense data",
  readMore: "Mostra’n més",
  readLess: "Mostra’n menys",
  close: "Tanca",
  updated: "Actualitzat: {date}, {time}",
  days: { label: "Dies", all: "Tots els dies" },
  nextDay: "Dia següent",
  filter: {
    label: "Per a qui?",
    find: "Cerca un grup",
    notFound: "No s’ha trobat cap grup amb {query}.",
    reset: "Mostra-ho tot",
    all: "Tots els grups",
    remove: "Treu {name}",
    everyoneStays: "El que s’adreça a tothom es mostra sempre.",
    locked: "Es mostra aquí per a",
    unknown: "Grups desconeguts que no es tenen en compte",
  },
  empty: {
    programme: "El programa encara no té cap sessió.",
    filtered: "No hi ha cap sessió per a aquests grups.",
  },
  loading: "S’està carregant el programa",
  failed: "No s’ha pogut carregar el programa.",
  offline: "No teniu connexió. El programa apareixerà quan es restableixi.",
  persists: "Si el problema persisteix, aviseu qui gestiona aquest web.",
  retry: "Torna-ho a provar",
  partial: {
    one: "Un element del programa no s’ha pogut llegir per complet.",
    other: "{n} elements del programa no s’han pogut llegir per complet.",
  },
  stale: {
    failed:
      "Es mostra la darrera còpia del programa ({date}, {time}). No se n’ha pogut carregar cap de més recent.",
    offline: "No teniu connexió. Es mostra la darrera còpia del programa ({date}, {time}).",
  },
  printed: "Imprès: {date}",
  details: "Detalls",
  acts: "Més accions",
  openAll: "Obre-ho tot",
  closeAll: "Tanca-ho tot",
  about: "Informació",
};

export const search: SearchMessages = {
  label: "Cerca",
  clear: "Esborra la cerca",
  searched: "No s’ha trobat cap sessió amb {query}.",
};

export const filters: FiltersMessages = {
  label: "Filtra",
  types: "Tipus",
  tracks: "Eix temàtic",
  places: "Lloc",
  only: "Només el que menciona aquests grups",
  none: "No hi ha cap sessió amb aquests filtres.",
  clear: "Treu aquests filtres",
  person: "Totes les sessions amb aquesta persona",
};

export const zones: ZonesMessages = {
  label: "Fus horari",
  mine: "La meva hora",
};

export const languages: LanguagesMessages = {
  label: "Llengua del programa",
};

export const grid: GridMessages = {
  label: "Vista",
  list: "Llista",
  grid: "Graella",
  before: "Lloc anterior",
  after: "Lloc següent",
};

export const present: PresentMessages = {
  jump: "Ves a la sessió en curs",
};

export const now: NowMessages = {
  next: "A continuació",
  later: "Avui, més tard",
  until: "Final: {time}",
  nothing: "Ara mateix no hi ha cap sessió.",
  over: "El programa s’ha acabat.",
};

export const mine: MineMessages = {
  add: "Afegeix al meu programa",
  empty:
    "El vostre programa encara és buit. Feu servir l’estrella del costat d’una sessió per afegir-l’hi.",
  kept: "El vostre programa es desa en aquest navegador, només en aquest dispositiu.",
  unkept: "Aquí no es pot desar el vostre programa. Deseu-ne l’enllaç.",
  forget: "Esborra el meu programa",
  cleared: "S’ha esborrat el vostre programa.",
  undo: "Desfés",
  overlap: "Al mateix temps",
};

export const calendar: CalendarMessages = {
  label: "Afegeix al calendari",
  download: "Baixa un fitxer de calendari",
  subscribe: "Subscripció a tot el programa",
  follows: "La subscripció recull tots els canvis; el fitxer queda tal com és avui.",
};

export const share: ShareMessages = {
  label: "Comparteix",
  copyText: "Copia com a text",
  send: "Envia…",
};

export const changes: ChangesMessages = {
  label: "Canvis des de la vostra darrera visita",
  here: "Canvis des que heu obert aquesta pàgina",
  added: "Nova",
  removed: "Ja no és al programa",
  cancelled: "Cancel·lada",
  restored: "Torna al programa",
  moved: "Canvi d’hora o de lloc",
  renamed: "Títol nou",
  details: "Canvis en els detalls",
  dismiss: "Marca com a llegit",
  live: {
    one: "El programa s’acaba d’actualitzar: ha canviat {n} sessió.",
    other: "El programa s’acaba d’actualitzar: han canviat {n} sessions.",
  },
};

export const overlay: OverlayMessages = {
  by: "Afegit per",
  translation: "Traducció",
  outdated: "L’original ha canviat des que es va fer aquesta traducció.",
};

export const delivery: DeliveryMessages = {
  shown: "El que es mostra aquí",
  copy: "Copia l’enllaç",
  copied: "S’ha copiat",
  byHand: "Aquí no es pot copiar automàticament: seleccioneu el text i copieu-lo.",
  noFile: "Si no s’ha desat cap fitxer, copieu això:",
};
