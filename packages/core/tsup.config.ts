import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const languages = readdirSync("src/locale").filter((file) => /^[a-z]{2}\.ts$/.test(file));

export default defineConfig({
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(
      languages.map((file) => [`locale/${file.slice(0, 2)}`, `src/locale/${file}`]),
    ),
  },
  format: "esm",
  target: "es2022",
  dts: true,
  clean: true,
});
