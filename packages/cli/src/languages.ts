/** All languages that core has: a command is no page, and may hold them all. */
import { type Catalogue, en, es, fr } from "@plenary/core";
import { ar } from "@plenary/core/locale/ar";
import { ca } from "@plenary/core/locale/ca";
import { de } from "@plenary/core/locale/de";
import { id } from "@plenary/core/locale/id";
import { it } from "@plenary/core/locale/it";
import { ja } from "@plenary/core/locale/ja";
import { ko } from "@plenary/core/locale/ko";
import { pt } from "@plenary/core/locale/pt";
import { ru } from "@plenary/core/locale/ru";
import { sw } from "@plenary/core/locale/sw";
import { tr } from "@plenary/core/locale/tr";
import { zh, zhHant } from "@plenary/core/locale/zh";

export const catalogue: Catalogue = {
  ...{ ar, ca, de, en, es, fr, id, it, ja, ko, pt, ru, sw, tr, zh },
  "zh-Hant": zhHant,
};
