/** A session's fields, and those of what it consists of, as the guide explains them. */
import type { Field, Fields, Thing } from "./field.ts";

export const addressField = (means: string, drawn: string): Field => ({
  means: `${means} Starts with https:, http:, mailto: or tel:.`,
  drawn,
  example: "https://example.org",
});

/** What a session and an item have in common. */
const nodeFields: Fields = {
  title: {
    means: "What it is called.",
    drawn: "As its heading.",
    example: { en: "Acting together", fr: "Agir ensemble" },
  },
  type: {
    means: "What kind of session it is.",
    drawn: "As a word before the place; breaks are one quiet line.",
    example: "panel",
    values: {
      opening: "It opens the meeting or the day.",
      plenary: "Everyone is in one room.",
      panel: "Several people discuss on a stage.",
      exercise: "Participants do something together.",
      workshop: "Participants work in a smaller group.",
      "working-group": "A standing group meets.",
      ceremony: "A signing, a prize, a remembrance.",
      break: "Coffee, lunch, a pause. Drawn as one quiet line.",
      social: "A dinner, a concert, a walk.",
      closing: "It closes the meeting or the day.",
      other: "None of these.",
    },
  },
  typeLabel: {
    means: "Your own word for the kind of session.",
    drawn: "In place of the word for its type.",
    example: "Fireside talk",
  },
  summary: {
    means: "What it is about. Rich text.",
    drawn: "In the opened card.",
    example: "Who *pays* for water, and who decides?",
  },
  audience: {
    means:
      "For whom it is, by ids, or one id without a list. “everyone” means all participants. Without it, it is for those of the day (an item: of the session).",
    drawn: "By the groups' names and marks.",
    example: ["sections", "youth"],
  },
  contributors: {
    means: "Who leads, moderates, speaks or takes part.",
    drawn: "As lines such as “Moderation: Ada Okafor”.",
    example: [{ role: "moderator", person: "ada" }],
  },
  place: {
    means: "The id of the place where it happens.",
    drawn: "By the place's name, on the line of facts.",
    example: "hall",
  },
  start: {
    means:
      "When it starts: “10:00” alone on the day that lists it, or with a date. An offset or Z is needed only where the meeting's zone does not apply.",
    drawn: "In the column of times, and in the reader's zone where that is another.",
    example: "10:00",
  },
  end: {
    means:
      "When it ends, written as the start. “00:30” after a start at “22:00” is on the next day. Leave it out where the end is open.",
    drawn: "Under the start.",
    example: "11:15",
  },
  links: {
    means: "Documents, registration, the address to join, a recording.",
    drawn: "In the opened card; a link to join also goes into calendars.",
    example: [{ url: "https://example.org/paper.pdf", label: "Background paper", rel: "document" }],
  },
  status: {
    means: "Whether it takes place as planned. Without it, it does.",
    drawn: "As a word; a cancelled session is struck through and stays in its place.",
    example: "moved",
    values: {
      confirmed: "It takes place.",
      tentative: "It may not take place.",
      moved: "It has another time or place than before; “was” says which.",
      cancelled: "It does not take place. Keep it in the programme, so that readers learn of it.",
    },
  },
};

const {
  title,
  type,
  typeLabel,
  summary,
  audience,
  contributors,
  place,
  start,
  end,
  links,
  status,
} = nodeFields as Record<string, Field>;

