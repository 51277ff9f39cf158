/**
 * Writes what is generated from the docblocks: the manifest into dist, with each build; with
 * `--readme` also the tables of the READMEs, which a test keeps up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { manifestOf, readClasses } from "./manifest.ts";
import { tables, withTables } from "./tables.ts";

/** READMEs with generated tables. */
export const readmes = ["../README.md", "../../widgets/README.md"].map(
  (path) => new URL(path, import.meta.url),
);

if (import.meta.main) {
  const classes = readClasses();
  mkdirSync(new URL("../dist/", import.meta.url), { recursive: true });
  writeFileSync(
    new URL("../dist/custom-elements.json", import.meta.url),
    `${JSON.stringify(manifestOf(classes), undefined, 2)}\n`,
  );
  if (process.argv.includes("--readme")) {
    for (const readme of readmes) {
      writeFileSync(readme, withTables(readFileSync(readme, "utf8"), tables(classes)));
    }
  }
}
