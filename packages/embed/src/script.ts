/** The script tag: registers everything, and takes the languages that came before it or come after. */
import "./define.ts";
import { addLanguage, type LanguageEntry, type LanguageQueue } from "./languages.ts";

declare global {
  var plenaryLanguages: LanguageQueue | undefined;
}

const waiting = globalThis.plenaryLanguages;
// An array is a queue that nobody has taken yet; a second copy of the script finds its taker.
if (!waiting || Array.isArray(waiting)) {
  const push = ([tag, messages]: LanguageEntry) => addLanguage(tag, messages);
  for (const entry of (waiting as LanguageEntry[] | undefined) ?? []) push(entry);
  globalThis.plenaryLanguages = { push };
}
