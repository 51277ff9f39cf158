/**
 * Completes the file name in each `declare module "./locale/catalogue"` of the built types. The
 * bundler leaves out the extension, and without it TypeScript's `nodenext` does not find the file, so
 * that the words of features would have no type.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const dist = new URL("dist/", import.meta.url);
const names = readdirSync(dist, { recursive: true, encoding: "utf8" });
let found = 0;
for (const name of names.filter((name) => name.endsWith(".d.ts"))) {
  const file = new URL(name, dist);
  const types = readFileSync(file, "utf8").replaceAll(
    /(declare module "[./\w]+\/catalogue)(?:\.[jt]s)?"/g,
    (_, module) => {
      found++;
      return `${module}.js"`;
    },
  );
  writeFileSync(file, types);
}
if (!found) throw new Error("The built types have no words of features");
