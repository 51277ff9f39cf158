import { calendar as en } from "@plenary/core/languages/en";
import { calendar as es } from "@plenary/core/languages/es";
import { calendar as fr } from "@plenary/core/languages/fr";

export const languages = { en: { calendar: en }, es: { calendar: es }, fr: { calendar: fr } };
