/** Whether a text is a programme at all. */
import type { TextProblem } from "./problems.ts";
import type { Programme } from "./programme.ts";
import type { Row } from "./rows/row.ts";
import type { Readers } from "./scan.ts";
import { isInside, isLetter } from "./words.ts";

/** What speaks against it; undefined where it is one. */
export function judge(
  programme: Programme,
  rows: Row[],
  { words }: Readers,
): TextProblem["reason"] {
  const sessions = programme.days.flatMap((day) => day.sessions);
  if (!sessions.length) return "no-sessions";
  const timed = sessions.filter(({ time }) => time);
  const titled = sessions.filter(({ title }) => title.length);
  const points = sessions.reduce((sum, { items }) => sum + items.length, 0);
  const against = rows
    .slice(0, 60)
    .reduce((sum, row, index) => sum + (saysOtherwise(row, words) ? (index < 3 ? 2 : 1) : 0), 0);
  const isProgramme = rows.some((row) => startsWith(row, words, "programme", "agenda"));
  const prose = rows.filter(({ isSentence }) => isSentence).length;
  const enough = timed.length >= 3 || (timed.length >= 1 && (points >= 2 || isProgramme));
  const strength =
    timed.length * 2 +
    Math.min(points, 4) +
    (isProgramme ? 4 : 0) +
    (sessions.length - timed.length);
  if (!titled.length && !points) return "no-titles";
  if (against * 4 + (enough ? 0 : prose) > strength) return "other-text";
  if (!enough && prose > 1 && timed.length < 2 && !isProgramme) return "prose";
  return undefined;
}

function startsWith(
  row: Row,
  words: Readers["words"],
  ...kinds: ("programme" | "agenda" | "notProgramme")[]
): boolean {
  const { text } = row.line;
  const first = text.search(/[\p{L}]/u);
  if (first < 0 || text.length > 90) return false;
  return !!words.match(text, first, ...kinds);
}

/** What minutes, invoices and hours of opening are called, at the head of a line or alone after a number. */
function saysOtherwise(row: Row, words: Readers["words"]): boolean {
  const { text } = row.line;
  if (row.marker || row.time) return false;
  const first = text.search(/\p{L}/u);
  if (first < 0) return false;
  if (words.match(text, first, "notProgramme")) return true;
  // At the end of a short heading: Kütüphane Çalışma Saatleri
  if (text.length > 70) return false;
  for (let i = first + 1; i < text.length; i++) {
    if (!isLetter(text[i]) || isInside(text, i)) continue;
    const found = words.match(text, i, "notProgramme");
    if (found && found.to >= text.trimEnd().length - 1) return true;
  }
  return false;
}
