/**
 * Everything that Plenary uses and that is newer than Baseline 2023, each with what happens without
 * it. A test fails when something else is used, or when something listed here no longer is.
 */

/** In scripts: `Global`, `.member`, `Object.member`, `[attribute]`. */
export const progressiveNames: Record<string, string> = {
  Highlight: "what the search found is not marked in the text",
  "CSS.highlights": "the same: asked for by name before it is used",
  ".highlights": "the same",
  "Intl.Segmenter": "a shortened description may end inside an emoji, not inside a letter",
  ".Segmenter": "the same",
  ".segment": "the same",
  ".moveBefore": "cards are moved by insertBefore",
  requestIdleCallback: "deferred drawing uses a timer",
  ".skipped": "cards in view are not drawn before others: all are drawn in their order",
  ".timeRemaining": "the same: the timer replaces the deadline",
  ".Instant": "offsets of time zones come from Intl, which takes longer the first time",
  ".fromEpochMilliseconds": "the same",
  ".toZonedDateTimeISO": "the same",
  ".offsetNanoseconds": "the same",
  ".Now": "the reader's time zone comes from Intl",
  ".timeZoneId": "the same",
  "[popover]": "Preact can set it; nothing here uses it",
  "Symbol.dispose": "signals define it; nothing here uses it",
};

/** Names that only look new: fields of the agenda and of a view, and one without a date in the data. */
export const notYoung = new Set([".city", ".second", "open"]);

/** In stylesheets: `property`, `property: value`, `selector`. */
export const progressiveStyles: Record<string, string> = {
  "accent-color": "checkboxes have the browser's own colour",
  "break-after: avoid": "on paper a heading may be the last line of a page",
  "break-after: avoid-column": "the same, of a column",
  "content-visibility": "long programmes are laid out as a whole, which is slower",
  "details-content":
    "a prerendered programme is printed without its order of business, unless a script ran",
  highlight: "what the search found is not marked in the text",
  "overscroll-behavior": "the page scrolls when the end of a dialog is reached",
  "print-color-adjust": "marks are printed as the reader's browser prints colours",
  "scrollbar-width": "the strip of what is on has the browser's own scroll bar",
  "text-align: match-parent": "a title in the other direction is at the other side of its cell",
  "text-size-adjust": "a phone on its side may enlarge the text",
  "text-wrap": "headings break where their lines are full",
  "word-break: auto-phrase": "Japanese titles break between any two characters",
};
