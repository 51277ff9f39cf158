import { ar } from "./ar.ts";
import { ca } from "./ca.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { id } from "./id.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import type { LanguageData } from "./language.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { sw } from "./sw.ts";
import { tr } from "./tr.ts";
import { zh } from "./zh.ts";

/** Every language with a file of its own. */
export const languages: LanguageData[] = [
  fr,
  en,
  es,
  ca,
  pt,
  it,
  de,
  nl,
  tr,
  ru,
  id,
  zh,
  ja,
  ar,
  el,
  sw,
];
