/** The list of languages: builds, tests and documentation derive from it. */
import type { WholeLanguage } from "../locale/catalogue.ts";
import * as ar from "./ar.ts";
import { builtIn } from "./built-in.ts";
import * as ca from "./ca.ts";
import * as de from "./de.ts";
import * as id from "./id.ts";
import * as it from "./it.ts";
import * as ja from "./ja.ts";
import * as ko from "./ko.ts";
import * as nl from "./nl.ts";
import * as pt from "./pt.ts";
import * as ru from "./ru.ts";
import * as sw from "./sw.ts";
import * as tr from "./tr.ts";
import * as zh from "./zh.ts";
import * as zhHant from "./zh-Hant.ts";

type Languages = Readonly<Record<string, WholeLanguage>>;

/** Each of these is an add-on file: `plenary.ar.js`, or `@plenary/core/languages/ar`. */
export const addOns = {
  ...{ ar, ca, de, id, it, ja, ko, nl, pt, ru, sw, tr, zh },
  "zh-Hant": zhHant,
} satisfies Languages;

export const all = { ...builtIn, ...addOns } satisfies Languages;
