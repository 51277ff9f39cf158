import { search as en } from "@plenary/core/languages/en";
import { search as es } from "@plenary/core/languages/es";
import { search as fr } from "@plenary/core/languages/fr";

export const languages = { en: { search: en }, es: { search: es }, fr: { search: fr } };