export const sessionFields: Record<string, Thing> = {
  session: {
    means: "Something that takes place: a panel, a workshop, a break.",
    fields: {
      id: {
        means:
          "A short name that no other session or item has. Keep it when the session moves, so that links, favourites and calendars follow it.",
        example: "opening",
      },
      ...nodeFields,
      dayPart: {
        means: "The part of the day, where the time is not settled.",
        drawn: "In place of the times.",
        example: "morning",
        values: {
          morning: "Before noon.",
          afternoon: "After noon.",
          evening: "In the evening.",
          "all-day": "All day.",
        },
      },
      attendance: {
        means: "How one can attend.",
        drawn: "As words on the line of facts.",
        example: "hybrid",
        values: {
          "in-person": "In the room only.",
          online: "Online only.",
          hybrid: "In the room and online.",
        },
      },
      admission: {
        means: "Who may come in.",
        drawn: "As words beside the type, in the opened card.",
        example: "registered",
        values: {
          open: "Anyone.",
          registered: "Anyone who has registered.",
          invitation: "By invitation.",
          internal: "Members of the organisation.",
        },
      },
      languages: {
        means: "The languages spoken, and those it is interpreted or captioned in.",
        drawn: "As a line in the opened card.",
        example: [
          { tag: "en", mode: "floor" },
          { tag: "fr", mode: "interpretation" },
        ],
      },
      track: {
        means:
          "The strand of the programme it belongs to. Write it the same in every session of the track.",
        drawn: "With the type and who may come in.",
        example: "Water",
      },
      was: {
        means: "The earlier time or place of a session that moved.",
        drawn: "As “from … to …”.",
        example: { start: "09:00", end: "10:15", place: "hall" },
      },
      notice: {
        means: "Something to know before coming.",
        drawn: "As a highlighted line on the session.",
        example: "Bring your passport.",
      },
      itemsTitle: {
        means: "The heading above the items.",
        drawn: "Above the items; without it, readers see “Order of business” in their language.",
        example: "Order of business",
      },
      items: {
        means:
          "The points of the session's order of business. Items can have items, up to 8 levels.",
        drawn: "As a numbered list: 1., then a), then i.",
        example: [{ title: "Adoption of the agenda" }, { title: "Reports" }],
      },
    },
  },
  item: {
    means: "A numbered point of a session's order of business.",
    fields: {
      id: {
        means: "A short name. Only needed where an overlay or a link refers to the item.",
        example: "opening-1",
      },
      label: {
        means: "The number of the item, where it is not the automatic 1., a) or i.",
        drawn: "In place of the automatic number.",
        example: "2 bis",
      },
      ...({ title, type, typeLabel, summary, audience, contributors } as Fields),
      ...({ place, start, end, links, status } as Fields),
      items: {
        means: "The points under this one.",
        drawn: "As an indented list with numbers of its own.",
        example: [{ title: "Report of the secretariat" }],
      },
    },
  },
  contributor: {
    means: "Somebody who contributes: a person, one or more groups, or a name.",
    fields: {
      role: {
        means: "What they do.",
        drawn: "As the word before the name.",
        example: "moderator",
        values: {
          lead: "Leads or runs it.",
          moderator: "Moderates it.",
          speaker: "Speaks.",
          panellist: "Is on the panel.",
          participant: "Takes part.",
          other: "Something else; “roleLabel” says what.",
        },
      },
      roleLabel: {
        means: "Your own word for the role.",
        drawn: "In place of the word for the role.",
        example: "Rapporteur",
      },
      person: { means: "The id of one of the people.", drawn: "By name.", example: "ada" },
      audience: {
        means:
          "The groups that contribute, by ids, or one id without a list. Readers who picked one of them see that they take part.",
        drawn: "By the groups' names.",
        example: ["secretariat"],
      },
      name: {
        means: "The name of somebody who is not among the people.",
        drawn: "As it stands.",
        example: "A representative of the host city",
      },
      label: {
        means: "How the programme itself describes the contributors. Filtering still uses the ids.",
        drawn: "In place of the names.",
        example: "The five regional secretaries",
      },
      tentative: {
        means: "true while the contributor has not confirmed.",
        drawn: "As “to be confirmed”.",
        example: true,
      },
    },
  },
  link: {
    means: "A link to a page or a file.",
    fields: {
      url: addressField("The address.", "As a link; any other kind of address is left out."),
      label: {
        means: "What the link leads to.",
        drawn: "As the link's text; without it, a word for its kind, or the address.",
        example: "Background paper",
      },
      rel: {
        means: "What kind of link it is.",
        drawn: "As its word, where it has no label.",
        example: "document",
        values: {
          join: "Leads into the online session. Calendars get it too.",
          register: "Where to register.",
          document: "A paper, slides, a report.",
          stream: "A public broadcast.",
          recording: "What was recorded.",
        },
      },
      language: {
        means: "The language of what the link leads to, as a BCP 47 tag.",
        drawn: "By its name, after the link.",
        example: "fr",
      },
    },
  },
  language: {
    means: "A language in which a session can be followed.",
    fields: {
      tag: { means: "The language, as a BCP 47 tag.", drawn: "By its name.", example: "fr" },
      mode: {
        means: "How the language is offered.",
        drawn: "As a word beside the language.",
        example: "interpretation",
        values: {
          floor: "It is spoken in the room.",
          interpretation: "It is interpreted.",
          sign: "It is a sign language, interpreted.",
          captions: "It is shown as captions.",
        },
      },
    },
  },
  was: {
    means: "When and where a session was before it moved.",
    fields: {
      start: { means: "The earlier start.", drawn: "After “from”.", example: "09:00" },
      end: { means: "The earlier end.", drawn: "After “from”.", example: "10:15" },
      place: { means: "The id of the earlier place.", drawn: "By its name.", example: "hall" },
    },
  },
};
