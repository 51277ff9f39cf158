/** Points of an order of business: each goes to the list that it continues, or below the last point. */
import type { Span } from "../lines.ts";
import type { ItemFound, SessionFound } from "../programme.ts";
import type { Row } from "../rows/row.ts";
import { readTitle, tidy, typeOf } from "../titles.ts";
import { NUMBERED } from "../words.ts";
import { isEmpty, lengthOf, markerSpan, type State, splitCells } from "./state.ts";
import { namesIn } from "./who.ts";

export function addPoint(state: State, row: Row): void {
  const session = state.session as SessionFound;
  const { words } = state.readers;
  const isPart =
    !!row.marker &&
    lengthOf(row.rest) < 20 &&
    words.match(row.line.text, row.rest.from, "columnTitle")?.to === tidy(row.rest).to;
  const style = isPart ? "part" : row.marker ? row.marker.style : `•${row.bullet}`;
  const cells = splitCells(row.rest);
  const last = cells.length > 1 ? namesIn(state, cells.at(-1) as Span) : [];
  const found = readTitle(last.length ? (cells[0] as Span) : row.rest, state.readers, true);
  found.people.push(...last);
  const item: ItemFound = {
    title: isEmpty(found.title) ? [] : [found.title],
    people: found.people,
    items: [],
    summary: [],
    links: [],
    style,
    indent: row.indent,
    ...(row.marker?.value !== undefined && { value: row.marker.value }),
    ...(found.place && { place: found.place }),
    ...(found.status && { status: found.status }),
  };
  const label = markerSpan(row);
  if (label) item.label = label;
  const type = typeOf(found.title, words);
  if (type) item.type = type;
  state.role = undefined;
  // To the list that goes on in this way; else a list below the last point.
  const stack = state.items;
  const known = stack.findLastIndex(
    (open) =>
      open.style === style &&
      (Math.abs(open.indent - item.indent) <= 3 ||
        (!!row.marker && (row.marker.value ?? 0) === (open.value ?? 0) + 1)),
  );
  if (known >= 0) stack.length = known;
  else {
    while (
      stack.length &&
      (item.indent < (stack.at(-1) as ItemFound).indent ||
        (item.indent === (stack.at(-1) as ItemFound).indent &&
          !isDeeper(stack.at(-1) as ItemFound, item)))
    )
      stack.pop();
  }
  if (stack.length >= 6) stack.length = 5;
  const parent = stack.at(-1);
  (parent ? parent.items : session.items).push(item);
  stack.push(item);
}

/** How far in a list of this style is, as a rule: Item 1, then 1., (1), a), i). */
const RANKS = [/^item/, /^[1①一]/, /^\(1/, /^\(?a/, /^\(?i/];

/** Whether a point of another style, no further indented, belongs to the one before: 1. → a). */
function isDeeper(open: ItemFound, item: ItemFound): boolean {
  if (open.style === "part" || item.style === "part") return open.style === "part";
  const rank = ({ style }: ItemFound) => {
    const found = RANKS.findIndex((each) => each.test(style));
    return found < 0 ? RANKS.length : found;
  };
  if (/^i(?!tem)/.test(item.style) && open.style.startsWith("1")) return true;
  return rank(item) > rank(open) && (item.value ?? 1) <= 1;
}

/** `Atelier 1 : …`, `Grup 2. …`: a point by the name of what it is. */
export function numberedByName(state: State, row: Row): boolean {
  const { line } = row;
  const { words } = state.readers;
  const found = words.match(line.text, row.rest.from, ...NUMBERED);
  if (!found) return false;
  const number = /^\s?(?:n[°º]\s?)?(\d{1,2}|\p{L}|[ivx]{1,4})(?:\s?[.:)]|\s-)\s+/u.exec(
    line.text.slice(found.to, found.to + 12),
  );
  if (!number) return false;
  const to = found.to + number[0].length;
  row.marker = {
    to,
    label: { from: row.rest.from, to: found.to + number[0].trimEnd().length },
    style: "item",
    value: Number(number[1]) || 1,
  };
  row.rest = { ...row.rest, from: to };
  return true;
}
