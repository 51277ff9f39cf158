/**
 * Translators put an element of their own in the place of a text node. What Preact then writes to
 * the node is not seen, the old translation stays beside new numbers, and an insertion before the
 * node fails. So the node comes back, empty, after its translation. When Preact writes to it or
 * removes it, the translation goes; when the translator takes the translation away, the text returns.
 */
interface Translated {
  text: Text;
  original: string;
  translation: ChildNode;
}

/** By both nodes. */
const known = new WeakMap<Node, Translated>();

const isFont = (node: Node | null) => node?.nodeName === "FONT";

export function mendTexts(record: MutationRecord): void {
  const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  for (const node of [target, ...removedNodes]) {
    const translated = known.get(node);
    if (translated) {
      const { text, original, translation } = translated;
      if (text.isConnected && translation.isConnected && !text.data) continue;
      // Only this one: where both are gone, the text must not look newly replaced.
      known.delete(node);
      text.data ||= original;
      translation.remove();
    } else if (node.nodeType === Node.TEXT_NODE && node !== target) {
      // Replaced in one step, or in two; Preact never does the first, and has no such elements.
      const translation = addedNodes[0] ?? [previousSibling, nextSibling].find(isFont);
      if (translation?.parentNode !== target || node.parentNode === target) continue;
      take(node as Text, translation as ChildNode);
    }
  }
}

function take(text: Text, translation: ChildNode) {
  // Some move the node itself into their element.
  if (translation.contains(text)) text.replaceWith(text.cloneNode());
  const translated = { text, original: text.data, translation };
  known.set(text, translated).set(translation, translated);
  text.data = "";
  translation.after(text);
}
