/**
 * A programme as HTML, for the page to hold before any script runs, or where none ever does. It is
 * drawn by the widgets' own components, so there is one markup; the element's script, once there,
 * takes the data from inside it and asks for nothing.
 */
import { type Agenda, type Catalogue, createLocale, parse, toJsonLd } from "@plenary/core";
import {
  builtIn,
  createDisplay,
  createStore,
  DisplayRoot,
  NO_TIME,
  Programme,
} from "@plenary/widgets";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { drawStill } from "./still.ts";

export interface PrerenderOptions {
  /**
   * BCP 47 tag for the words of the interface, and the content's language where the document has it.
   * @default the agenda's language
   */
  lang?: string | undefined;
  /** Languages for the words. @default en, fr and es */
  catalogue?: Catalogue | undefined;
  /** Address of the document, where the element later looks for a newer version. */
  src?: string | undefined;
  /** What sections add, each a parsed document: drawn, and put beside the data. @default nothing */
  overlays?: readonly unknown[] | undefined;
  /** Addresses of these, parted by spaces, in their order: where newer versions are. */
  overlay?: string | undefined;
  /** Level of the topmost heading, 1 to 6. @default 2 */
  headingLevel?: number | undefined;
  /** Ids of the groups to show it for; sessions that don't concern them are in the page, unseen. */
  audience?: readonly string[] | undefined;
}

/**
 * A whole `<plenary-agenda>`, to be written into a page as it stands: the programme as semantic HTML,
 * the data for the element, and JSON-LD for search engines. Needs no DOM. Times are in the event's
 * zone, and nothing is on or over: who reads it, where and when, only the script knows.
 * @throws Error where the document holds no agenda, with the reason
 * @example
 * const html = prerender(agenda, { lang: "fr", src: "https://example.org/programme.json" });
 */
export function prerender(agenda: Agenda, options: PrerenderOptions = {}): string {
  const { agenda: read, problems } = parse(agenda);
  if (!read) throw new Error(problems[0]?.message);
  const store = createStore();
  store.load(read);
  const { lang = read.language, catalogue = builtIn, src, headingLevel, audience } = options;
  const { overlays = [], overlay } = options;
  store.setOverlays(overlays);
  if (audience) store.choose({ audiences: audience });
  const { timeZone: viewerZone } = read;
  const display = createDisplay(store, {
    lang,
    catalogue,
    headingLevel,
    viewerZone,
    clock: NO_TIME,
  });
  const html = drawStill(() =>
    renderToString(
      <DisplayRoot display={{ ...display, whole: true }}>
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

/** `<` could end the script, and two line separators are no JSON to an old reader. */
function json(type: string, data: unknown, marks = ""): string {
  const escaped = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="${type}"${marks}>${escaped}</script>`;
}

/**
 * Ids repeat with each drawing, and a page may hold several programmes. Names of radio buttons are
 * random; without script they need none, and the same programme shall give the same page.
 */
function withIdsOf(key: string, html: string): string {
  let hash = 0;
  for (const char of key) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  const prefix = `plenary-${hash.toString(36)}`;
  return html
    .replace(/ (id|for|aria-labelledby|aria-controls)="P(\d+-\d+)/g, ` $1="${prefix}-$2`)
    .replace(/ name="plenary-0\.[^"]*"/g, "");
}
