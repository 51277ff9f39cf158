/** What a template is filled with, as far as it is known. */
export interface TemplateOptions {
  /** BCP 47 tag. @default "en" */
  language?: string | undefined;
  /** IANA name. @default "Europe/Madrid" */
  timeZone?: string | undefined;
  /** The first day, YYYY-MM-DD. @default "2027-02-15" */
  date?: string | undefined;
  /** When it is written, RFC 3339 with an offset. @default "2027-01-20T16:30:00Z" */
  updated?: string | undefined;
}

/**
 * A small agenda to write a programme from: valid, and explained in `$comment` fields, which
 * everything that reads it leaves alone.
 *
 * @returns JSON text
 */
export function agendaTemplate(options: TemplateOptions = {}): string {
  const { language = "en", timeZone = "Europe/Madrid", date = "2027-02-15" } = options;
  const { updated = "2027-01-20T16:30:00Z" } = options;
  const template = {
    $schema: "./agenda.schema.json",
    $comment: [
      "Replace what stands here with your programme. Fields called $comment are for you only: delete them or leave them.",
      'A text is either plain, "Opening", or written once for each language, {"en": "Opening", "fr": "Ouverture"}.',
    ],
    format: 1,
    id: "my-meeting",
    title: "My meeting",
    language,
    timeZone,
    venue: { name: "Town Hall", city: "Barcelona" },
    state: "provisional",
    revision: 1,
    updated,
    audiences: [
      {
        $comment:
          'The groups of participants. "everyone" exists already. Delete the list where sessions are for all.',
        id: "youth",
        name: "Youth delegates",
      },
    ],
    places: [{ id: "hall", name: "Main hall" }],
    people: [{ id: "ada", name: "Ada Okafor", organisation: "City of Lagos" }],
    days: [
      {
        $comment: "One of these for each day, with the sessions of that day.",
        date,
        sessions: [
          {
            $comment:
              'Each session has an id of its own; keep it when the session moves. A time is one of this day: "10:00".',
            id: "opening",
            title: "Opening",
            type: "opening",
            start: "10:00",
            end: "11:00",
            place: "hall",
            summary: "What the meeting is about.\n\nA blank line begins a new paragraph.",
            contributors: [{ role: "moderator", person: "ada" }],
          },
          {
            id: "coffee",
            title: "Coffee",
            type: "break",
            start: "11:00",
            end: "11:30",
          },
          {
            $comment: "A session for one group, with an order of business.",
            id: "youth-forum",
            title: "Youth forum",
            type: "working-group",
            start: "11:30",
            end: "13:00",
            place: "hall",
            audience: "youth",
            items: [{ title: "Adoption of the agenda" }, { title: "Election of a speaker" }],
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(template, undefined, 2)}\n`;
}
