/**
 * `plenary.list.js`: all that reading takes. Languages and acts may load before or after it: each
 * script leaves what it has in a global queue, which the first list on the page takes over.
 */
import { defineElements } from "./define-elements.ts";
import { ELEMENTS } from "./elements.tsx";
import { addLanguage, type LanguageEntry } from "./languages.ts";
import { LIST_FEATURES } from "./list-features.ts";
import { awaitActs, hasActs, plugIn } from "./plugged.ts";
import { type ActsEntry, MAJOR, take } from "./queue.ts";
import { limitFailures } from "./render-queue.ts";
import { shared } from "./shared.ts";

limitFailures();
plugIn(LIST_FEATURES);
take<LanguageEntry>("plenaryLanguages", ([tag, language]) => addLanguage(tag, language));
// Before the elements are defined, so that acts that are there already are drawn with them.
const isFirst = take<ActsEntry>("plenaryActs", ({ major, start }) => {
  let fault: unknown = `of version ${major}, plenary.list.js of version ${MAJOR}`;
  try {
    if (major === MAJOR) return start(shared);
  } catch (error) {
    // Acts newer than the list may need what this list does not share yet.
    fault = error;
  }
  console.warn(
    `Plenary: the list works without plenary.acts.js (${fault}). Load both from the same version.`,
  );
});
if (isFirst && !hasActs.peek()) awaitActs();
defineElements(ELEMENTS);
