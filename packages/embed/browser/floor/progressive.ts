/**
 * All that Plenary uses and that is younger than its floor, each with what a reader has without it.
 * What is not listed here is not used; what is listed and not used any more is taken out.
 */

/** In scripts: `Global`, `.member`, `Object.member`, `[attribute]`. */
export const progressiveNames: Record<string, string> = {
  Highlight: "what the search found is not marked in the text",
  "CSS.highlights": "the same: asked for by name before it is used",
  ".highlights": "the same",
  ".moveBefore": "cards are put in their new place by insertBefore",
  requestIdleCallback: "what can wait is drawn by a timer instead",
  ".timeRemaining": "the same: that timer stands in for the deadline",
  "[popover]": "Preact can set it; nothing here has it",
  "Symbol.dispose": "signals give it to what is disposed of; nothing here disposes so",
};

/** What only seems young: a name of the agenda's, and one whose oldest use the data leaves undated. */
export const notYoung = new Set([".city", "open"]);

/** In stylesheets: `property`, `property: value`, `selector`. */
export const progressiveStyles: Record<string, string> = {
  "accent-color": "checkboxes have the browser's own colour",
  "break-after: avoid": "on paper a heading may stand alone at the foot of a page",
  "break-after: avoid-column": "the same, of a column",
  "content-visibility": "long programmes are laid out whole, more slowly",
  highlight: "what the search found is not marked in the text",
  "overscroll-behavior": "the page scrolls on where a dialog's end is reached",
  "print-color-adjust": "marks are printed as the reader's browser prints colours",
  "text-size-adjust": "a phone on its side may enlarge the text",
  "text-wrap": "headings break where their lines are full",
  "word-break: auto-phrase": "Japanese titles break between any two characters",
};
