import { type ComponentChild, render } from "preact";
import { unfold } from "../panel-card/details.tsx";

/**
 * Draws something in place of what follows the first child of a card, or of one element in it, and
 * keeps no record of it. Preact's record of what it drew takes more memory than the document's own
 * nodes, and in a long programme it would be kept for thousands of cards of which few ever change.
 *
 * A reader who stood on a link or a button, or had opened a summary, finds it so again.
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
    // The heading stays where it is: moved, it would lose the focus.
    while (card.children.length > 1) card.lastElementChild?.remove();
    card.append(...shelf.childNodes);
  }

  for (const [index, fold] of folds().entries()) {
    if (!open[index]) continue;
    if (fold.localName === "details") fold.setAttribute("open", "");
    else unfold(fold, true);
  }
  if (focused >= 0) controls()[focused]?.focus({ preventScroll: true });
}
