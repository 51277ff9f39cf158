import { present as en } from "@plenary/core/languages/en";
import { present as es } from "@plenary/core/languages/es";
import { present as fr } from "@plenary/core/languages/fr";

export const languages = { en: { present: en }, es: { present: es }, fr: { present: fr } };
