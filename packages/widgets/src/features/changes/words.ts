import { changes as en } from "@plenary/core/languages/en";
import { changes as es } from "@plenary/core/languages/es";
import { changes as fr } from "@plenary/core/languages/fr";

export const languages = { en: { changes: en }, es: { changes: es }, fr: { changes: fr } };
