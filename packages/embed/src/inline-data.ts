/** The document as a `<script type="application/json">` child. */

export function inlineText(element: Element): string | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  return script?.textContent?.trim() || undefined;
}

/**
 * Waits for inline data, which may be parsed after the element has started, or be added later.
 * @returns stops waiting
 */
export function waitForInline(element: Element, onText: (text: string) => void): () => void {
  const { ownerDocument } = element;
  const look = () => {
    const text = inlineText(element);
    // A script that is still being parsed is not whole JSON yet.
    if (text === undefined || (ownerDocument.readyState === "loading" && !isJson(text))) return;
    stop();
    onText(text);
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    observer.disconnect();
    ownerDocument.removeEventListener("DOMContentLoaded", look);
  };
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  ownerDocument.addEventListener("DOMContentLoaded", look);
  return stop;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
