import { languages as en } from "@plenary/core/languages/en";
import { languages as es } from "@plenary/core/languages/es";
import { languages as fr } from "@plenary/core/languages/fr";

export const languages = { en: { languages: en }, es: { languages: es }, fr: { languages: fr } };
