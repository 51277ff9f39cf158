import { filters as en } from "@plenary/core/languages/en";
import { filters as es } from "@plenary/core/languages/es";
import { filters as fr } from "@plenary/core/languages/fr";

export const languages = { en: { filters: en }, es: { filters: es }, fr: { filters: fr } };
