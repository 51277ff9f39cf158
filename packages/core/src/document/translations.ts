import type { Text } from "./schema.ts";

/** A text by language tag. @param language the agenda's language, used for a plain string */
export function translationsOf(text: Text, language: string): { [tag: string]: string } {
  return typeof text === "string" ? { [language]: text } : text;
}

/** A text in each of its languages. */
export function textsOf(text: Text): string[] {
  return Object.values(translationsOf(text, ""));
}
