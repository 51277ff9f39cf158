/** The languages on this page. They may be added at any time; what is drawn follows. */
import type { Catalogue, Messages } from "@plenary/core";
import { builtIn } from "@plenary/widgets";
import { type Signal, signal } from "@preact/signals";

export const languages = signal<Catalogue>(builtIn);

/** Adds a language, or replaces its messages. */
export function addLanguage(tag: string, messages: Messages): void {
  languages.value = { ...languages.value, [tag]: messages };
}

const documents = new WeakMap<Document, Signal<number>>();

/** Counts the changes of `lang` in a document. One observer serves all who follow it. */
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

/** The `lang` of the element or the nearest above it, out of shadow roots too. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at; ) {
    const near: Element | null = at.closest("[lang]");
    if (near) return near.getAttribute("lang") || "en";
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return "en";
}

/** What a language's file leaves for the script, which may come before or after it. */
export type LanguageEntry = readonly [tag: string, messages: Messages];
export interface LanguageQueue {
  push(entry: LanguageEntry): unknown;
}
