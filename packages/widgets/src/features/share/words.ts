import { share as en } from "@plenary/core/languages/en";
import { share as es } from "@plenary/core/languages/es";
import { share as fr } from "@plenary/core/languages/fr";

export const languages = { en: { share: en }, es: { share: es }, fr: { share: fr } };
