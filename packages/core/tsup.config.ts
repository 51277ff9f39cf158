import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const files = readdirSync("src/languages").filter((file) => !file.endsWith(".test.ts"));
const entry = {
  index: "src/index.ts",
  check: "src/check/check.ts",
  ...Object.fromEntries(
    files.map((file) => [`languages/${file.replace(/\.ts$/, "")}`, `src/languages/${file}`]),
  ),
};

export default defineConfig({
  entry,
  format: "esm",
  target: "es2022",
  // Features add to the types of the catalogue, which works only if they are in a file of their own.
  dts: { entry: { ...entry, "locale/catalogue": "src/locale/catalogue.ts" } },
  clean: true,
});
