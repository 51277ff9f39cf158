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

// Espaces insécables : U+00A0 devant « : », U+202F devant « ? ».

export const list: Messages = {
  mine: "Mon programme",
  clock: "{H}h{mm}",
  first: "1er",
  dates: {
    months: "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre",
    weekdays: "dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi",
    short: "{w}. {d}",
    regions: "FR BE CH LU MC SN CM CI MA TN DZ CD CA",
  },
  quote: "«\u00a0{text}\u00a0»",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}\u00a0: {value}",
  everyone: "toutes et tous",
  forWhom: "Pour qui",
  everyoneTakesPart: "Toutes et tous participent",
  accentOn: "Accent sur",
  accentOnYou: "Accent sur votre groupe",
  concern: {
    "takes-part": "Votre groupe participe",
    "for-you": "Pour votre groupe",
    everyone: "Pour toutes et tous",
    not: "Ne concerne pas votre groupe",
  },
  type: {
    opening: "Ouverture",
    plenary: "Plénière",
    panel: "Panel",
    exercise: "Exercice",
    workshop: "Atelier",
    "working-group": "Groupe de travail",
    ceremony: "Cérémonie",
    break: "Pause",
    social: "Moment convivial",
    closing: "Clôture",
  },
  role: {
    lead: "Animation",
    moderator: "Modération",
    speaker: "Interventions",
    panellist: "Panel",
    participant: "Participation",
    other: "Avec",
  },
  status: {
    tentative: "À confirmer",
    moved: "Déplacé",
    cancelled: "Annulé",
  },
  attendance: { online: "En ligne", hybrid: "En présence et en ligne" },
  admission: {
    open: "Ouvert à toutes et tous",
    registered: "Sur inscription",
    invitation: "Sur invitation",
    internal: "Séance interne",
  },
  languageMode: {
    floor: "Langue parlée",
    interpretation: "Interprétation",
    sign: "Langue des signes",
    captions: "Sous-titres",
  },
  link: {
    join: "Participer en ligne",
    register: "S’inscrire",
    document: "Document",
    stream: "Diffusion en direct",
    recording: "Enregistrement",
    other: "Lien",
  },
  dayPart: {
    morning: "Matin",
    afternoon: "Après-midi",
    evening: "Soir",
    "all-day": "Toute la journée",
  },
  state: {
    draft: "Projet de programme",
    provisional: "Programme provisoire",
    final: "Programme définitif",
  },
  yourTime: "{time} chez vous",
  timeIn: "{time} ({zone})",
  zone: "Fuseau horaire\u00a0: {zone}",
  yourZone: "Chez vous\u00a0: {zone}",
  daysLater: { one: "+{n}\u00a0jour", other: "+{n}\u00a0jours" },
  daysEarlier: { one: "−{n}\u00a0jour", other: "−{n}\u00a0jours" },
  movedFrom: "Auparavant\u00a0: {value}",
  tentative: "à confirmer",
  sessions: { one: "{n}\u00a0séance", other: "{n}\u00a0séances" },
  sessionsOf: { one: "{n}\u00a0séance sur {total}", other: "{n}\u00a0séances sur {total}" },
  showSessions: { one: "Voir {n}\u00a0séance", other: "Voir {n}\u00a0séances" },
  parallel: { other: "{n}\u00a0séances en parallèle" },
  during: {
    one: "{time}, pendant une autre séance",
    other: "{time}, pendant {n}\u00a0autres séances",
  },
  continued: "Suite",
  now: "Maintenant",
  items: "Ordre du jour",
  unscheduled: "Date à préciser",
  readMore: "Lire la suite",
  readLess: "Réduire",
  close: "Fermer",
  updated: "Mis à jour le {date} à {time}",
  days: { label: "Jours", all: "Tous les jours" },
  nextDay: "Jour suivant",
  filter: {
    label: "Pour qui\u202f?",
    find: "Trouver un groupe",
    notFound: "Aucun groupe trouvé pour {query}.",
    reset: "Tout afficher",
    all: "Tous les groupes",
    remove: "Retirer {name}",
    everyoneStays: "Ce qui s’adresse à toutes et tous reste affiché.",
    locked: "Affiché ici pour",
    unknown: "Groupes inconnus (non pris en compte)",
  },
  empty: {
    programme: "Le programme ne compte encore aucune séance.",
    filtered: "Aucune séance ne correspond à ces groupes.",
  },
  loading: "Chargement du programme",
  failed: "Le programme n’a pas pu être chargé.",
  offline: "Vous êtes hors ligne. Le programme s’affichera dès que la connexion sera rétablie.",
  persists: "Si le problème persiste, merci de le signaler aux responsables de ce site.",
  retry: "Réessayer",
  partial: {
    one: "Un élément du programme n’a pas pu être lu en entier.",
    other: "{n}\u00a0éléments du programme n’ont pas pu être lus en entier.",
  },
  stale: {
    failed:
      "Programme tel qu’il était le {date} à {time}. La version la plus récente n’a pas pu être chargée.",
    offline: "Vous êtes hors ligne. Programme tel qu’il était le {date} à {time}.",
  },
  printed: "Imprimé le {date}",
  details: "Détails",
  acts: "Autres actions",
  openAll: "Tout ouvrir",
  closeAll: "Tout fermer",
  about: "À propos",
};

