/** Generates arbitrary agendas, with texts that are known to break file writers. */
import fc from "fast-check";

const nasty = [
  "\r\n",
  "\n",
  "\r",
  "\n\n- ",
  "\t",
  "  ",
  "\\",
  "\\n",
  "\\,",
  ",",
  ";",
  ":",
  '"',
  "^n",
  "^'",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u007f",
  "\u0085",
  "\u2028",
  "\ud800",
  "\udc00",
  "\ufeff",
  "\u202e",
  "\u00a0",
  "é",
  "e\u0301\u0323\u0302",
  "👩🏽‍🚀",
  "🏳️‍🌈",
  "𝒜",
  "議程",
  "برنامج الاجتماع",
  "סדר היום",
  "participant·e·s",
  "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4),
  "x".repeat(200),
  "END:VEVENT",
  "BEGIN:VCALENDAR",
  "*em*",
  "**strong**",
  "[label](https://example.org/a,b;c)",
  "{time}",
  "$&",
  "<b>&amp;",
];

/** Never empty, but may contain nothing visible. */
export const nastyText = fc
  .array(
    fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "binary", maxLength: 8 }), words()),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join("") || "-");

function words() {
  return fc.constantFrom("Ouverture", " plenary ", "Order of business", " and ", "Régions");
}

const text = fc.oneof(
  { weight: 3, arbitrary: nastyText },
  { weight: 1, arbitrary: fc.record({ en: nastyText, fr: nastyText }) },
);

export const zones = [
  "Europe/Madrid",
  "Asia/Kathmandu",
  "America/St_Johns",
  "Pacific/Chatham",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "UTC",
];

/** Two of the five dates have a clock change in Europe. */
const wall = fc
  .tuple(
    fc.constantFrom("2024-03-31", "2024-10-27", "2024-02-29", "2024-12-31", "2024-06-10"),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
  )
  .map(([date, hour, minute]) => {
    const two = (n: number) => String(n).padStart(2, "0");
    return `${date}T${two(hour)}:${two(minute)}`;
  });
const time = fc.oneof(
  { weight: 6, arbitrary: wall },
  { weight: 1, arbitrary: wall.map((at) => `${at}Z`) },
  { weight: 1, arbitrary: wall.map((at) => `${at}:59.999+05:45`) },
  { weight: 1, arbitrary: fc.constantFrom("9999-12-31T23:59", "0000-01-01T00:00+14:00") },
);

const url = fc.constantFrom(
  "https://example.org/room",
  "https://example.org/room?a=1,2;b=%20#top",
  'https://example.org/"\u0001<é>\\|議',
  "https://münchen.example/\ud800",
  "tel:+34-93-000",
  "mailto:office@example.org",
);
const optional = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) =>
  fc.option(arbitrary, { nil: undefined, freq });

const audience = optional(
  fc.subarray(["everyone", "sections", "africa", "press"], { minLength: 1 }),
);
const contributor = fc.record(
  {
    role: fc.constantFrom("lead", "moderator", "speaker", "panellist", "participant", "other"),
    roleLabel: text,
    person: fc.constantFrom("ada", "bao"),
    audience: fc.subarray(["everyone", "sections", "press"]),
    name: text,
    label: text,
    tentative: fc.boolean(),
  },
  { requiredKeys: ["role", "name"] },
);
const link = fc.record(
  {
    url,
    label: text,
    rel: fc.constantFrom("join", "register", "document", "stream"),
  },
  { requiredKeys: ["url"] },
);

const node = {
  title: text,
  type: optional(fc.constantFrom("plenary", "panel", "break", "other")),
  summary: optional(text),
  audience,
  contributors: optional(fc.array(contributor, { maxLength: 2 })),
  place: optional(fc.constantFrom("hall", "annex")),
  start: optional(time, 6),
  end: optional(time, 6),
  links: optional(fc.array(link, { maxLength: 2 })),
  status: optional(fc.constantFrom("confirmed", "tentative", "moved", "cancelled")),
};
const item = fc.record({
  ...node,
  label: optional(nastyText, 6),
  items: optional(fc.array(fc.record({ title: text, start: node.start }), { maxLength: 2 })),
});
const session = fc.record({
  id: fc.oneof(
    fc.constantFrom(
      "a",
      "a@b",
      "a;b",
      "a\\b",
      'a"b',
      "séance",
      "a%40b",
      "a:b",
      "a\u0001",
      "👩🏽‍🚀",
    ),
    fc.uuid(),
  ),
  ...node,
  dayPart: optional(fc.constantFrom("morning", "all-day")),
  attendance: optional(fc.constantFrom("in-person", "online", "hybrid")),
  admission: optional(fc.constantFrom("open", "invitation")),
  notice: optional(text),
  was: optional(fc.record({ start: optional(wall), place: fc.constant("annex") })),
  items: optional(fc.array(item, { maxLength: 2 }), 3),
});

/** Documents that an office could write; `parse` accepts all of them. */
export const agendaDocument = fc.record({
  format: fc.constant(1),
  id: fc.constantFrom("retreat", "b@c", "agenda;1"),
  title: text,
  language: fc.constantFrom("fr", "en", "ar"),
  timeZone: fc.constantFrom(...zones),
  venue: optional(fc.record({ name: text, city: optional(text), address: optional(text) })),
  url: optional(url),
  calendarUrl: optional(url, 4),
  revision: optional(fc.constantFrom(0, 3, 20_240_223_120_000)),
  updated: optional(fc.constantFrom("2024-02-16T09:00:00Z", "2024-02-16T09:00:00.5+05:30")),
  audiences: fc.tuple(text, text, text).map(([sections, africa, press]) => [
    { id: "sections", name: sections },
    { id: "africa", name: africa, parent: "sections" },
    { id: "press", name: press },
  ]),
  places: fc.tuple(text, text).map(([hall, annex]) => [
    { id: "hall", name: hall },
    { id: "annex", name: annex },
  ]),
  people: fc.tuple(text, text).map(([ada, bao]) => [
    { id: "ada", name: ada, title: bao },
    { id: "bao", name: bao },
  ]),
  days: fc.array(
    fc.record({
      date: fc.constantFrom("2024-03-31", "2024-10-27", "2024-02-29"),
      title: optional(text),
      summary: optional(text),
      audience,
      sessions: fc.array(session, { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  unscheduled: optional(fc.array(session, { maxLength: 1 }), 3),
});
