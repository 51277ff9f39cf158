/**
 * Remembers where the first session in the window is, before the programme is drawn anew. Browsers
 * anchor the scroll position themselves, but not when much changes at once, and Safari never does.
 *
 * @param drawn an element that holds the sessions
 * @returns a function that scrolls the same session back to its place, in what is drawn by then
 */
export function holdPlace(drawn: Element): (now: ParentNode | null) => void {
  const topOf = (one: Element) => one.getBoundingClientRect().top;
  // If the programme's top is still below that of the window, nothing needs to move.
  const sessions = topOf(drawn) < 0 ? drawn.querySelectorAll("[data-session]") : [];
  const seen = [...sessions].find((one) => one.getBoundingClientRect().bottom > 0);
  const before = seen && topOf(seen);
  const id = CSS.escape(seen?.getAttribute("data-session") ?? "");
  return (now) => {
    const same = seen && now?.querySelector(`[data-session="${id}"]`);
    if (same) scrollBy({ top: topOf(same) - (before ?? 0), behavior: "instant" });
  };
}
