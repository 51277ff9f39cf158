import { delivery as en } from "@plenary/core/languages/en";
import { delivery as es } from "@plenary/core/languages/es";
import { delivery as fr } from "@plenary/core/languages/fr";

export const languages = { en: { delivery: en }, es: { delivery: es }, fr: { delivery: fr } };
