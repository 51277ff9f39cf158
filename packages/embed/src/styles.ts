import css from "@plenary/widgets/styles.css?inline";

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * A constructed stylesheet: the one kind that the strictest `style-src` lets pass. Each document has
 * its own, since none takes another's.
 */
export function styles(document: Document): CSSStyleSheet[] {
  let sheet = sheets.get(document);
  const { CSSStyleSheet } = document.defaultView ?? {};
  if (!sheet && CSSStyleSheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{display:block}:host([hidden]){display:none}${css}`);
    sheets.set(document, sheet);
  }
  return sheet ? [sheet] : [];
}
