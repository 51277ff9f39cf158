/**
 * Writes what is made from the schema and its descriptions: FORMAT.md, and the types in
 * src/document/agenda-input.ts. A test checks that both are current.
 */
import { writeFileSync } from "node:fs";
import { formatPage } from "./format/format-page.ts";
import { inputType } from "./format/input-type.ts";

writeFileSync(new URL("FORMAT.md", import.meta.url), formatPage());
writeFileSync(new URL("src/document/agenda-input.ts", import.meta.url), inputType());
