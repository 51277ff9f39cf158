/**
 * Writes a stylesheet for the list, one for each feature that has styles, and one for all, into
 * dist. What goes into each is said by its `@import`s, or for a feature by its folder.
 */
import { globSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "lightningcss";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

for (const filename of globSync(["src/*.css", "src/features/*/*.css"], { cwd: here(".") })) {
  const { code } = bundle({ filename: here(filename), minify: true });
  writeFileSync(here(`dist/${basename(filename)}`), code);
}
