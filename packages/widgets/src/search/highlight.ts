/**
 * Marks what a search finds in the texts that are drawn, by the CSS Custom Highlight API: nothing is
 * written into the page, so that selecting, copying and listening are as before. An engine without
 * it marks nothing.
 */
import { highlight } from "@plenary/core";

/** The name under which the stylesheet knows the marks, on all of a page. */
const NAME = "plenary-search";

/** What is searched; not times, groups or labels, in which a word of the query may stand too. */
const SEARCHED = ["card-title", "place", "kind", "rich", "contributors", "item-title", "item-where"]
  .map((name) => `.plenary-card .plenary-${name}`)
  .join();

/** Milliseconds of marking at a time: it never keeps a reader from typing. */
const SLICE = 8;
/** Milliseconds without a change, after which all is marked anew. */
const SETTLED = 60;

/**
 * Marks a query's words inside a root, and goes on doing so as the root changes.
 * @returns takes the marks away
 */
export function highlightIn(root: Element, query: string): () => void {
  if (!query || !globalThis.CSS?.highlights) return () => {};
  // The root shares its name with all others on the page, and takes away only its own.
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

  // What changes comes in bursts: cards are drawn a few at a time.
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(start, SETTLED);
  });
  const attributeFilter = ["hidden"];
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
  timer = setTimeout(start);
  return () => {
    observer.disconnect();
    clear();
  };
}

/** The texts that are searched and seen. */
function textsOf(root: Element): Text[] {
  const texts: Text[] = [];
  for (const element of root.querySelectorAll(SEARCHED)) {
    // What only waits to be found may be open by its stylesheet.
    if (element.closest("[hidden]:not([hidden=until-found])")) continue;
    const walker = root.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
  }
  return texts;
}
