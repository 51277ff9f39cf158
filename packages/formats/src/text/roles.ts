/** What people do: a role's word, and whether a colon makes it a label of the names after it. */
import type { Line, Span } from "./lines.ts";
import { skip } from "./sticky.ts";
import type { Words } from "./words.ts";

export type Role = "lead" | "moderator" | "speaker" | "panellist" | "participant" | "other";

export interface RoleFound {
  role: Role;
  label: Span;
  /** Where the names begin. */
  to: number;
  /** Whether a colon says that what follows is who. */
  isLabel: boolean;
}

const ROLES: Role[] = ["moderator", "panellist", "speaker", "lead", "participant", "other"];
const INCLUSIVE = /(?:[·•./(*-]{1,2}\p{L}{1,7}\)?|:in(?:nen)?){1,3}(?=\s|[:=|]|$)/uy;
const COLON = /\s?(?:\d{1,2}\s?)?(?:\*\*)?\s?[:=|](?:\*\*)?\s*/y;
const DASH = /\s+-\s+/y;

function longest(text: string, from: number, words: Words) {
  let best: { role: Role; to: number } | undefined;
  for (const role of ROLES) {
    const found = words.match(text, from, role);
    if (found && found.to > (best?.to ?? 0)) best = { role, to: found.to };
  }
  return best;
}

/** The role that is named at `from`. */
export function roleAt(line: Line, from: number, words: Words): RoleFound | undefined {
  const { text } = line;
  let best = longest(text, from, words);
  if (!best) return undefined;
  let to = best.to;
  // Introduce e coordina: two roles of one
  const and = words.match(text, skip(text, to, /\s/y), "and");
  const second = and ? skip(text, and.to, /\s/y) : to;
  const other = and ? longest(text, second, words) : undefined;
  if (other && /^\s?:/.test(text.slice(other.to))) {
    best = other;
    to = other.to;
  }
  to = skip(text, to, INCLUSIVE);
  const label = { line, from, to };
  const colon = skip(text, to, COLON);
  if (colon > to) return { role: best.role, label, to: colon, isLabel: true };
  const dash = skip(text, to, DASH);
  if (dash > to) return { role: best.role, label, to: dash, isLabel: true };
  // o.l.v. Rik Post: the dot of an abbreviation
  let next = skip(text, to, text.slice(from, to).includes(".") ? /\.?\s*/y : /\s*/y);
  // mediação de Elisa Quirino
  const of = next > to ? words.match(text, next, "of") : undefined;
  if ((of && /\s|'/.test(text[of.to] ?? "")) || (of && text[of.to - 1] === "'"))
    next = skip(text, of.to, /\s*/y);
  return { role: best.role, label, to: next, isLabel: false };
}
