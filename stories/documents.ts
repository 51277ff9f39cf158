/**
 * The documents that stories show: two real programmes, an invented one, and variations of them.
 */
import { type Agenda, applyOverlay, type Day, explain, parse, type Session } from "@plenary/core";
import { generate } from "../examples/data/generate.mjs";
import pouvoirJson from "../examples/data/pouvoir-du-nous.json";
import overlayJson from "../examples/data/pouvoir-du-nous.overlay.json";
import weekJson from "../examples/data/retreat-week.json";

function read(document: unknown): Agenda {
  const { agenda, problems } = parse(document);
  if (!agenda) throw new Error(problems[0] && explain(problems[0]));
  return agenda;
}

/** One day with one session: the programme that the project exists for. */
export const pouvoir = read(pouvoirJson);
/** Five days, three languages, nearly every field of the format. */
export const week = read(weekJson);
export const large = generate({ sessions: 300, days: 3, groups: 12, seed: 7 });

/** Twelve days. */
export const twelveDays = generate({ sessions: 120, days: 12, groups: 8, seed: 3 });

const [pouvoirDay] = pouvoir.days as [Day];

/** The week's session of this id. */
export function sessionOf(id: string): Session {
  const found = week.days.flatMap(({ sessions }) => sessions).find((session) => session.id === id);
  if (!found) throw new Error(`The week has no session ${id}`);
  return found;
}

/** The week with only this session, or an invented one, on the first day. */
export const only = (...sessions: Session[]): Agenda => ({
  ...week,
  days: [{ date: "2027-02-15", sessions }],
  unscheduled: [],
});

export const draft: Agenda = { ...week, state: "draft" };
export const final: Agenda = { ...week, state: "final" };

/** The week with two days of it: the second was never translated. */
export const halfTranslated: Agenda = {
  ...week,
  days: week.days.slice(0, 2).map((day, index) =>
    index
      ? {
          ...day,
          title: "Care, street by street",
          summary: "Who looks after whom, and with what money.",
          sessions: day.sessions.slice(0, 3).map((session) => ({
            ...session,
            title: typeof session.title === "string" ? session.title : (session.title.en ?? ""),
          })),
        }
      : day,
  ),
};

export const empty: Agenda = { ...pouvoir, days: [{ ...pouvoirDay, sessions: [] }] };

/** When the older copy was last known to be the newest. */
export const staleAt = "2027-02-14T17:05+01:00";

/** A document with unreadable parts; the rest is shown. */
export const broken = {
  ...pouvoir,
  days: [
    {
      ...pouvoirDay,
      sessions: [
        ...pouvoirDay.sessions,
        { id: "lunch", title: { fr: "Déjeuner", en: "Lunch" }, type: "brunch", start: "13h" },
        { id: "nameless", title: 12, start: "2024-02-23T15:00" },
        "a session that is only a sentence",
      ],
    },
  ],
};

/** Sessions for some groups only, so that other groups have none. */
export const forSome: Agenda = {
  ...week,
  days: [
    {
      date: "2027-02-15",
      title: "Groups at work",
      audience: ["commissions"],
      sessions: [sessionOf("mon-chairs"), sessionOf("wed-charter")].map((session) => ({
        ...session,
        start: "2027-02-15T10:00",
        end: "2027-02-15T12:00",
        audience: ["commissions"],
        contributors: [],
        items: [],
      })),
    },
  ],
  unscheduled: [],
};

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/** Words longer than any line. */
export const longWords: Agenda = {
  ...week,
  language: "de",
  title: LONG,
  venue: { name: LONG, city: LONG },
  audiences: [
    { id: "long", name: LONG },
    { id: "long-too", name: `${LONG}sversammlung`, parent: "long" },
  ],
  places: [{ id: "room", name: LONG }],
  days: [
    {
      date: "2027-02-15",
      title: LONG,
      audience: ["long"],
      focus: ["long-too"],
      sessions: [
        {
          id: "long",
          title: `${LONG}: ${LONG}`,
          typeLabel: LONG,
          start: "2027-02-15T10:00",
          end: "2027-02-15T13:00",
          place: "room",
          track: LONG,
          summary: `${LONG} ${LONG}`,
          audience: ["long-too"],
          contributors: [{ role: "other", roleLabel: LONG, name: LONG }],
          links: [{ url: "https://example.org/", label: LONG }],
          items: [{ title: LONG, typeLabel: LONG, items: [{ title: LONG }] }],
        },
      ],
    },
  ],
  unscheduled: [],
};

