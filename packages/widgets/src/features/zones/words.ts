import { zones as en } from "@plenary/core/languages/en";
import { zones as es } from "@plenary/core/languages/es";
import { zones as fr } from "@plenary/core/languages/fr";

export const languages = { en: { zones: en }, es: { zones: es }, fr: { zones: fr } };
