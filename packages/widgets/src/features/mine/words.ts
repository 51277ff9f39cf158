import { mine as en, delivery as enDelivery } from "@plenary/core/languages/en";
import { mine as es, delivery as esDelivery } from "@plenary/core/languages/es";
import { mine as fr, delivery as frDelivery } from "@plenary/core/languages/fr";

/** Its link to copy is drawn by what `delivery` has for that. */
export const languages = {
  en: { mine: en, delivery: enDelivery },
  es: { mine: es, delivery: esDelivery },
  fr: { mine: fr, delivery: frDelivery },
};
