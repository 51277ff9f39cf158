/**
 * Each code that a problem can have, for the guide: what is wrong, and what to do. The first part is
 * what `parse` tells everyone who reads a document; the second is what only `plenary check` says.
 */

import type { CareCode } from "../src/check/finding.ts";
import type { Problem } from "../src/document/problems.ts";

export const problemGuide: Record<Problem["code"], string> = {
  "not-json":
    "The text is not JSON. `plenary check` shows the place and the usual cause: a missing or extra comma, curly or single quotes, a comment, a file that is cut off.",
  "too-large":
    "The document is over 20 MB, or has over 50,000 sessions. Split it into several agendas.",
  format: 'The document says another format than 1. Write `"format": 1`, or use a newer Plenary.',
  "wrong-type":
    "A value is missing, or is not what its field asks for. It is left out; where the field is required, something stands in for it, and the sessions of a day without a date stand after the last day. With an empty pointer nothing can be read.",
  "duplicate-id":
    "Two things have one id. A session or an item gets a new one; a second audience, place or person is left out.",
  "reserved-id": "An audience is called `everyone`. That audience always exists; leave yours out.",
  "dangling-reference": "An id leads nowhere. Correct it, or add what it refers to.",
  "audience-cycle": "A group is inside itself. One group of the circle is read without a parent.",
  "end-before-start": "The end is before the start. It is left out.",
  "skipped-time":
    "The clocks go forward over this time, so no clock ever shows it. It is moved forward by the length of the gap.",
  "repeated-time":
    "The clocks go back over this time, so it comes twice. The earlier one is taken; add an offset to choose.",
  weekday:
    "A day's title names another weekday than its date has. The date is kept; correct one of the two.",
  "unknown-time-zone": "The zone has no such IANA name. All times are read as UTC.",
  "unsafe-link": "An address does not start with https:, http:, mailto: or tel:. It is left out.",
  "too-deep":
    "Items or groups are nested more than 8 levels deep. The deeper items are left out; the group has no parent.",
};

export const careGuide: Record<CareCode, string> = {
  encoding:
    "The file is not UTF-8, the only encoding that pages read, or a text shows that it was read in a wrong encoding once. Save the file as UTF-8.",
  "duplicate-key": "An object has the same field twice. Only the last one counts.",
  "unknown-field":
    "The format has no such field. It is left alone. For notes of your own, start the name with `x-` or `$`.",
  "no-days":
    "There is neither a list of days nor a list of unscheduled sessions, so there is no programme.",
  "no-sessions": "A day, or the whole agenda, has no sessions.",
  "outside-day": "A session starts on another date than the day that lists it.",
  "other-year": "A date is in another year than the dates around it.",
  "long-session": "A session runs for more than a month.",
  html: "A text has HTML in it. Readers see the tags: use `*emphasis*`, `**strong**`, `[label](https://…)` and blank lines.",
  "no-version":
    "Neither `updated` nor `revision` is there, so no calendar can notice that a session moved. Write one of them, better both.",
  "missing-language": "A text lacks a language that the others have.",
  "unknown-language": "A language tag is well formed, but no such language is known.",
  unused: "Nothing refers to this audience, place or person.",
  "no-agenda": "An overlay can only be checked together with its agenda: name both files.",
  stale: "The agenda no longer says what this text translates.",
  "not-needed": "The agenda has this language already; its own text is shown.",
  "not-readable":
    "Pages on other sites can't load the document: its server must send `Access-Control-Allow-Origin: *`.",
};
