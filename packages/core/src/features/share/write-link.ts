/** Writing links into a programme, in the form that LINKS.md describes. */
import { wellFormed } from "../../document/well-formed.ts";
import { FIELDS, type ProgrammeLink } from "../../list/link.ts";

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

function textOf(link: ProgrammeLink): string {
  return Object.entries(FIELDS)
    .flatMap(([key, name]) => {
      const value = link[key as keyof ProgrammeLink];
      if (value === undefined) return [];
      const all = typeof value === "boolean" ? [value ? "1" : ""] : [value].flat();
      return `${name}-${all.map(encode).join("_-")}`;
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