/** A session with only a title. */
export const onlyTitles: Agenda = {
  format: 1,
  id: "titles",
  title: "Programme",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [],
  places: [],
  people: [],
  days: [{ date: "2027-02-15", sessions: [{ id: "title", title: "Words of welcome" }] }],
};

/** A session with every field of the format. */
export const everything: Session = {
  id: "everything",
  title: { en: "Shared waters: what one river asks of nine cities", fr: "Eaux partagées" },
  type: "workshop",
  typeLabel: { en: "Field workshop", fr: "Atelier de terrain" },
  start: "2027-02-15T14:30",
  end: "2027-02-15T17:00",
  place: "gallery",
  status: "moved",
  was: { start: "2027-02-15T10:00", end: "2027-02-15T12:30", place: "terrace" },
  notice: { en: "Indoors because of the rain.", fr: "À l’intérieur, à cause de la pluie." },
  summary: {
    en: "A morning *by the river*, and an afternoon **with the maps**.\n\n- Bring shoes that may get wet\n- Bring [one map of your own](https://example.org/maps)\n\nWhat is found goes to the assembly on Thursday.",
  },
  audience: ["section-europe", "commission-culture", "youth"],
  contributors: [
    { role: "lead", audience: ["secretariat"], label: "World Secretariat, with its neighbours" },
    { role: "moderator", person: "ipek-sonmezalp" },
    { role: "speaker", person: "haruto-shiranui" },
    { role: "speaker", name: "A speaker from the host city", tentative: true },
    { role: "panellist", person: "leila-haddad-karam" },
    { role: "participant", audience: ["commissions", "communities"] },
    { role: "participant", audience: ["everyone"] },
    { role: "other", roleLabel: "Notes taken by", name: "Two students" },
  ],
  attendance: "hybrid",
  admission: "registered",
  languages: [
    { tag: "en", mode: "floor" },
    { tag: "fr", mode: "interpretation" },
    { tag: "es", mode: "interpretation" },
    { tag: "csc", mode: "sign" },
    { tag: "en", mode: "captions" },
  ],
  track: { en: "Water", fr: "Eau" },
  links: [
    { url: "https://example.org/join", rel: "join" },
    { url: "https://example.org/register", rel: "register" },
    { url: "https://example.org/map.pdf", rel: "document", label: "The map", language: "ca" },
    { url: "https://example.org/stream", rel: "stream" },
    { url: "https://example.org/recording", rel: "recording" },
    { url: "mailto:programme@example.org", label: "Write to the office" },
  ],
  itemsTitle: "What we shall do",
  items: [
    {
      title: "At the river",
      type: "exercise",
      place: "terrace",
      start: "2027-02-15T14:30",
      end: "2027-02-15T15:30",
      items: [
        {
          title: "Counting the bridges",
          audience: ["section-europe"],
          items: [{ title: "Upstream" }, { title: "Downstream" }],
        },
        { title: "The ferry", status: "cancelled" },
      ],
    },
    {
      label: "A.",
      title: "At the tables",
      summary: "Each table has a map, and a person who knows it.",
      contributors: [{ role: "lead", audience: ["commission-culture"] }],
      links: [{ url: "https://example.org/tables", label: "The tables" }],
      status: "tentative",
    },
  ],
};

/** The French programme with a section's Turkish overlay: one translation is outdated. */
export const overlaid = applyOverlay(pouvoir, overlayJson).agenda;

/** The same for an Arabic section, also with notes on an item and on the day. */
export const overlaidInArabic = applyOverlay(pouvoir, {
  format: 1,
  overlay: pouvoir.id,
  by: { ar: "قسم الشرق الأوسط وغرب آسيا", fr: "Section Moyen-Orient et Asie occidentale" },
  changes: {
    "2024-02-23": { note: { ar: "يوم العمل هذا مفتوح لجميع أعضاء وفدنا." } },
    agir: {
      title: {
        ar: { text: "العمل من أجل الإنسانية يوحّدنا", of: "Agir pour l’humanité nous unit" },
      },
      note: { ar: "نلتقي *الساعة 9:30* في بهو الفندق، ثم نذهب معًا إلى القاعة." },
      links: [
        {
          url: "https://example.org/ar/delegation",
          rel: "register",
          label: { ar: "التسجيل ضمن وفدنا" },
        },
      ],
    },
    "agir-1b": { note: { ar: "يتحدث باسم القسم أمينه العام." } },
  },
}).agenda;
