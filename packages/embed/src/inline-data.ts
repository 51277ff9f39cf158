/** Inline data: the document as a `<script type="application/json">` child, and its overlays. */

/** Some editors wrap everything in paragraphs, so the script may be inside a `<p>`. */
export const DATA = ':is(:scope, :scope > p) > script[type="application/json"]';

export const inlineText = (element: Element): string | undefined =>
  textOf(element.querySelector(`${DATA}:not([data-overlay])`));

export function textOf(script: Element | null): string | undefined {
  const text = script?.textContent?.trim();
  // The editor may also have put `<p>` and `<br>` into the data.
  const isMangled = text && MANGLED.test(text) && !isJson(text);
  return (isMangled ? text.replace(MANGLED, "") : text) || undefined;
}

const MANGLED = /<\/?(p|br)\b[^>]*>/gi;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const followers = new Map<Node, () => void>();
/** One for all elements. A change belongs to the nearest element around it that is followed. */
let observer: MutationObserver | undefined;

function look(records: MutationRecord[]): void {
  const changed = new Set<Node>();
  for (const { target } of records) {
    let at: Node | null = target;
    while (at && !followers.has(at)) at = at.parentNode;
    if (at) changed.add(at);
  }
  for (const element of changed) followers.get(element)?.();
}

/**
 * Follows inline data that is added later, or replaced by a newer version.
 * @param known the text that was already read
 * @returns a function that stops
 */
export function followInline(
  element: Element,
  known: string | undefined,
  onText: (text: string) => void,
): () => void {
  observer ??= new MutationObserver(look);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  followers.set(element, () => {
    const text = inlineText(element);
    if (!text || text === known) return;
    known = text;
    onText(text);
  });
  return () => {
    followers.delete(element);
    if (!followers.size) observer?.disconnect();
  };
}

/**
 * Calls back once the parser is done with an element. A script that an optimiser made `async` may
 * run when only the start tag has been parsed and the content is still to come.
 * @returns a function that stops waiting
 */
export function whenParsed(element: Element, act: () => void): () => void {
  const { ownerDocument } = element;
  const isInside = () => {
    if (ownerDocument.readyState !== "loading") return false;
    for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return false;
    return true;
  };
  const look = () => {
    if (isInside()) return;
    stop();
    act();
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    observer.disconnect();
    ownerDocument.removeEventListener("DOMContentLoaded", look);
  };
  if (isInside()) {
    observer.observe(ownerDocument, { childList: true, subtree: true });
    ownerDocument.addEventListener("DOMContentLoaded", look);
  } else act();
  return stop;
}
