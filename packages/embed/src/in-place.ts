/** A prerendered programme gives way to the same one, drawn by the element. */

/** Whether the programme already stands in the page, for readers without script. */
export const isPrerendered = (element: Element) => !!element.querySelector(":scope > .plenary");

/**
 * An editor's paragraph around the start tag ends the element there, and leaves after it what stood
 * inside: it is taken in again, so that the programme stands there once.
 */
export function takeIn(element: Element): void {
  const { parentElement } = element;
  const isAlone = parentElement?.localName === "p" && !element.nextElementSibling;
  let after = (isAlone ? parentElement : element).nextElementSibling;
  if (element.firstElementChild || !after?.matches(".plenary")) return;
  const data = 'script[type$="json"]';
  while (after?.matches(`.plenary, ${data}, p:has(> ${data})`)) {
    const next: Element | null = after.nextElementSibling;
    element.append(after);
    after = next;
  }
}

/**
 * Draws, and leaves the reader where they were. All is as high as it was but what the browser has not
 * laid out yet, and what only the script knows: times in the reader's zone, days that are over.
 */
export function drawInPlace(element: HTMLElement, draw: () => void): void {
  const topOf = (one: Element) => one.getBoundingClientRect().top;
  // The first that is seen; for those who have not come to the programme yet, nothing moves.
  const sessions = topOf(element) < 0 ? element.querySelectorAll("[data-session]") : [];
  const seen = [...sessions].find((one) => one.getBoundingClientRect().bottom > 0);
  const before = seen && topOf(seen);
  draw();
  if (before === undefined) return;
  const id = CSS.escape(seen?.getAttribute("data-session") ?? "");
  const now = element.shadowRoot?.querySelector(`[data-session="${id}"]`);
  if (now) scrollBy({ top: topOf(now) - before, behavior: "instant" });
}
