import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "locale/ar": "src/locale/ar.ts" },
  format: "esm",
  target: "es2022",
  dts: true,
  clean: true,
});
