/** The document as a `<script type="application/json">` child, and those that are added to it. */

/** An editor that makes paragraphs of what stands in a page puts it into one. */
const DATA = ':is(:scope, :scope > p) > script[type="application/json"]';

/** Overlays stand inside as `<script type="application/json" data-overlay>`. What is no JSON is none. */
export const inlineOverlays = (element: Element): unknown[] =>
  [...element.querySelectorAll(`${DATA}[data-overlay]`)].flatMap((script) => {
    try {
      return JSON.parse(textOf(script) ?? "");
    } catch {
      return [];
    }
  });

export const inlineText = (element: Element): string | undefined =>
  textOf(element.querySelector(`${DATA}:not([data-overlay])`));

function textOf(script: Element | null): string | undefined {
  const text = script?.textContent?.trim();
  // And it makes some of the data, too.
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
/** One for all elements. It looks into them, so what it sees belongs to the nearest around. */
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
 * @param known what was there before
 * @returns stops
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
 * Calls back when the parser is through with an element: a script that ran early, since an optimiser
 * made it so, meets the start tag alone, and what is inside is still on its way.
 * @returns stops waiting
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
