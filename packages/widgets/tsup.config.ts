import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    everything: "src/everything.ts",
    ...Object.fromEntries(
      readdirSync("src/features").map((name) => [name, `src/features/${name}/index.ts`]),
    ),
  },
  format: "esm",
  target: "es2022",
  dts: true,
  clean: true,
});
