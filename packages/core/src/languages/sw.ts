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
  mine: "Ratiba yangu",
  clock: "{HH}:{mm}",
  first: "1",
  dates: {
    months: "Januari,Februari,Machi,Aprili,Mei,Juni,Julai,Agosti,Septemba,Oktoba,Novemba,Desemba",
    weekdays: "Jumapili,Jumatatu,Jumanne,Jumatano,Alhamisi,Ijumaa,Jumamosi",
    shortWeekdays: "Jumapili,Jumatatu,Jumanne,Jumatano,Alhamisi,Ijumaa,Jumamosi",
    regions: "TZ KE UG CD",
    heading: "{W}, {dm}",
  },
  quote: "“{text}”",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "washiriki wote",
  forWhom: "Walengwa",
  everyoneTakesPart: "Wote wanashiriki",
  accentOn: "Msisitizo",
  accentOnYou: "Msisitizo kwa kundi lako",
  concern: {
    "takes-part": "Kundi lako linashiriki",
    "for-you": "Kwa kundi lako",
    everyone: "Kwa washiriki wote",
    not: "Si kwa kundi lako",
  },
  type: {
    opening: "Ufunguzi",
    plenary: "Kikao cha wajumbe wote",
    panel: "Mjadala wa jopo",
    exercise: "Zoezi",
    workshop: "Warsha",
    "working-group": "Kikundi kazi",
    ceremony: "Sherehe",
    break: "Mapumziko",
    social: "Tafrija",
    closing: "Ufungaji",
  },
  role: {
    lead: "Kinaongozwa na",
    moderator: "Mwongoza mjadala",
    speaker: "Wazungumzaji",
    panellist: "Wanajopo",
    participant: "Washiriki",
    other: "Pamoja na",
  },
  status: {
    tentative: "Hakijathibitishwa",
    moved: "Kimehamishwa",
    cancelled: "Kimefutwa",
  },
  attendance: {
    online: "Mtandaoni",
    hybrid: "Ana kwa ana na mtandaoni",
  },
  admission: {
    open: "Wazi kwa wote",
    registered: "Usajili unahitajika",
    invitation: "Kwa mwaliko",
    internal: "Kikao cha ndani",
  },
  languageMode: {
    floor: "Lugha inayozungumzwa",
    interpretation: "Ukalimani",
    sign: "Lugha ya ishara",
    captions: "Manukuu",
  },
  link: {
    join: "Jiunge mtandaoni",
    register: "Jisajili",
    document: "Hati",
    stream: "Matangazo ya moja kwa moja",
    recording: "Rekodi ya kikao",
    other: "Kiungo",
  },
  dayPart: { morning: "Asubuhi", afternoon: "Alasiri", evening: "Jioni", "all-day": "Siku nzima" },
  state: {
    draft: "Rasimu ya ratiba",
    provisional: "Ratiba ya awali",
    final: "Ratiba ya mwisho",
  },
  yourTime: "{time} kwa saa za ulipo",
  timeIn: "{time} ({zone})",
  zone: "Saa za eneo: {zone}",
  yourZone: "Saa za eneo lako: {zone}",
  daysLater: { other: "siku +{n}" },
  daysEarlier: { other: "siku −{n}" },
  movedFrom: "Awali: {value}",
  tentative: "ushiriki haujathibitishwa",
  sessions: { one: "Kikao {n}", other: "Vikao {n}" },
  sessionsOf: { one: "Kikao {n} kati ya {total}", other: "Vikao {n} kati ya {total}" },
  showSessions: { one: "Onyesha kikao {n}", other: "Onyesha vikao {n}" },
  parallel: { other: "Vikao {n} sambamba" },
  during: {
    one: "{time}, wakati kikao kingine kinaendelea",
    other: "{time}, wakati vikao vingine {n} vinaendelea",
  },
  continued: "Inaendelea",
  now: "Sasa",
  items: "Ajenda",
  unscheduled: "Muda bado haujapangwa",
  readMore: "Soma zaidi",
  readLess: "Onyesha kidogo",
  close: "Funga",
  updated: "Imesasishwa {date}, {time}",
  days: { label: "Siku", all: "Siku zote" },
  nextDay: "Siku inayofuata",
  filter: {
    label: "Kwa nani?",
    find: "Tafuta kundi",
    notFound: "Hakuna kundi linalolingana na {query}.",
    reset: "Onyesha yote",
    all: "Makundi yote",
    remove: "Ondoa {name}",
    everyoneStays: "Vikao vya washiriki wote huonyeshwa daima.",
    locked: "Inaonyeshwa hapa kwa",
    unknown: "Makundi yasiyojulikana (hayakuzingatiwa)",
  },
  empty: {
    programme: "Ratiba bado haina vikao.",
    filtered: "Hakuna kikao kwa ajili ya makundi haya.",
  },
  loading: "Ratiba inapakiwa",
  failed: "Ratiba haikuweza kupakiwa.",
  offline: "Hakuna muunganisho wa intaneti. Ratiba itaonekana mara utakaporudi mtandaoni.",
  persists: "Tatizo likiendelea, tafadhali wajulishe wasimamizi wa tovuti hii.",
  retry: "Jaribu tena",
  partial: {
    one: "Kipengele kimoja cha ratiba hakikusomeka kikamilifu.",
    other: "Vipengele {n} vya ratiba havikusomeka kikamilifu.",
  },
  stale: {
    failed: "Hii ni ratiba kama ilivyokuwa {date}, {time}. Toleo jipya zaidi halikuweza kupakiwa.",
    offline: "Hakuna muunganisho wa intaneti. Hii ni ratiba kama ilivyokuwa {date}, {time}.",
  },
  printed: "Imechapwa {date}",
  details: "Maelezo zaidi",
  acts: "Vitendo zaidi",
  openAll: "Fungua zote",
  closeAll: "Funga zote",
  about: "Kuhusu",
};

