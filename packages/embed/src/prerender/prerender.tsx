/**
 * A programme as HTML, for the time before any script runs, or if none ever does. It is drawn by
 * the widgets' own components, so the markup is the same; once the element's script runs, it reads
 * the inline data and requests nothing.
 */
import {
  type Agenda,
  type AgendaInput,
  type Catalogue,
  createLocale,
  explain,
  parse,
  toJsonLd,
} from "@plenary/core";
import {
  builtIn,
  createDisplay,
  createStore,
  type Density,
  DisplayRoot,
  NO_TIME,
  Programme,
} from "@plenary/widgets";
import { everything } from "@plenary/widgets/everything";
import { createOverlays } from "@plenary/widgets/overlay";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { drawStill } from "./still.ts";

export interface PrerenderOptions {
  /**
   * BCP 47 tag: the language of the interface, and of the content if the document has it.
   * @default the agenda's language
   */
  lang?: string | undefined;
  /** Messages for the interface by language. @default en, fr and es */
  catalogue?: Catalogue | undefined;
  /** Address of the document, from which the element later loads newer versions. */
  src?: string | undefined;
  /** Overlays, each a parsed document: drawn, and put beside the data. @default none */
  overlays?: readonly unknown[] | undefined;
  /** Addresses of newer versions of the overlays, separated by spaces, in the same order. */
  overlay?: string | undefined;
  /** Level of the topmost heading, 1 to 6. @default 2 */
  headingLevel?: number | undefined;
  /** How much of each session is in sight. @default "auto" */
  density?: Density | undefined;
  /** Ids of the groups to show it for; the other sessions are in the page, hidden. */
  audience?: readonly string[] | undefined;
}

/**
 * A complete `<plenary-agenda>` to write into a page: the programme as semantic HTML, the data for
 * the element, and JSON-LD for search engines. Needs no DOM. Times are in the event's zone and
 * nothing is marked as on or over, since only the script knows the reader's zone and time.
 * @throws Error if the document is not an agenda, with the reason
 * @example
 * const html = prerender(agenda, { lang: "fr", src: "https://example.org/programme.json" });
 */
export function prerender(agenda: Agenda | AgendaInput, options: PrerenderOptions = {}): string {
  const { agenda: read, problems } = parse(agenda);
  if (!read) throw new Error(problems[0] && explain(problems[0]));
  // Any object can be read as an agenda, but one without days is something else.
  if (!read.days.length && !read.unscheduled && agenda.days === undefined) {
    throw new Error('This is no agenda: it has neither "days" nor "unscheduled" sessions.');
  }
  const store = createStore({}, { features: everything });
  store.load(read);
  const {
    lang = read.language,
    catalogue = builtIn,
    src,
    headingLevel,
    density,
    audience,
  } = options;
  const { overlays = [], overlay } = options;
  store.use(createOverlays).setOverlays(overlays);
  if (audience) store.choose({ audiences: audience });
  const { timeZone: viewerZone } = read;
  const display = createDisplay(
    store,
    {
      lang,
      catalogue,
      headingLevel,
      density,
      viewerZone,
      clock: NO_TIME,
    },
    "server",
  );
  const html = drawStill(display.locale.value.messages.details, () =>
    renderToString(
      <DisplayRoot display={display}>
        <Programme />
      </DisplayRoot>,
    ),
  );
  const element = renderToString(
    h("plenary-agenda", {
      src,
      overlay,
      lang,
      "heading-level": headingLevel,
      density,
      audience: audience?.length ? audience.join() : undefined,
    }),
  );
  const jsonLd = toJsonLd(read, { locale: createLocale(lang, catalogue) });
  return element.replace(END, (end) =>
    [
      withIdsOf(`${read.id} ${lang}`, html),
      json("application/json", read),
      ...overlays.map((one) => json("application/json", one, " data-overlay")),
      json("application/ld+json", jsonLd),
      end,
    ].join(""),
  );
}

const END = "</plenary-agenda>";

/** `<` could end the script; old parsers reject U+2028 and U+2029. */
function json(type: string, data: unknown, marks = ""): string {
  const escaped = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="${type}"${marks}>${escaped}</script>`;
}

/**
 * Makes ids unique to the programme: every drawing uses the same ones, and a page may hold several
 * programmes. Removes the random names of radio buttons, which are of no use without script, so
 * that the same programme gives the same page.
 */
function withIdsOf(key: string, html: string): string {
  let hash = 0;
  for (const char of key) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  const prefix = `plenary-${hash.toString(36)}`;
  return html
    .replace(
      / (id|for|aria-labelledby|aria-describedby|aria-controls)="P(\d+-\d+)/g,
      ` $1="${prefix}-$2`,
    )
    .replace(/ name="plenary-0\.[^"]*"/g, "");
}
