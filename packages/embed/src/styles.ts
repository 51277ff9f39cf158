import css from "@plenary/widgets/styles.css?inline";

let sheet: CSSStyleSheet | undefined;

/** A constructed stylesheet: the one kind that the strictest `style-src` lets pass. */
export function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{display:block}:host([hidden]){display:none}${css}`);
  }
  return sheet;
}
