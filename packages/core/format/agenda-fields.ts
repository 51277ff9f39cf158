/** The agenda's own fields and the lists beside its days, as the guide explains them. */
import type { Thing } from "./field.ts";
import { addressField } from "./session-fields.ts";

export const agendaFields: Record<string, Thing> = {
  agenda: {
    means: "The whole document: what the meeting is, and its programme day by day.",
    fields: {
      $schema: {
        means: "The address of the JSON Schema. Editors use it to explain and complete fields.",
        example: "./agenda.schema.json",
      },
      format: {
        means: "The version of this format.",
        example: 1,
        values: { 1: "The format of this guide." },
      },
      id: {
        means:
          "A short name for the programme that stays the same in every version of the document. Links, calendars and overlays refer to it.",
        example: "retreat-2027",
      },
      title: {
        means: "The name of the meeting.",
        drawn: "As the largest heading.",
        example: { en: "Annual retreat", fr: "Séminaire annuel" },
      },
      summary: {
        means: "What the meeting is about. Rich text.",
        drawn: "Under the title; folded behind “About” on phones.",
        example: "Five days of work on *good neighbours*.",
      },
      language: {
        means:
          "The main language of the document, as a BCP 47 tag. Every text that is written as one plain text is in this language.",
        drawn:
          "Readers with another interface language see texts in this one where theirs is missing.",
        example: "en",
      },
      timeZone: {
        means:
          "The time zone of the meeting, by its IANA name. Every time without an offset is what a clock shows there.",
        drawn: "Readers in another zone see both times; the zone is named once.",
        example: "Europe/Madrid",
      },
      venue: {
        means: "Where the meeting takes place.",
        drawn: "In the line of facts under the title.",
        example: { name: "La Nau dels Telers", city: "Barcelona" },
      },
      url: {
        means: "The meeting's own web page.",
        drawn: "As the first of the links, by its host; calendars and search engines get it too.",
        example: "https://example.org/retreat",
      },
      calendarUrl: {
        means:
          "The address of a calendar file (.ics) of this programme that you host and keep up to date.",
        drawn:
          "As “Subscribe” in the calendar menu: a `webcal:` link if it is https, and the address to copy.",
        example: "https://example.org/retreat.ics",
      },
      links: {
        means: "Links for the whole meeting, such as registration or documents.",
        drawn: "Under the summary.",
        example: [{ url: "https://example.org/register", rel: "register" }],
      },
      state: {
        means: "How far the programme is settled.",
        drawn: "As a mark under the title; a final programme has none.",
        example: "provisional",
        values: {
          draft: "Work in progress; anything may change.",
          provisional: "Mostly settled; details may change.",
          final: "Settled.",
        },
      },
      revision: {
        means:
          "The number of this version. Raise it by one whenever you publish a change, so that calendars notice that a session moved.",
        example: 3,
      },
      updated: {
        means: "When this version was published, with an offset from UTC or Z.",
        drawn: "As “updated on…” under the title; calendars notice changes by it.",
        example: "2027-01-20T16:30:00Z",
      },
      notice: {
        means: "Something every reader must see, such as a change of venue.",
        drawn: "As a highlighted line above the programme.",
        example: "Doors open at 8:30. Bring your badge.",
      },
      audiences: {
        means: "The groups of participants. Readers pick theirs and see what concerns them.",
        drawn: "As the filter “For whom”.",
        example: [
          { id: "network", name: "Network" },
          { id: "sections", name: "Regional sections", parent: "network" },
        ],
      },
      places: {
        means: "The rooms and other places in which sessions take place.",
        drawn: "By name on each session, and as columns of the grid.",
        example: [{ id: "hall", name: "Plenary hall" }],
      },
      people: {
        means: "People that sessions name more than once.",
        drawn: "By name, title and organisation, wherever a session refers to one.",
        example: [{ id: "ada", name: "Ada Okafor", organisation: "City of Lagos" }],
      },
      days: {
        means: "The days of the programme, each with its sessions.",
        drawn: "As sections, in the order of their dates.",
        example: [{ date: "2027-02-15", sessions: [] }],
      },
      unscheduled: {
        means: "Sessions that have no day yet.",
        drawn: "After the last day, under a heading of their own.",
        example: [{ id: "visit", title: "Visit to the port" }],
      },
    },
  },
  venue: {
    means: "The house or town of the meeting.",
    fields: {
      name: {
        means: "The name of the house, or of the town where there is no one house.",
        drawn: "Under the title.",
        example: "La Nau dels Telers",
      },
      city: {
        means: "The town.",
        drawn:
          "After the name, where there is no address. It also names the time zone: “Barcelona”.",
        example: "Barcelona",
      },
      address: {
        means: "The postal address.",
        drawn: "After the name, and in calendar files.",
        example: "Carrer de Sants 79, 08014 Barcelona",
      },
      url: addressField("The venue's web page.", "The venue's name is a link to it."),
    },
  },
  audience: {
    means: "A group of participants. Groups can be inside other groups, up to 8 levels.",
    fields: {
      id: {
        means:
          "A short name for the group. “everyone” is reserved: that audience always exists and means all participants.",
        example: "sections",
      },
      name: {
        means: "The group's name.",
        drawn: "In the filter, and on sessions that are for the group.",
        example: "Regional sections",
      },
      parent: {
        means:
          "The id of the larger group that this one belongs to. What concerns the larger group concerns this one too.",
        drawn: "The group stands under its parent in the filter, with its mark and colour.",
        example: "network",
      },
    },
  },
  place: {
    means: "A room, a hall, a place outside.",
    fields: {
      id: { means: "A short name for sessions to refer to.", example: "hall" },
      name: {
        means: "What the place is called on its door.",
        drawn: "On each session that takes place there.",
        example: "Plenary hall",
      },
    },
  },
  person: {
    means: "Somebody who contributes to sessions.",
    fields: {
      id: { means: "A short name for sessions to refer to.", example: "ada" },
      name: {
        means: "The person's name as it should be read.",
        drawn: "In the session's list of contributors.",
        example: "Ada Okafor",
      },
      title: { means: "Their office or function.", drawn: "After the name.", example: "Mayor" },
      organisation: {
        means: "Whom they represent.",
        drawn: "After the name and title.",
        example: "City of Lagos",
      },
    },
  },
  day: {
    means: "One day of the programme.",
    fields: {
      date: {
        means: "The date, in the meeting's time zone.",
        drawn: "As the day's heading, with its weekday, in the reader's language.",
        example: "2027-02-15",
      },
      title: {
        means: "The day's motto, where it has one. The date is drawn anyway, so leave it out here.",
        drawn: "Under the date.",
        example: "Arriving",
      },
      summary: {
        means: "What the day is about. Rich text.",
        drawn: "Under the day's heading, shortened to two lines.",
        example: "Meet those you will work with *all week*.",
      },
      audience: {
        means:
          "For whom the day is, by ids, or one id without a list. A day that names nobody is for everyone. Sessions without an audience take their day's.",
        drawn: "Once, under the day's heading.",
        example: ["sections"],
      },
      audienceLabel: {
        means: "Your own wording for whom the day is. The filter still uses the ids.",
        drawn: "In place of the groups' names.",
        example: "For all participants",
      },
      focus: {
        means:
          "Groups that get special attention on this day. It never hides anything from the others.",
        drawn: "As “accent on…” beside the audience.",
        example: ["youth"],
      },
      sessions: {
        means: "The sessions of this day.",
        drawn: "By their start; a session without one keeps its place in the list.",
        example: [{ id: "opening", title: "Opening", start: "10:00", end: "11:15" }],
      },
    },
  },
};
