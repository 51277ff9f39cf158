/**
 * The stylesheets of shadow roots, in two layers: those of features override the list's whatever
 * their selectors.
 */
import list from "@plenary/widgets/list.css?inline";
import { signal } from "@preact/signals";

/**
 * Gives the element a width of its own. The container queries inside need a box without one, and in
 * a container that shrinks to its content (a row, a float, a cell) that would be no width at all. A
 * line of two letters, with a window's width between them where it doesn't break, is as wide as the
 * container lets it be. Where the page makes the element itself a flex container, what is drawn gets
 * that width in a line of its own.
 */
const FILL =
  'content:"m m";display:block;block-size:0;overflow:hidden;visibility:hidden;white-space:normal;word-spacing:100vw';

const LIST = `@layer plenary.list,plenary.features;@layer plenary.list{:host{display:block;flex-wrap:wrap}:host([hidden]){display:none}:host::before{${FILL}}${list}.plenary{min-width:100%}}`;

/** The list's first, since it says the order of the layers; then those of the features plugged in. */
export const texts = signal<readonly string[]>([LIST]);

export function addStyles(added: readonly string[]): void {
  const all = added.map((css) => `@layer plenary.features{${css}}`);
  const more = all.filter((text) => !texts.peek().includes(text));
  if (more.length) texts.value = [...texts.peek(), ...more];
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** A browser that takes none shows the programme without. */
export function adopt(root: ShadowRoot | null, texts: readonly string[]): void {
  try {
    if (root) root.adoptedStyleSheets = styles(root.ownerDocument, texts);
  } catch (error) {
    console.error(error);
  }
}

/**
 * Constructed stylesheets, the only kind that the strictest `style-src` allows. One for each text and
 * document, since a document can't adopt another's.
 */
function styles(document: Document, texts: readonly string[]): CSSStyleSheet[] {
  const { CSSStyleSheet } = document.defaultView ?? {};
  if (!CSSStyleSheet) return [];
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  return texts.map((text) => {
    let sheet = known.get(text);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      known.set(text, sheet);
    }
    return sheet;
  });
}
