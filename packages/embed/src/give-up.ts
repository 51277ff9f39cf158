import { render } from "preact";
import { languages, nearestLanguage } from "./languages.ts";

/**
 * The last resort, for when nothing can be drawn: what stands inside the element, and a sentence. It
 * needs as little of the browser as can be, since something of it does not work.
 * @param root its shadow root, once it has one
 * @param isLost whether what is drawn will be gone; otherwise it stays, if it can be read
 */
export function giveUp(element: Element, root: ShadowRoot | undefined, isLost: boolean): void {
  const place = root ?? element;
  if (!isLost && canBeRead(element, root)) return;
  const known = languages.peek();
  let words = known.en;
  let slot: Node | string = "";
  try {
    words = known[nearestLanguage(element)] ?? words;
    slot = document.createElement("slot");
    render(null, place);
  } catch {}
  place.replaceChildren(slot, words?.list?.failed ?? "");
}

/**
 * A head without its days is not enough: it looks as if there were no programme. Nor are days that a
 * drawing which broke off has left hidden.
 */
function canBeRead(element: Element, root: ShadowRoot | undefined): boolean {
  try {
    return root
      ? [...root.querySelectorAll("[data-session], [part~=nothing-left], [part~=failed]")].some(
          (one) => one.getClientRects().length,
        )
      : /\S/.test(element.textContent ?? "");
  } catch {
    return false;
  }
}
