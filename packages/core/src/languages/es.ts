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
  mine: "Mi programa",
  clock: "{H}:{mm}",
  first: "1",
  dates: {
    months:
      "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre",
    weekdays: "domingo,lunes,martes,miércoles,jueves,viernes,sábado",
    regions: "ES MX AR CO CL EC BO CR",
    month: "{d} de {M}",
    year: "{dm} de {Y}",
    heading: "{W}, {dm}",
  },
  quote: "«{text}»",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "todas y todos",
  forWhom: "Para",
  everyoneTakesPart: "Participan todas y todos",
  accentOn: "Énfasis",
  accentOnYou: "Énfasis en su grupo",
  concern: {
    "takes-part": "Su grupo participa",
    "for-you": "Para su grupo",
    everyone: "Para todas y todos",
    not: "No es para su grupo",
  },
  type: {
    opening: "Apertura",
    plenary: "Plenaria",
    panel: "Panel",
    exercise: "Ejercicio",
    workshop: "Taller",
    "working-group": "Grupo de trabajo",
    ceremony: "Ceremonia",
    break: "Pausa",
    social: "Encuentro social",
    closing: "Clausura",
  },
  role: {
    lead: "A cargo de",
    moderator: "Moderación",
    speaker: "Intervenciones",
    panellist: "Panel",
    participant: "Participación",
    other: "Con",
  },
  status: {
    tentative: "Por confirmar",
    moved: "Cambio de hora o lugar",
    cancelled: "Cancelada",
  },
  attendance: { online: "En línea", hybrid: "Presencial y en línea" },
  admission: {
    open: "Abierta al público",
    registered: "Con inscripción previa",
    invitation: "Por invitación",
    internal: "Sesión interna",
  },
  languageMode: {
    floor: "Idioma de la sala",
    interpretation: "Interpretación",
    sign: "Lengua de señas",
    captions: "Subtítulos",
  },
  link: {
    join: "Participar en línea",
    register: "Inscribirse",
    document: "Documento",
    stream: "Transmisión en directo",
    recording: "Grabación",
    other: "Enlace",
  },
  dayPart: {
    morning: "Por la mañana",
    afternoon: "Por la tarde",
    evening: "Por la noche",
    "all-day": "Todo el día",
  },
  state: { draft: "Borrador", provisional: "Programa provisional", final: "Programa definitivo" },
  yourTime: "{time} en su hora local",
  timeIn: "{time} ({zone})",
  zone: "Zona horaria: {zone}",
  yourZone: "Su hora local: {zone}",
  daysLater: { one: "+{n} día", other: "+{n} días" },
  daysEarlier: { one: "−{n} día", other: "−{n} días" },
  movedFrom: "Antes: {value}",
  tentative: "por confirmar",
  sessions: { one: "{n} sesión", other: "{n} sesiones" },
  sessionsOf: { one: "{n} sesión de {total}", other: "{n} sesiones de {total}" },
  showSessions: { one: "Ver {n} sesión", other: "Ver {n} sesiones" },
  parallel: { other: "{n} sesiones en paralelo" },
  during: { one: "{time}, durante otra sesión", other: "{time}, durante otras {n} sesiones" },
  continued: "Continuación",
  now: "Ahora",
  items: "Orden del día",
  unscheduled: "Fecha por determinar",
  readMore: "Leer más",
  readLess: "Leer menos",
  close: "Cerrar",
  updated: "Actualizado el {date}, {time}",
  days: { label: "Días", all: "Todos los días" },
  nextDay: "Día siguiente",
  filter: {
    label: "¿Para quién?",
    find: "Buscar un grupo",
    notFound: "No hay ningún grupo con {query}.",
    reset: "Mostrar todo",
    all: "Todos los grupos",
    remove: "Quitar {name}",
    everyoneStays: "Lo que es para todas y todos se muestra siempre.",
    locked: "Se muestra aquí para",
    unknown: "Grupos desconocidos (no se tienen en cuenta)",
  },
  empty: {
    programme: "El programa aún no tiene sesiones.",
    filtered: "Ninguna sesión corresponde a estos grupos.",
  },
  loading: "Cargando el programa",
  failed: "No se pudo cargar el programa.",
  offline: "No tiene conexión. El programa aparecerá en cuanto se restablezca.",
  persists: "Si el problema persiste, avise a quienes gestionan este sitio.",
  retry: "Reintentar",
  partial: {
    one: "Un elemento del programa no se pudo leer por completo.",
    other: "{n} elementos del programa no se pudieron leer por completo.",
  },
  stale: {
    failed:
      "Se muestra el programa tal como estaba el {date}, {time}. No se pudo cargar una versión más reciente.",
    offline: "No tiene conexión. Se muestra el programa tal como estaba el {date}, {time}.",
  },
  printed: "Impreso el {date}",
  details: "Detalles",
  acts: "Más acciones",
  openAll: "Abrir todo",
  closeAll: "Cerrar todo",
  about: "Información",
};

