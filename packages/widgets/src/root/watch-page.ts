/**
 * Answers what others change on the page: the colours behind a root, and the texts in it.
 *
 * The ground is looked up again after a change of an attribute of an ancestor, a stylesheet that
 * comes late, a transition or an animation, and anything else that changes the text's colour
 * (`.plenary::after` then ends a transition). An ancestor may be in the shadow root of a host's
 * element; what changes or ends there is neither observed nor heard from the document.
 */
import { mendTexts } from "../text/mend-texts.ts";
import { applyInks, parentOf } from "./ground.ts";

const EVENTS = ["load", "transitionend", "animationend"];

/** @returns a function that stops it */
export function watchPage(root: HTMLElement): () => void {
  let frame = 0;
  const look = ({ target }: { readonly target: EventTarget | null }) => {
    let at: Element | null = root;
    while (at && at !== target) at = parentOf(at);
    if (!at && !(target as HTMLLinkElement).sheet) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => applyInks(root));
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) (record.type === "attributes" ? look : mendTexts)(record);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  const trees = new Set<Node>();
  for (let at = parentOf(root); at; at = parentOf(at)) trees.add(at.getRootNode());
  for (const tree of trees) {
    observer.observe(tree, { subtree: true, attributes: true });
    for (const event of EVENTS) tree.addEventListener(event, look as EventListener, true);
  }
  root.addEventListener("transitionend", look);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    root.removeEventListener("transitionend", look);
    for (const tree of trees) {
      for (const event of EVENTS) tree.removeEventListener(event, look as EventListener, true);
    }
  };
}
