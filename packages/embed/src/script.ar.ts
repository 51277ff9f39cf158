import { ar } from "@plenary/core/locale/ar";
import type { LanguageEntry, LanguageQueue } from "./languages.ts";

const page = globalThis as { plenaryLanguages?: LanguageQueue };
page.plenaryLanguages ??= [] as LanguageEntry[];
page.plenaryLanguages.push(["ar", ar]);
