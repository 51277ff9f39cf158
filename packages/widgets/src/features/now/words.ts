import { now as en } from "@plenary/core/languages/en";
import { now as es } from "@plenary/core/languages/es";
import { now as fr } from "@plenary/core/languages/fr";

export const languages = { en: { now: en }, es: { now: es }, fr: { now: fr } };
