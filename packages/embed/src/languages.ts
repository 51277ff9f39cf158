/** The languages on this page. They may be added at any time; what is drawn follows. */
import type { Catalogue, Messages } from "@plenary/core";
import { builtIn } from "@plenary/widgets";
import { signal } from "@preact/signals";

export const languages = signal<Catalogue>(builtIn);

/** Adds a language, or replaces its messages. */
export function addLanguage(tag: string, messages: Messages): void {
  languages.value = { ...languages.value, [tag]: messages };
}

/** What a language's file leaves for the script, which may come before or after it. */
export type LanguageEntry = readonly [tag: string, messages: Messages];
export interface LanguageQueue {
  push(entry: LanguageEntry): unknown;
}
