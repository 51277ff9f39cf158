/**
 * What a link into a programme says, and reading it: `#plenary_session-act_agenda-retreat`, as
 * LINKS.md describes it. A link may be opened with a different agenda than the one it was made for,
 * so ids are taken as they are, without checking them. Writing a link is part of sharing.
 */

/** The content of a link. A missing value leaves a choice unchanged; an empty one clears it. */
export interface ProgrammeLink {
  /** The id of a session to open. */
  session?: string | undefined;
  /** Ids of the selected groups. */
  audiences?: readonly string[] | undefined;
  /** Whether what names none of the selected groups is hidden. */
  only?: boolean | undefined;
  /** What sessions must have: one of these of each kind. */
  types?: readonly string[] | undefined;
  tracks?: readonly string[] | undefined;
  places?: readonly string[] | undefined;
  languages?: readonly string[] | undefined;
  people?: readonly string[] | undefined;
  /** YYYY-MM-DD; empty for all days. */
  day?: string | undefined;
  search?: string | undefined;
  /** Ids of the sessions in someone's own programme. */
  mine?: readonly string[] | undefined;
  layout?: ChosenLayout | undefined;
  /** The id of the agenda that it is for; any agenda if missing. */
  agenda?: string | undefined;
}

/** How a reader wants days to be drawn, where there is room. */
export type ChosenLayout = "list" | "grid";

/** @param value from a link or a record, with any content */
export const asLayout = (value: unknown): ChosenLayout | undefined =>
  value === "list" || value === "grid" ? value : undefined;

/**
 * What each value is called in a fragment, in the order in which they are written. The agenda comes
 * last, so that a link ends in a letter or digit, also where a choice is empty.
 */
export const FIELDS = {
  session: "session",
  audiences: "audience",
  only: "only",
  types: "type",
  tracks: "track",
  places: "place",
  languages: "language",
  people: "person",
  day: "day",
  search: "q",
  mine: "mine",
  layout: "layout",
  agenda: "agenda",
} satisfies Record<keyof ProgrammeLink, string>;
/** Those that hold one text; the others are lists. */
const ONE = ["session", "day", "search", "agenda"];

/**
 * @param hash `location.hash`, with any content
 * @returns undefined if the fragment is not one of Plenary's
 */
export function fromFragment(hash: string): ProgrammeLink | undefined {
  const query = queryIn(hash);
  if (query === undefined) return undefined;
  const fields = new Map<string, string>();
  for (const field of query.split(/&(?:amp;)?/)) {
    const [name = "", ...value] = field.split("=");
    // If a name is repeated, the first value counts.
    if (value.length && !fields.has(name)) fields.set(name, value.join("="));
  }
  const read = (key: string, value: string) => {
    if (key === "layout") return asLayout(value);
    if (ONE.includes(key)) return decode(value);
    return key === "only" ? !!value : [...new Set(value.split(",").map(decode).filter(Boolean))];
  };
  return Object.fromEntries(
    Object.entries(FIELDS).flatMap(([key, name]) => {
      const value = fields.get(name);
      const said = value === undefined ? undefined : read(key, value);
      return said === undefined ? [] : [[key, said]];
    }),
  );
}

/** `#plenary_…`, or `plenary=…` in a route of the page's own. What a mailer appended is left out. */
const LINK = /^#(?:plenary_|[/!].*?[?&]plenary=)([\w-]*)(?:[?&].*)?$/s;
/** The earlier form, `#plenary?agenda=…`, which some chat programs encode once more. */
const EARLIER = /^#plenary(?:(?:\?|%3F)(.*))?$/is;

/** What a link says, in the syntax of the earlier form. */
function queryIn(hash: string): string | undefined {
  const [isEarlier, earlier = ""] = EARLIER.exec(hash) ?? [];
  if (isEarlier) return earlier.includes("=") ? earlier : decode(earlier);
  const query = LINK.exec(hash)?.[1]
    ?.replaceAll(/(?:^|_)([a-z]+)-/g, "&$1=")
    .replaceAll("_-", ",")
    .replaceAll("_", "%");
  if (!/^(?:&[a-z]+=(?:[\dA-Za-z,-]|%[\dA-F]{2})*)*$/.test(query ?? "%")) return undefined;
  // Bytes that are no UTF-8 cannot be decoded.
  return query?.includes("%") && decode(query) === query ? undefined : query;
}

/** Invalid percent-encoding was probably typed by hand, and is taken literally. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
