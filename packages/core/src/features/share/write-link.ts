/** Writing links into a programme, in the form that LINKS.md describes. */
import { wellFormed } from "../../document/well-formed.ts";
import type { ProgrammeLink } from "../../list/link.ts";

/**
 * @param hash the current fragment of the page: if it is a route, it is kept
 * @returns the whole fragment; without a link, the current one without its link
 * @example
 * toFragment({ agenda: "retreat", session: "act 2" }); // "#plenary_session-act_202_agenda-retreat"
 * toFragment({ agenda: "retreat" }, "#/week"); // "#/week?plenary=agenda-retreat"
 */
export function toFragment(link: ProgrammeLink | undefined, hash = ""): string {
  const text = link && textOf(link);
  if (!/^#[/!]/.test(hash)) return text === undefined ? "" : `#plenary_${text}`;
  const route = hash.replace(/([?&])plenary=[^&]*(&|$)/, (_, before, after) => after && before);
  return text === undefined ? route : `${route}${route.includes("?") ? "&" : "?"}plenary=${text}`;
}

/** @param page its address; what its fragment says is replaced, unless it is a route */
export function toAddress(page: string, link: ProgrammeLink): string {
  const at = page.indexOf("#");
  return at < 0 ? page + toFragment(link) : page.slice(0, at) + toFragment(link, page.slice(at));
}

/** The agenda comes last, so that a link ends in a letter or digit, also where a choice is empty. */
function textOf(link: ProgrammeLink): string {
  const said = {
    session: link.session,
    audience: link.audiences,
    only: link.only === undefined ? undefined : link.only ? "1" : "",
    type: link.types,
    track: link.tracks,
    place: link.places,
    language: link.languages,
    person: link.people,
    day: link.day,
    q: link.search,
    mine: link.mine,
    agenda: link.agenda,
  };
  return Object.entries(said)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return `${name}-${typeof value === "string" ? encode(value) : value.map(encode).join("_-")}`;
    })
    .join("_");
}

/**
 * All but letters, digits and `-` as the bytes of UTF-8, `_C3_A9`. A `-` at the end as well, since
 * some programs don't count it as a part of the link.
 */
function encode(value: string): string {
  return encodeURIComponent(wellFormed(value))
    .replaceAll(/[_.!~*'()]|-$/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%", "_");
}
