/** `plenary.js`: the list and the acts in one file, for pages that take a single address. */
import { explain } from "@plenary/core";
import { ACTS } from "./act-features.ts";
import { defineElements } from "./define-elements.ts";
import { ELEMENTS } from "./elements.tsx";
import { addLanguage, type LanguageEntry } from "./languages.ts";
import { LIST_FEATURES } from "./list-features.ts";
import { PlenaryNow } from "./now-element.tsx";
import { plugIn, plugInActs } from "./plugged.ts";
import { type ActsEntry, take } from "./queue.ts";
import { limitFailures } from "./render-queue.ts";

limitFailures();
plugIn(LIST_FEATURES);
plugInActs({ ...ACTS, explain });
take<LanguageEntry>("plenaryLanguages", ([tag, words]) => addLanguage(tag, words));
// It has the acts already: those of a script beside it are not needed.
take<ActsEntry>("plenaryActs", () => {});
defineElements({ ...ELEMENTS, "plenary-now": PlenaryNow });
