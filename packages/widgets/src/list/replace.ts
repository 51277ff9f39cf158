import { type ComponentChild, render } from "preact";
import { unfold } from "../card/details.tsx";

/**
 * Replaces everything after the first child of a card, or one element in it, without keeping a vdom
 * tree. Preact's tree takes more memory than the DOM nodes themselves, and a long programme has
 * thousands of cards of which few ever change.
 *
 * Focus on a link or button and open summaries are restored.
 */
export function replace(card: Element, content: ComponentChild, old?: Element): void {
  const { activeElement } = card.getRootNode() as Document | ShadowRoot;
  const controls = () => [...card.querySelectorAll<HTMLElement>("a, button, summary")];
  const focused = card.contains(activeElement)
    ? controls().indexOf(activeElement as HTMLElement)
    : -1;
  const folds = () => [...card.querySelectorAll<HTMLElement>("details, .plenary-open")];
  const open = old ? [] : folds().map((fold) => fold.matches("[open], [aria-expanded=true]"));

  const shelf = card.ownerDocument.createElement("div");
  render(content, shelf);
  if (old) old.replaceWith(...shelf.childNodes);
  else {
    // Don't move the heading: it would lose the focus.
    while (card.children.length > 1) card.lastElementChild?.remove();
    card.append(...shelf.childNodes);
  }

  folds().forEach((fold, index) => {
    if (!open[index]) return;
    if (fold.localName === "details") fold.setAttribute("open", "");
    else unfold(card, true);
  });
  if (focused < 0) return;
  // A feature that came meanwhile may have added controls before it.
  const now = controls();
  const same = now.filter((control) => control.isEqualNode(activeElement));
  const there = now[focused];
  const next = there && same.includes(there) ? there : (same[0] ?? there);
  next?.focus({ preventScroll: true });
}