export const search: SearchMessages = {
  label: "Rechercher",
  clear: "Effacer la recherche",
  searched: "Aucune séance trouvée pour {query}.",
};

export const filters: FiltersMessages = {
  label: "Filtrer",
  types: "Type",
  tracks: "Thématique",
  places: "Lieu",
  only: "Seulement ce qui mentionne ces groupes",
  none: "Aucune séance ne correspond à ces filtres.",
  clear: "Retirer ces filtres",
  person: "Toutes les séances avec cette personne",
};

export const zones: ZonesMessages = {
  label: "Fuseau horaire",
  mine: "Mon heure",
};

export const languages: LanguagesMessages = {
  label: "Langue du programme",
};

export const grid: GridMessages = {
  label: "Présentation",
  list: "Liste",
  grid: "Grille",
  before: "Lieu précédent",
  after: "Lieu suivant",
};

export const present: PresentMessages = {
  jump: "Aller à la séance en cours",
};

export const now: NowMessages = {
  next: "À suivre",
  later: "Plus tard dans la journée",
  until: "jusqu’à {time}",
  nothing: "Aucune séance en ce moment.",
  over: "Le programme est terminé.",
};

export const mine: MineMessages = {
  add: "Ajouter à mon programme",
  empty: "Votre programme est encore vide. L’étoile à côté d’une séance permet de l’y ajouter.",
  kept: "Votre programme est conservé dans ce navigateur, sur cet appareil uniquement.",
  unkept: "Votre programme ne peut pas être conservé ici. Gardez-en plutôt le lien.",
  forget: "Effacer mon programme",
  cleared: "Votre programme a été effacé.",
  undo: "Annuler",
  overlap: "En même temps",
};

export const calendar: CalendarMessages = {
  label: "Ajouter à l’agenda",
  download: "Télécharger un fichier d’agenda",
  subscribe: "S’abonner à tout le programme",
  follows:
    "L’abonnement suit tous les changements\u202f; le fichier reste tel qu’il est aujourd’hui.",
};

export const share: ShareMessages = {
  label: "Partager",
  copyText: "Copier sous forme de texte",
  send: "Envoyer…",
};

export const changes: ChangesMessages = {
  label: "Changements depuis votre dernière visite",
  here: "Changements depuis l’ouverture de cette page",
  added: "Nouveau",
  removed: "Retiré du programme",
  cancelled: "Annulé",
  restored: "Finalement maintenu",
  moved: "Déplacé",
  renamed: "Nouveau titre",
  details: "Détails modifiés",
  dismiss: "Marquer comme lu",
  live: {
    one: "Le programme vient d’être mis à jour\u00a0: {n}\u00a0séance a changé.",
    other: "Le programme vient d’être mis à jour\u00a0: {n}\u00a0séances ont changé.",
  },
};

export const overlay: OverlayMessages = {
  by: "Ajouté par",
  translation: "Traduction",
  outdated: "L’original a été modifié depuis cette traduction.",
};

export const delivery: DeliveryMessages = {
  shown: "Ce qui est affiché ici",
  copy: "Copier le lien",
  copied: "Copié",
  byHand: "La copie automatique n’est pas possible ici\u00a0: sélectionnez le texte et copiez-le.",
  noFile: "Si aucun fichier n’a été enregistré, copiez plutôt ceci\u00a0:",
};

export const regions: Regions = {
  CA: {
    list: {
      clock: "{H}\u00a0h\u00a0{mm}",
    },
  },
};
