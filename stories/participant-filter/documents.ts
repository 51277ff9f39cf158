/** Programmes with other groups than the week's: many, deeply nested, or only one. */
import type { Agenda, Audience } from "@plenary/core";
import { week } from "../documents.ts";

const REGIONS: Record<string, string[]> = {
  Africa: ["Cabo Verde", "Côte d’Ivoire", "Kenya", "Sénégal", "South Africa", "Tunisia"],
  "Asia-Pacific": ["Aotearoa New Zealand", "Indonesia", "Japan", "Korea", "Nepal", "Viet Nam"],
  "Euro-Asia": ["Georgia", "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Uzbekistan"],
  Europe: ["Catalonia", "Česko", "España", "France", "Ísland", "Polska", "Portugal", "Türkiye"],
  "Latin America": ["Bolivia", "Brasil", "Chile", "Colombia", "México", "Perú", "Uruguay"],
  "Middle East and West Asia": ["Iraq", "Jordan", "Lebanon", "Palestine", "Syria", "Yemen"],
  "North America": ["Canada", "Québec", "United States"],
};

const idOf = (name: string) => name.toLowerCase().replace(/\P{L}+/gu, "-");
const group = (name: Audience["name"], parent?: string, id?: string): Audience => ({
  id: id ?? idOf(String(name)),
  name,
  ...(parent && { parent }),
});

/** Sixty groups, three levels deep, some named in several languages. */
const groups: Audience[] = [
  group(
    { en: "Regional sections", fr: "Sections régionales", ar: "الفروع الإقليمية" },
    "",
    "sections",
  ),
  ...Object.entries(REGIONS).flatMap(([region, countries]) => [
    group(region, "sections"),
    ...countries.map((country) => group(country, idOf(region))),
  ]),
  group({ en: "Commissions", fr: "Commissions", ar: "اللجان" }, "", "commissions"),
  group({ en: "Culture", fr: "Culture", ar: "الثقافة" }, "commissions", "culture"),
  group(
    { en: "Digital cities", fr: "Villes numériques", ar: "المدن الرقمية" },
    "commissions",
    "digital",
  ),
  group(
    { en: "Social inclusion", fr: "Inclusion sociale", ar: "الإدماج الاجتماعي" },
    "commissions",
    "inclusion",
  ),
  group(
    { en: "Gender equality", fr: "Égalité de genre", ar: "المساواة بين الجنسين" },
    "commissions",
    "equality",
  ),
  group({ en: "Youth delegates", fr: "Jeunes délégué·e·s", ar: "مندوبو الشباب" }, "", "youth"),
  group({ en: "Partners", fr: "Partenaires", ar: "الشركاء" }, "", "partners"),
  group(
    { en: "World Secretariat", fr: "Secrétariat mondial", ar: "الأمانة العالمية" },
    "",
    "secretariat",
  ),
  group({ en: "Press", fr: "Presse", ar: "الصحافة" }, "", "press"),
  group({ en: "Observers", fr: "Observateur·ice·s", ar: "المراقبون" }, "", "observers"),
  group({ en: "Interpreters", fr: "Interprètes", ar: "المترجمون" }, "", "interpreters"),
];

/**
 * The week with other groups and nothing else to filter by: each session is for the next group in
 * turn, every third for everyone.
 */
function withGroups(audiences: Audience[]): Agenda {
  let at = 0;
  const days = week.days.map((day) => ({
    ...day,
    focus: [],
    audience: [],
    sessions: day.sessions.map(({ type, track, place, languages, ...session }) => ({
      ...session,
      contributors: [],
      items: [],
      audience: at++ % 3 ? [(audiences[(at * 7) % audiences.length] as Audience).id] : ["everyone"],
    })),
  }));
  return { ...week, audiences, days, unscheduled: [] };
}

export const sixtyGroups = withGroups(groups);
export const oneGroup = withGroups([group("Youth delegates")]);

const LONG =
  "Representatives of the regional sections, of their commissions, working groups and communities of practice";
/** Names that need several lines, one below the other. */
export const longNames = withGroups([
  group(LONG, "", "representatives"),
  group(`${LONG}, who could not come last year`, "representatives", "absent"),
  group("Press"),
]);
