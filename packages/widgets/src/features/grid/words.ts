import { grid as en } from "@plenary/core/languages/en";
import { grid as es } from "@plenary/core/languages/es";
import { grid as fr } from "@plenary/core/languages/fr";

export const languages = { en: { grid: en }, es: { grid: es }, fr: { grid: fr } };
