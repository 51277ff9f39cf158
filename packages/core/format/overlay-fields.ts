/** An overlay's fields, as the guide explains them. */
import type { Thing } from "./field.ts";

export const overlayFields: Record<string, Thing> = {
  overlay: {
    means:
      "A second, small document with which a section adds translations, notes and links to an agenda. It never removes or replaces anything, and what it adds is signed.",
    fields: {
      $schema: {
        means: "The address of the JSON Schema for overlays.",
        example: "./overlay.schema.json",
      },
      format: {
        means: "The version of this format.",
        example: 1,
        values: { 1: "The format of this guide." },
      },
      overlay: {
        means: "The id of the agenda that it adds to.",
        example: "retreat-2027",
      },
      by: {
        means: "Who adds it.",
        drawn: "Beside each note and link, and under each translation.",
        example: "Section Afrique",
      },
      changes: {
        means:
          "What is added to what: by the id of a session, an item, an audience, a place, a person or the agenda, or by the date of a day.",
        drawn: "Each addition where the thing stands.",
        example: { opening: { note: "Our bus leaves at 8:30." } },
      },
    },
  },
  change: {
    means:
      "What is added to one thing. Beside a note and links, any text of the thing can be translated, by its name: “title”, “summary”, “notice”, “name”…",
    fields: {
      note: {
        means: "Something for your own people to know. Rich text.",
        drawn: "Under what it belongs to, with who says it.",
        example: "Bus 12 leaves at *8:30*.",
      },
      links: {
        means: "Links of your own.",
        drawn: "Apart from the agenda's links, with who adds them.",
        example: [{ url: "https://example.org/bus", label: "Bus timetable" }],
      },
    },
  },
  translation: {
    means: "A text in one more language, and the text that it translates.",
    fields: {
      text: {
        means: "The translation. An empty one is still to be written.",
        drawn: "For readers of its language, with who translated it.",
        example: "Açılış",
      },
      of: {
        means:
          "The text that was translated. When the agenda no longer says that, the translation is marked as older than its source.",
        drawn: "As a mark on a translation that is out of date.",
        example: "Opening",
      },
    },
  },
};
