/** Problems as sentences, in English: what was found, what was made of it, what to do. */
import type { TextProblem } from "./problems.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const weekdayOf = (date: string) => WEEKDAYS[new Date(date).getUTCDay()];

/**
 * What a problem says.
 *
 * @example
 * for (const problem of fromText(text).problems) console.warn(problem.line, explain(problem));
 */
export function explain({ code, reason, value = "", weekday }: TextProblem): string {
  const given = weekday === undefined ? undefined : WEEKDAYS[weekday];
  switch (code) {
    case "too-large":
      return "A text of at most 20 million characters is read. Give the programme alone.";
    case "no-programme":
      switch (reason) {
        case "no-titles":
          return "There are times in this text, and nothing that takes place at them. Nothing was made of it.";
        case "other-text":
          return "This text tells of something that has been, or of hours of opening, an account or prices. It is no programme, and nothing was made of it.";
        case "prose":
          return "This text is prose in which dates and hours occur. It is no programme, and nothing was made of it.";
        default:
          return "No sessions were found in this text: no hours with something beside them, and no date with an order of business. Nothing was made of it. A programme has one line for each session, with its time.";
      }
    case "language-unknown":
      return value
        ? `There are no words for the language "${value}" here. Dates, times and numbers are read, and that is all: whose roles, places and breaks are named is left in the titles.`
        : "The language of the text could not be told. Dates, times and numbers are read, and that is all. Say which language it is.";
    case "year-assumed": {
      const why =
        reason === "weekdays-fit"
          ? "in which the weekdays fit"
          : given
            ? `the nearest to today in which it is a ${given}`
            : "the nearest to today";
      return `The text tells no year. ${value} was taken, ${why}. Say the year if it is another.`;
    }
    case "date-unread":
      return reason === "hijri"
        ? "This date is in the Hijri calendar, with no Gregorian date beside it, and was not converted. Write the Gregorian date."
        : `There is no day ${value}. The day is left without this date; write one that exists.`;
    case "weekday-contradiction":
      return `${value} is a ${weekdayOf(value)}, and the text says ${given}. The date was kept; check which of the two is right.`;
    case "date-assumed":
      return given
        ? `The text gives a weekday and no date. ${value}, the next one, was taken. Write the date.`
        : `These sessions have no date. They are listed under ${value} for now. Write the date above them.`;
    case "time-zone-stated":
      return `The text states its zone, which was read as "${value}". If the venue is in another zone, give that one.`;
    case "time-zone-assumed":
      return 'Neither the text nor the call tells the time zone. "UTC" was taken; say the zone of the venue.';
    case "time-doubtful":
      return `${value} was read from this, since the text around it is in the afternoon.`;
    case "end-before-start":
      return `The end, ${value}, lies before the start. It was left out; check both times.`;
    case "title-missing":
      return "No title was found for this time. Write one beside it.";
  }
}
