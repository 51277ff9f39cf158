/** The document as a `<script type="application/json">` child. */

export function inlineText(element: Element): string | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  const text = script?.textContent?.trim();
  // An editor that makes paragraphs of what stands in a page makes some of the data, too.
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

/**
 * Waits for inline data that is added later.
 * @returns stops waiting
 */
export function waitForInline(element: Element, onText: (text: string) => void): () => void {
  const observer = new MutationObserver(() => {
    const text = inlineText(element);
    if (text === undefined) return;
    observer.disconnect();
    onText(text);
  });
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
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
