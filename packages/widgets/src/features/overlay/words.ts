import { overlay as en } from "@plenary/core/languages/en";
import { overlay as es } from "@plenary/core/languages/es";
import { overlay as fr } from "@plenary/core/languages/fr";

export const languages = { en: { overlay: en }, es: { overlay: es }, fr: { overlay: fr } };
