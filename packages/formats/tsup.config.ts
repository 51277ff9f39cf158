import { defineConfig } from "tsup";
import { languages } from "./src/languages/index.ts";
import { pack } from "./src/text/pack.ts";

export default defineConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  target: "es2022",
  dts: true,
  clean: true,
  // Half of the words are in other scripts: escapes would make a third more of the file.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  esbuildPlugins: [
    {
      name: "packed-languages",
      setup: (build) => {
        build.onLoad({ filter: /languages\/index\.ts$/ }, () => ({
          contents: `import { unpack } from "../text/pack.ts";\nexport const languages = /* @__PURE__ */ unpack(${JSON.stringify(pack(languages))});\n`,
          loader: "ts",
        }));
      },
    },
  ],
});
