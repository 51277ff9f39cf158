/**
 * A programme in the address of a page: `#plenary?agenda=ID&session=…&audience=a,b&day=…&q=…&mine=c,d`.
 * A link is made for one meeting and opened at the next too, so it keeps what was picked, as it was
 * picked, and takes whatever comes back.
 */
import { wellFormed } from "../output/clean.ts";

/** What an address says. What is left out, it does not say; what is empty, it says is not chosen. */
export interface ProgrammeLink {
  /** The id of the agenda that it is for; left out, any. */
  agenda?: string | undefined;
  /** The id of a session to open. */
  session?: string | undefined;
  /** Ids of the picked groups. */
  audiences?: readonly string[] | undefined;
  /** YYYY-MM-DD; empty for all days. */
  day?: string | undefined;
  search?: string | undefined;
  /** Ids of the sessions of someone's own programme. */
  mine?: readonly string[] | undefined;
}

/**
 * @example
 * toFragment({ agenda: "retreat", audiences: ["africa", "press, local"] });
 * // "#plenary?agenda=retreat&audience=africa,press%2C%20local"
 */
export function toFragment(link: ProgrammeLink): string {
  const { agenda, session, audiences, day, search, mine } = link;
  const said = { agenda, session, audience: audiences, day, q: search, mine };
  const fields = Object.entries(said).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return `${name}=${typeof value === "string" ? encode(value) : value.map(encode).join(",")}`;
  });
  return `#plenary?${fields.join("&")}`;
}

/**
 * @param hash as `location.hash` has it; anything may stand there
 * @returns nothing where the fragment is the page's own
 */
export function fromFragment(hash: string): ProgrammeLink | undefined {
  const [isLink, query = ""] = /^#plenary(?:\?(.*))?$/s.exec(hash) ?? [];
  if (isLink === undefined) return undefined;
  const fields = new Map<string, string>();
  for (const field of query.split("&")) {
    const [name = "", ...value] = field.split("=");
    // Twice the same says what it said first.
    if (value.length && !fields.has(name)) fields.set(name, value.join("="));
  }
  const one = (name: string) => {
    const value = fields.get(name);
    return value === undefined ? undefined : decode(value);
  };
  const several = (name: string) => {
    const ids = fields.get(name)?.split(",").map(decode).filter(Boolean);
    return ids && [...new Set(ids)];
  };
  return {
    agenda: one("agenda"),
    session: one("session"),
    audiences: several("audience"),
    day: one("day"),
    search: one("q"),
    mine: several("mine"),
  };
}

/** RFC 3986 throughout: messengers end a link before a bracket or an exclamation mark. */
function encode(value: string): string {
  return encodeURIComponent(wellFormed(value)).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** What is no percent-encoding was typed by hand, and means itself. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
