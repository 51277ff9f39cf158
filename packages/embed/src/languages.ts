/** The languages on this page. They can be added at any time; the elements redraw. */
import { type Catalogue, type LanguagePart, mergeLanguages } from "@plenary/core";
import { builtIn } from "@plenary/widgets";
import { type Signal, signal } from "@preact/signals";

export const languages = signal<Catalogue>(builtIn);

/** Adds a language, or words of one that is there. */
export function addLanguage(tag: string, words: LanguagePart): void {
  languages.value = mergeLanguages(languages.value, tag, words);
}

const documents = new WeakMap<Document, Signal<number>>();

/** Counts the changes of `lang` in a document. One observer serves all elements. */
export function languageChanges(document: Document): number {
  let changes = documents.get(document);
  if (!changes) {
    const counted: Signal<number> = signal(0, {
      watched: () => observer.observe(document, { subtree: true, attributeFilter: ["lang"] }),
      unwatched: () => observer.disconnect(),
    });
    const observer = new MutationObserver(() => {
      counted.value++;
    });
    changes = counted;
    documents.set(document, changes);
  }
  return changes.value;
}

/**
 * The `lang` of the element or of its nearest ancestor, including those outside its shadow root.
 */
export function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at; ) {
    const near: Element | null = at.closest("[lang]");
    if (near) return near.getAttribute("lang") || "en";
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return "en";
}

/** What a language's file leaves for the list's script, which may load before or after it. */
export type LanguageEntry = readonly [tag: string, words: LanguagePart];
