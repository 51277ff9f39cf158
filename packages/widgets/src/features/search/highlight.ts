/**
 * Highlights search hits with the CSS Custom Highlight API. It does not change the DOM, so selecting,
 * copying and screen readers are not affected. In browsers without it nothing is highlighted.
 */
import { highlight } from "@plenary/core";

/** The highlight's name in the stylesheet, shared by the whole page. */
const NAME = "plenary-search";

/** The texts that are searched. Times, groups and labels are not, even if they contain the words. */
const SEARCHED = [
  "card-title",
  "row-facts",
  "place",
  "kind",
  "rich",
  "contributors",
  "item-title",
  "item-where",
]
  .map((name) => `.plenary-card .plenary-${name}`)
  .join();
/** Of the facts of a row only the place is searched, which is the one without a name. */
const NAMED = ".plenary-row-facts :is([class], bdi)";

/** Milliseconds of work at a time, so that typing stays smooth. */
const SLICE = 8;
/** Milliseconds without a DOM change before highlighting again. */
const DEBOUNCE = 60;

/**
 * Highlights a query's words inside a root, also when the root changes.
 * @returns a function that removes the highlights
 */
export function highlightIn(root: Element, query: string): () => void {
  if (!query || !globalThis.CSS?.highlights) return () => {};
  // All roots on the page share the highlight, so each removes only its own ranges.
  const marks = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, marks);
  let own: StaticRange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    clearTimeout(timer);
    for (const range of own) marks.delete(range);
    own = [];
  };
  const mark = (nodes: Text[]) => {
    const end = performance.now() + SLICE;
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      for (const [startOffset, endOffset] of highlight(node.data, query)) {
        const range = { startContainer: node, startOffset, endContainer: node, endOffset };
        own.push(new StaticRange(range));
        marks.add(own.at(-1) as StaticRange);
      }
      if (performance.now() > end) break;
    }
    if (nodes.length) timer = setTimeout(mark, 0, nodes);
  };
  const start = () => {
    clear();
    mark(textsOf(root).reverse());
  };

  // Changes come in bursts, since cards are drawn a few at a time.
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(start, DEBOUNCE);
  });
  const attributeFilter = ["hidden"];
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
  timer = setTimeout(start);
  return () => {
    observer.disconnect();
    clear();
  };
}

/** The visible text nodes that are searched. */
function textsOf(root: Element): Text[] {
  const texts: Text[] = [];
  for (const element of root.querySelectorAll(SEARCHED)) {
    // The stylesheet may show elements that are hidden "until-found".
    if (element.closest("[hidden]:not([hidden=until-found])")) continue;
    const walker = root.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement?.closest(NAMED)) texts.push(text);
    }
  }
  return texts;
}
