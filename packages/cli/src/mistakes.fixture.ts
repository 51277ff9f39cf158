/**
 * Mistakes as people make them, each on a sound programme: what they are called, and what changes in
 * its text. Long, since it is a list. What `check` says about each is in mistakes.golden.txt.
 */

/** A sound programme in two languages, of which `check` has nothing to say. */
export const sound = `{
  "format": 1,
  "id": "harbour-days",
  "title": {"en": "Harbour Days", "fr": "Journées du port"},
  "language": "en",
  "timeZone": "Europe/Lisbon",
  "venue": {"name": "Customs House", "city": "Porto"},
  "state": "provisional",
  "revision": 2,
  "updated": "2027-04-01T09:00:00Z",
  "audiences": [
    {"id": "crews", "name": {"en": "Crews", "fr": "Équipages"}},
    {"id": "pilots", "name": {"en": "Pilots", "fr": "Pilotes"}, "parent": "crews"},
    {"id": "press", "name": {"en": "Press", "fr": "Presse"}}
  ],
  "places": [
    {"id": "quay", "name": "Old Quay"},
    {"id": "loft", "name": "Sail Loft"}
  ],
  "people": [
    {"id": "rosa", "name": "Rosa Lindqvist", "organisation": "Port of Malmö"}
  ],
  "days": [
    {
      "date": "2027-05-03",
      "title": {"en": "Arrivals", "fr": "Arrivées"},
      "sessions": [
        {
          "id": "welcome",
          "title": {"en": "Welcome", "fr": "Bienvenue"},
          "type": "opening",
          "start": "10:00",
          "end": "11:00",
          "place": "quay",
          "summary": {"en": "Meet the *crews*.", "fr": "Rencontre avec les *équipages*."},
          "contributors": [{"role": "moderator", "person": "rosa"}],
          "links": [{"url": "https://example.org/welcome", "label": "Map"}]
        },
        {
          "id": "knots",
          "title": {"en": "Knots and splices", "fr": "Nœuds et épissures"},
          "type": "workshop",
          "start": "2027-05-03T11:30",
          "end": "2027-05-03T13:00",
          "place": "loft",
          "audience": ["pilots"],
          "items": [{"title": {"en": "Bowline", "fr": "Nœud de chaise"}}]
        }
      ]
    },
    {
      "date": "2027-05-04",
      "title": {"en": "Departures", "fr": "Départs"},
      "sessions": [
        {
          "id": "debrief",
          "title": {"en": "Press briefing", "fr": "Point de presse"},
          "start": "09:00",
          "audience": "press",
          "status": "confirmed"
        }
      ]
    }
  ]
}
`;

export interface Mistake {
  name: string;
  /** A piece of the text, and what replaces it. */
  replace?: [string, string][];
  /** The whole file, where it is not the sound one with changes. */
  file?: string | Uint8Array;
  /** What is checked beside it. */
  beside?: string;
}

const change = (name: string, ...replace: [string, string][]): Mistake => ({ name, replace });

const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes.set([code & 0xff, code >> 8], 2 + i * 2);
  }
  return bytes;
};

/** The letters of Latin-1 have their own numbers; œ stands apart in Windows-1252. */
const latin1 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === "œ" ? 0x9c : letter.charCodeAt(0)));

const overlay = `{
  "format": 1,
  "overlay": "harbour-days",
  "by": "Porto section",
  "changes": {
    "welcome": {
      "title": {"pt": {"text": "Boas-vindas", "of": "Welcome"}},
      "note": "Tram 1 stops at the quay."
    }
  }
}
`;

const addition = (name: string, from: string, to: string): Mistake => ({
  name,
  file: overlay.replace(from, to),
  beside: sound,
});

