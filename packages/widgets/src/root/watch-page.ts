/**
 * Answers what others change on the page: the colours behind a root, and the texts in it.
 *
 * The ground is looked up again after a change of an attribute of an ancestor, a stylesheet that
 * comes late, a transition, and anything else that changes the text's colour (`.plenary::after` then
 * ends a transition). One observer serves all roots.
 */
import { mendTexts } from "../text/mend-texts.ts";
import { applyInks, parentOf } from "./ground.ts";

type Look = (change: { readonly target: EventTarget | null }) => void;

const looks = new Set<Look>();
const tell: Look = (change) => {
  for (const look of looks) look(change);
};
let observer: MutationObserver | undefined;

const EVENTS = ["load", "transitionend"];

/** @returns a function that stops it */
export function watchPage(root: HTMLElement): () => void {
  const { ownerDocument: document } = root;
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
  observer.observe(document, { subtree: true, attributes: true });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  for (const event of EVENTS) document.addEventListener(event, tell, true);
  root.addEventListener("transitionend", look);
  looks.add(look);
  return () => {
    cancelAnimationFrame(frame);
    root.removeEventListener("transitionend", look);
    looks.delete(look);
    if (looks.size) return;
    observer?.disconnect();
    for (const event of EVENTS) document.removeEventListener(event, tell, true);
  };
}
