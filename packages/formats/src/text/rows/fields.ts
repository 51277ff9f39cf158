/** Lines that say what they hold: where, for whom, an order of business, whose part it is. */
import { roleAt } from "../roles.ts";
import type { Readers } from "../scan.ts";
import { skip } from "../sticky.ts";
import type { Words } from "../words.ts";
import type { Row } from "./row.ts";

const CONTACT = /(?:https?:|www\.|[\w.-]@[\w-]|☎|✆|\btel\b|\+\d{2}\s?\d)/;
const SENTENCE = /[.!?…。！？؟]["»”)]*\s*$/;

/** Fields of a line that is neither date nor time: whose, where, for whom. */
export function label(row: Row, { words }: Readers): void {
  const { line, rest } = row;
  const { text } = line;
  row.isContact =
    CONTACT.test(text) ||
    /(?:\d[\s.-]?){9,}/.test(text.replace(/\d{4}-\d\d-\d\d|\d{1,2}[.:h]\d\d/g, ""));
  row.isSentence = text.length > 60 && SENTENCE.test(text) && !row.marker;
  const icon = ICONS.find(([sign]) => sign.test(row.bullet));
  const begins = icon ? rest.from : skip(text, rest.from, /[\s*_]*/y);
  const found = icon ? { field: icon[1], value: begins } : fieldAt(row, begins, words);
  if (found) Object.assign(row, found);
  else {
    const role = roleAt(line, begins, words);
    if (role) row.role = role;
  }
}

const ICONS: [RegExp, NonNullable<Row["field"]>][] = [
  [/[📍📌🏠🏛]/u, "place"],
  [/[💬🗣]/u, "other"],
  [/[🔗🌐]/u, "link"],
];
const CLOSING = /(?:[·•./(-]\p{L}{1,6}\)?){0,2}\s{0,12}(?:\*\*)?[:=|]\**\s*/uy;

function fieldAt(row: Row, i: number, words: Words): Pick<Row, "field" | "value"> | undefined {
  const { text } = row.line;
  const alone = words.match(text, i, "placeLabel", "columnTime");
  if (alone && alone.to >= text.length && row.marker) return { field: "other" };
  const place = words.match(text, i, "placeLabel");
  if (place) {
    const value = skip(text, place.to, CLOSING);
    if (value > place.to) return { field: "place", value };
    const wide = skip(text, place.to, /\s{1,8}/y);
    if (/[\u3040-\u9fff]/.test(text[i] as string) && wide > place.to)
      return { field: "place", value: wide };
  }
  const whom = row.time || row.marker ? undefined : words.match(text, i, "forWhom");
  if (whom) {
    const value = skip(text, whom.to, CLOSING);
    if (value > whom.to) return { field: "for", value };
    const after = skip(text, whom.to, /\s*/y);
    if (startsGroup(text, after, words)) return { field: "for", value: after };
  }
  const agenda = row.marker ? undefined : words.match(text, i, "agenda");
  return agenda && /^[\s:.*_)-]*$/.test(text.slice(agenda.to)) ? { field: "agenda" } : undefined;
}

/** Whether a group is named within the first words. */
export function startsGroup(text: string, from: number, words: Words): boolean {
  let i = from;
  for (let n = 0; n < 6 && i < text.length; n++) {
    if (words.match(text, i, "groups", "everyone")) return true;
    const next = text.indexOf(" ", i);
    if (next < 0) return false;
    i = next + 1;
  }
  return false;
}
