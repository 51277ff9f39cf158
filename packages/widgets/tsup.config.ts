import { writeFileSync } from "node:fs";
import { bundle } from "lightningcss";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  target: "es2022",
  dts: true,
  clean: true,
  async onSuccess() {
    const { code } = bundle({ filename: "src/styles/index.css", minify: true });
    writeFileSync("dist/styles.css", code);
  },
});