export const mistakes: Mistake[] = [
  // The text is not JSON.
  change("a comma is missing between two fields", ['"start": "10:00",', '"start": "10:00"']),
  change("a comma is missing between two objects", ['"name": "Old Quay"},', '"name": "Old Quay"}']),
  change("a comma too many before a closing brace", [
    '"status": "confirmed"',
    '"status": "confirmed",',
  ]),
  change("a comma too many at the end of a list", [
    '"name": "Sail Loft"}\n',
    '"name": "Sail Loft"},\n',
  ]),
  change("two commas in a row", ['"revision": 2,', '"revision": 2,,']),
  change("curly quotes around a value", ['"type": "opening"', '"type": “opening”']),
  change("curly quotes around a field's name", ['"type": "opening"', '“type”: "opening"']),
  change("single quotes around a text", ['"city": "Porto"', "\"city\": 'Porto'"]),
  change("single quotes around a field's name", ['"city": "Porto"', "'city': \"Porto\""]),
  change("a comment to the end of the line", [
    '"revision": 2,',
    '"revision": 2, // raised in March',
  ]),
  change("a comment of several lines", [
    '"revision": 2,',
    '/* raised\n  in March */\n  "revision": 2,',
  ]),
  change("a comment with #", ['"revision": 2,', '# raised in March\n  "revision": 2,']),
  {
    name: "a file that is cut off within a text",
    file: sound.slice(0, sound.indexOf("Nœuds") + 3),
  },
  {
    name: "a file that is cut off between values",
    file: sound.slice(0, sound.indexOf('"place": "loft"')),
  },
  change("a bracket that is not closed", [
    '"name": "Sail Loft"}\n  ],',
    '"name": "Sail Loft"}\n  ,',
  ]),
  change("a brace too many", [
    '"status": "confirmed"\n        }',
    '"status": "confirmed"\n        }}',
  ]),
  change("a quote inside a text", ['"Rosa Lindqvist"', '"Rosa "Skip" Lindqvist"']),
  change("a quote that is missing at the end of a text", ['"city": "Porto"}', '"city": "Porto}']),
  change("a line break inside a text", ["Meet the *crews*.", "Meet the\n*crews*."]),
  change("a tab inside a text", ["Meet the *crews*.", "Meet the\t*crews*."]),
  change("a backslash in a text", ["Meet the *crews*.", "C:\\Users\\crews"]),
  change("a time without quotes", ['"start": "10:00"', '"start": 10:00']),
  change("a date without quotes", ['"date": "2027-05-03"', '"date": 2027-05-03']),
  change("a text without quotes", ['"place": "loft"', '"place": loft']),
  change("a field's name without quotes", ['"place": "loft"', 'place: "loft"']),
  change("True as in Python", ['"role": "moderator"', '"role": "moderator", "tentative": True']),
  change("an equals sign for a colon", ['"place": "loft"', '"place" = "loft"']),
  change("a colon that is missing", ['"place": "loft"', '"place" "loft"']),
  change("a semicolon for a comma", ['"place": "loft",', '"place": "loft";']),
  change("a field without a value", ['"place": "loft"', '"place": ']),
  change("a non-breaking space", ['"place": "loft"', '"place":\u00a0"loft"']),
  change("a quote that is missing after a field's name", ['"city": "Porto"', '"city: "Porto"']),
  change("an apostrophe within single quotes", ['"Customs House"', "'Custom's House'"]),
  { name: "YAML", file: "format: 1\ntitle: Harbour Days\n" },
  { name: "plain text", file: "Harbour Days, 3 May\n10:00 Welcome\n" },
  { name: "a lone text", file: '"Harbour Days"' },
  { name: "an empty file", file: "\n" },
  { name: "a web page", file: "<!doctype html>\n<title>Please log in</title>\n" },
  { name: "JSON between the marks of Markdown", file: `\`\`\`json\n${sound}\`\`\`\n` },
  { name: "two documents in a file", file: `${sound}${sound}` },
  // The file is not in UTF-8.
  { name: "a file in Latin-1", file: latin1(sound) },
  { name: "a file in UTF-16", file: utf16(sound) },
  { name: "a file with a byte order mark, which is read", file: `\ufeff${sound}` },
  change("a text that was read in a wrong encoding once", ["Journées", "JournÃ©es"]),
  // The JSON is no agenda, or not all of one.
  { name: "a list in place of an agenda", file: `[${sound}]` },
  { name: "an object that is no agenda", file: '{"type": "FeatureCollection", "features": []}' },
  { name: "sessions where days should be", file: sound.replace('"days": [', '"sessions": [') },
  {
    name: "sessions directly in days",
    file: `{"format": 1, "id": "a", "title": "A", "language": "en", "timeZone": "UTC", "revision": 1,
  "days": [{"id": "welcome", "title": "Welcome", "start": "2027-05-03T10:00"}]}`,
  },
  {
    name: "no days",
    file: '{"format": 1, "id": "a", "title": "A", "language": "en", "timeZone": "UTC", "revision": 1}',
  },
  {
    name: "an empty list of days",
    file: '{"format": 1, "id": "a", "title": "A", "language": "en", "timeZone": "UTC", "revision": 1, "days": []}',
  },
  change("a day without sessions", [
    '"sessions": [\n        {\n          "id": "debrief"',
    '"sessions": [], "x-later": [\n        {\n          "id": "debrief"',
  ]),
  change("another format", ['"format": 1', '"format": 2']),
  change("the format in quotes", ['"format": 1', '"format": "1"']),
  change("neither updated nor revision", [
    '  "revision": 2,\n  "updated": "2027-04-01T09:00:00Z",\n',
    "",
  ]),
  change("a field that stands twice", [
    '"place": "quay",',
    '"place": "quay",\n          "place": "loft",',
  ]),
  // Fields that the format does not have.
  change("a slip in a field's name", ['"place": "loft"', '"plase": "loft"']),
  change("a field's name from another format", ['"summary": {', '"description": {']),
  change("a field in the wrong case", ['"timeZone"', '"timezone"']),
  change("a date in a session", [
    '"id": "knots",',
    '"id": "knots",\n          "date": "2027-05-03",',
  ]),
  change("a field that the format does not have", [
    '"id": "knots",',
    '"id": "knots",\n          "capacity": 40,',
  ]),
  change("fields of one's own, which are left alone", [
    '"id": "knots",',
    '"id": "knots",\n          "x-room-key": 40,\n          "$comment": "ask Rosa",',
  ]),
  // Values.
  change("a time in French", ['"start": "10:00"', '"start": "10h00"']),
  change("a time with one digit", ['"start": "09:00"', '"start": "9:00"']),
  change("a time in the afternoon, American", ['"start": "10:00"', '"start": "2:30 pm"']),
  change("a date and a time with a space", ["2027-05-03T11:30", "2027-05-03 11:30"]),
  change("a time that does not exist", ['"start": "10:00"', '"start": "25:00"']),
  change("a European date", ['"date": "2027-05-04"', '"date": "04.05.2027"']),
  change("a date that does not exist", ['"date": "2027-05-04"', '"date": "2027-05-34"']),
  change("an end before its start", ["2027-05-03T13:00", "2027-05-03T11:00"]),
  change("a session outside of its day", ['"start": "09:00"', '"start": "2027-05-06T09:00"']),
  change("a session in another year", ["2027-05-03T11:30", "2026-05-03T11:30"]),
  change("a day in another year", ['"date": "2027-05-04"', '"date": "2026-05-04"']),
  change("a session that ends a year later", ["2027-05-03T13:00", "2028-05-03T13:00"]),
  change("a weekday that contradicts its date", [
    '"en": "Departures"',
    '"en": "Friday departures"',
  ]),
  change("a time that the clocks skip", [
    '"status": "confirmed"\n        }',
    '"status": "confirmed"\n        },\n        {"id": "n", "title": {"en": "Night", "fr": "Nuit"}, "start": "2027-03-28T01:30"}',
  ]),
  change("an update without an offset", ["2027-04-01T09:00:00Z", "2027-04-01T09:00"]),
  change("a revision in quotes", ['"revision": 2', '"revision": "2"']),
  change("a kind of session that does not exist", ['"type": "workshop"', '"type": "work shop"']),
  change("a state in capitals", ['"provisional"', '"Provisional"']),
  change("a language by its name", ['"language": "en"', '"language": "English"']),
  change("a country for a language", [
    '{"en": "Arrivals", "fr": "Arrivées"}',
    '{"en": "Arrivals", "fr": "Arrivées", "jp": "到着"}',
  ]),
  change("a time zone by its town", ["Europe/Lisbon", "Lisbon"]),
  change("an address without https", ["https://example.org/welcome", "www.example.org/welcome"]),
  change("an address that runs script", ["https://example.org/welcome", "javascript:alert(1)"]),
  change("HTML in a text", ["Meet the *crews*.", "Meet the <b>crews</b>.<br>"]),
  change("an entity of HTML in a text", ["Meet the *crews*.", "Crews &amp; pilots"]),
  change("a title that is missing", [
    '"title": {"en": "Press briefing", "fr": "Point de presse"},\n',
    "",
  ]),
  change("an id with a space", ['"id": "knots"', '"id": "Knots and splices"']),
  change("a contributor who is nobody", ['"person": "rosa"', '"label": ""']),
  // What refers to what.
  change("a place that is not there", ['"place": "loft"', '"place": "lofts"']),
  change("a place by its name", ['"place": "loft"', '"place": "Sail Loft"']),
  change("an audience that is not there", ['"audience": "press"', '"audience": "media"']),
  change("an id that stands twice", ['"id": "knots"', '"id": "welcome"']),
  change("an audience that is its own parent", ['"parent": "crews"', '"parent": "pilots"']),
  change("an audience called everyone", ['{"id": "press"', '{"id": "everyone"']),
  change("an audience that is never used", ['"audience": "press",\n', ""]),
  change("a place that is never used", ['"place": "loft",\n', ""]),
  change("a person who is never used", ['"person": "rosa"', '"name": "Rosa"']),
  // Languages.
  change("a session without the others' language", [', "fr": "Nœuds et épissures"', ""]),
  change("a session in one plain text", ['{"en": "Welcome", "fr": "Bienvenue"}', '"Welcome"']),
  // Overlays.
  addition("an overlay for another agenda", '"harbour-days"', '"harbor-days"'),
  addition("an overlay that nobody signs", '"by": "Porto section",\n', ""),
  addition("an overlay that adds to nothing", '"welcome"', '"wellcome"'),
  addition("an overlay with a slip in a field", '"note"', '"notes"'),
  addition(
    "a translation without its language",
    '{"pt": {"text": "Boas-vindas", "of": "Welcome"}}',
    '"Boas-vindas"',
  ),
  addition("a translation of an older text", '"of": "Welcome"', '"of": "Opening"'),
  addition("a translation that the agenda has", '"pt"', '"fr"'),
  addition("an overlay that is not JSON", '"Porto section",', '"Porto section"'),
  { name: "an overlay without its agenda", file: overlay },
];
