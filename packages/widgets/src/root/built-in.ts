import type { Catalogue } from "@plenary/core";
import { list as en } from "@plenary/core/languages/en";
import { list as es, regions as esRegions } from "@plenary/core/languages/es";
import { list as fr, regions as frRegions } from "@plenary/core/languages/fr";

/** The list's words in the languages that come with it. */
export const builtIn: Catalogue = {
  en: { list: en },
  es: { list: es, regions: esRegions },
  fr: { list: fr, regions: frRegions },
};