export const search: SearchMessages = {
  label: "Tafuta",
  clear: "Futa utafutaji",
  searched: "Hakuna kikao kinacholingana na {query}.",
};

export const filters: FiltersMessages = {
  label: "Chuja",
  types: "Aina",
  tracks: "Mada",
  places: "Mahali",
  only: "Vikao vinavyotaja makundi haya tu",
  none: "Hakuna kikao kinacholingana na vichujio hivi.",
  clear: "Ondoa vichujio hivi",
  person: "Vikao vyote vya mtu huyu",
};

export const zones: ZonesMessages = {
  label: "Saa za eneo",
  mine: "Saa zangu",
};

export const languages: LanguagesMessages = {
  label: "Lugha ya ratiba",
};

export const grid: GridMessages = {
  label: "Mwonekano",
  list: "Orodha",
  grid: "Gridi",
  before: "Mahali palipotangulia",
  after: "Mahali panapofuata",
};

export const present: PresentMessages = {
  jump: "Nenda kwenye kikao kinachoendelea",
};

export const now: NowMessages = {
  next: "Kinachofuata",
  later: "Baadaye leo",
  until: "hadi {time}",
  nothing: "Hakuna kikao kinachoendelea sasa.",
  over: "Ratiba imekamilika.",
};

export const mine: MineMessages = {
  add: "Ongeza kwenye ratiba yangu",
  empty: "Ratiba yako bado haina kitu. Tumia nyota iliyo kando ya kikao ili kukiongeza.",
  kept: "Ratiba yako imehifadhiwa kwenye kivinjari hiki, kwenye kifaa hiki pekee.",
  unkept: "Ratiba yako haiwezi kuhifadhiwa hapa. Badala yake, hifadhi kiungo chake.",
  forget: "Futa ratiba yangu",
  cleared: "Ratiba yako imefutwa.",
  undo: "Tendua",
  overlap: "Wakati huohuo",
};

export const calendar: CalendarMessages = {
  label: "Ongeza kwenye kalenda",
  download: "Pakua faili ya kalenda",
  subscribe: "Fuatilia ratiba yote kwenye kalenda",
  follows: "Ukifuatilia, kila badiliko huonekana; faili hubaki kama ilivyo leo.",
};

export const share: ShareMessages = {
  label: "Shirikisha",
  copyText: "Nakili kama maandishi",
  send: "Tuma…",
};

export const changes: ChangesMessages = {
  label: "Mabadiliko tangu ulipotembelea mara ya mwisho",
  here: "Mabadiliko tangu ulipofungua ukurasa huu",
  added: "Kipya",
  removed: "Kimeondolewa kwenye ratiba",
  cancelled: "Kimefutwa",
  restored: "Kimerejeshwa kwenye ratiba",
  moved: "Kimehamishwa",
  renamed: "Kichwa kipya",
  details: "Maelezo yamebadilika",
  dismiss: "Tia alama kuwa yamesomwa",
  live: {
    one: "Ratiba imesasishwa sasa hivi: kikao {n} kimebadilika.",
    other: "Ratiba imesasishwa sasa hivi: vikao {n} vimebadilika.",
  },
};

export const overlay: OverlayMessages = {
  by: "Imeongezwa na",
  translation: "Tafsiri",
  outdated: "Maandishi asilia yamebadilika tangu tafsiri hii ifanywe.",
};

export const delivery: DeliveryMessages = {
  shown: "Yanayoonyeshwa hapa",
  copy: "Nakili kiungo",
  copied: "Imenakiliwa",
  byHand: "Hapa haiwezekani kunakili kiotomatiki: chagua maandishi kisha uyanakili.",
  noFile: "Ikiwa hakuna faili iliyohifadhiwa, nakili hii badala yake:",
};

export const regions: Regions = {
  TZ: {
    list: {
      languageMode: {
        floor: "Lugha inayozungumzwa",
        interpretation: "Ukalimani",
        sign: "Lugha ya alama",
        captions: "Manukuu",
      },
    },
  },
};
