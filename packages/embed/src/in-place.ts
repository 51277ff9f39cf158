/** Replaces a prerendered programme with the same one, drawn by the element. */
import { holdPlace } from "@plenary/widgets";

/** Whether the page already holds the prerendered programme. */
export const isPrerendered = (element: Element) => !!element.querySelector(":scope > .plenary");

/**
 * Repairs what an editor does when it wraps the start tag in a paragraph: the parser then closes
 * the element early and leaves its content after it. Moved back in, the programme is not shown
 * twice.
 */
export function adoptPrerendered(element: Element): void {
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
 * Draws and keeps the reader's scroll position. Most heights stay the same; they differ where the
 * browser had not laid content out yet, and where the script adds something (times in the reader's
 * zone, days that are over).
 */
export function drawInPlace(element: HTMLElement, draw: () => void): void {
  const restore = holdPlace(element);
  draw();
  restore(element.shadowRoot);
  // Sessions near the window have their final height only once the browser has laid them out, and its
  // own anchoring may hold on to a block above the session that is read.
  const again = () => restore(element.shadowRoot);
  requestAnimationFrame(() => {
    again();
    requestAnimationFrame(again);
  });
}
