/**
 * Answers what others change on the page: the colours behind a root, and the texts in it.
 *
 * The ground is looked up again after a change of an attribute of an ancestor, a stylesheet that
 * comes late, a transition or an animation, and anything else that changes the text's colour
 * (`.plenary::after` then ends a transition). An ancestor may be in the shadow root of a host's
 * element; what changes or ends there is neither observed nor heard from the document. One observer
 * serves all roots.
 */
import { mendTexts } from "../text/mend-texts.ts";
import { applyInks, parentOf } from "./ground.ts";

type Look = (change: { readonly target: EventTarget | null }) => void;

/** Who looks, and at which trees: the document, and the shadow roots around it. */
const watched = new Map<Look, Set<Node>>();
const tell: Look = (change) => {
  for (const look of watched.keys()) look(change);
};
let observer: MutationObserver | undefined;

const EVENTS = ["load", "transitionend", "animationend"];

/** @returns a function that stops it */
export function watchPage(root: HTMLElement): () => void {
  let frame = 0;
  const look: Look = ({ target }) => {
    let at: Element | null = root;
    while (at && at !== target) at = parentOf(at);
    if (!at && !(target as HTMLLinkElement).sheet) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => applyInks(root));
  };
  observer ??= new MutationObserver((records) => {
    for (const record of records) (record.type === "attributes" ? tell : mendTexts)(record);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  const trees = new Set<Node>();
  for (let at = parentOf(root); at; at = parentOf(at)) trees.add(at.getRootNode());
  for (const tree of trees) {
    observer.observe(tree, { subtree: true, attributes: true });
    for (const event of EVENTS) tree.addEventListener(event, tell as EventListener, true);
  }
  root.addEventListener("transitionend", look);
  watched.set(look, trees);
  return () => {
    cancelAnimationFrame(frame);
    root.removeEventListener("transitionend", look);
    watched.delete(look);
    if (!watched.size) observer?.disconnect();
    const left = [...watched.values()];
    for (const tree of trees) {
      if (left.some((others) => others.has(tree))) continue;
      for (const event of EVENTS) tree.removeEventListener(event, tell as EventListener, true);
    }
  };
}
