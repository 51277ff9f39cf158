/** Lines that say what they hold: where, for whom, an order of business, whose part it is. */
import { roleAt } from "../roles.ts";
import type { Readers } from "../scan.ts";
import { skip } from "../sticky.ts";
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
  let i = rest.from;
  const icon = row.bullet;
  if (/📍|📌|🏠|🏛/u.test(icon)) {
    row.field = "place";
    row.value = i;
    return;
  }
  if (/💬|🗣/u.test(icon)) {
    row.field = "other";
    return;
  }
  if (/🔗|🌐/u.test(icon)) {
    row.field = "link";
    row.value = i;
    return;
  }
  i = skip(text, i, /[\s*_]*/y);
  const closes = (length: number) => {
    const at = i + length;
    const colon = skip(text, at, /(?:[·•./(-]\p{L}{1,6}\)?){0,2}\s{0,12}(?:\*\*)?[:=|]\**\s*/uy);
    return colon > at ? colon : 0;
  };
  const alone = words.match(text, i, "placeLabel", "columnTime");
  if (alone && i + alone.length >= text.trimEnd().length && row.marker) {
    row.field = "other";
    return;
  }
  const place = words.match(text, i, "placeLabel");
  if (place && closes(place.length)) {
    row.field = "place";
    row.value = closes(place.length);
    return;
  }
  const wide = place && skip(text, i + place.length, /\s{1,8}/y);
  if (
    place &&
    wide &&
    /[\u3040-\u9fff]/.test(text[i] as string) &&
    /[\s]/.test(text[i + place.length] ?? "")
  ) {
    row.field = "place";
    row.value = wide;
    return;
  }
  const whom = words.match(text, i, "forWhom");
  if (whom && !row.time && !row.marker) {
    const colon = closes(whom.length);
    row.field = "for";
    row.value = colon || skip(text, i + whom.length, /\s*/y);
    if (
      !colon &&
      !words.match(text, row.value, "groups", "everyone") &&
      !startsGroup(text, row.value, words)
    ) {
      row.field = undefined as never;
      delete row.field;
      delete row.value;
    } else return;
  }
  const agenda = row.marker ? undefined : words.match(text, i, "agenda");
  if (agenda && /^[\s:.*_)-]*$/.test(text.slice(i + agenda.length))) {
    row.field = "agenda";
    return;
  }
  const role = roleAt(line, i, words);
  if (role && (role.isLabel || role.to < text.length)) row.role = role;
  else if (role) row.role = role;
}

/** Whether a group is named within the first words. */
export function startsGroup(text: string, from: number, words: Readers["words"]): boolean {
  let i = from;
  for (let n = 0; n < 6 && i < text.length; n++) {
    if (words.match(text, i, "groups", "everyone")) return true;
    const next = text.indexOf(" ", i);
    if (next < 0) return false;
    i = next + 1;
  }
  return false;
}