export const search: SearchMessages = {
  label: "Buscar",
  clear: "Borrar la búsqueda",
  searched: "No hay ninguna sesión con {query}.",
};

export const filters: FiltersMessages = {
  label: "Filtrar",
  types: "Tipo",
  tracks: "Eje temático",
  places: "Lugar",
  only: "Solo lo que menciona a estos grupos",
  none: "Ninguna sesión corresponde a estos filtros.",
  clear: "Quitar estos filtros",
  person: "Todas las sesiones con esta persona",
};

export const zones: ZonesMessages = {
  label: "Zona horaria",
  mine: "Mi hora",
};

export const languages: LanguagesMessages = {
  label: "Idioma del programa",
};

export const grid: GridMessages = {
  label: "Vista",
  list: "Lista",
  grid: "Cuadrícula",
  before: "Lugar anterior",
  after: "Lugar siguiente",
};

export const present: PresentMessages = {
  jump: "Ir a la sesión en curso",
};

export const now: NowMessages = {
  next: "A continuación",
  later: "Hoy, más tarde",
  until: "Fin: {time}",
  nothing: "Ahora mismo no hay ninguna sesión.",
  over: "El programa ha terminado.",
};

export const mine: MineMessages = {
  add: "Añadir a mi programa",
  empty: "Aún no hay nada en su programa. Use la estrella junto a una sesión para añadirla.",
  kept: "Su programa se guarda en este navegador, solo en este dispositivo.",
  unkept: "Aquí no se puede guardar su programa. Guarde el enlace en su lugar.",
  forget: "Borrar mi programa",
  cleared: "Se ha borrado su programa.",
  undo: "Deshacer",
  overlap: "Al mismo tiempo",
};

export const calendar: CalendarMessages = {
  label: "Añadir al calendario",
  download: "Descargar un archivo de calendario",
  subscribe: "Suscribirse a todo el programa",
  follows: "La suscripción refleja todos los cambios; el archivo queda tal como está hoy.",
};

export const share: ShareMessages = {
  label: "Compartir",
  copyText: "Copiar como texto",
  send: "Enviar…",
};

export const changes: ChangesMessages = {
  label: "Cambios desde su última visita",
  here: "Cambios desde que abrió esta página",
  added: "Nueva",
  removed: "Ya no está en el programa",
  cancelled: "Cancelada",
  restored: "Vuelve al programa",
  moved: "Cambio de hora o lugar",
  renamed: "Nuevo título",
  details: "Cambios en los detalles",
  dismiss: "Marcar como leído",
  live: {
    one: "El programa se acaba de actualizar: {n} sesión con cambios.",
    other: "El programa se acaba de actualizar: {n} sesiones con cambios.",
  },
};

export const overlay: OverlayMessages = {
  by: "Añadido por",
  translation: "Traducción",
  outdated: "El original ha cambiado desde que se hizo esta traducción.",
};

export const delivery: DeliveryMessages = {
  shown: "Lo que se muestra aquí",
  copy: "Copiar el enlace",
  copied: "Copiado",
  byHand: "Aquí no se puede copiar automáticamente: seleccione el texto y cópielo.",
  noFile: "Si no se ha guardado ningún archivo, copie esto:",
};

export const regions: Regions = {
  ES: {
    list: {
      languageMode: {
        floor: "Idioma de la sala",
        interpretation: "Interpretación",
        sign: "Lengua de signos",
        captions: "Subtítulos",
      },
    },
  },
};
