import { defineConfig } from "tsup";
import { inlineCss } from "./inline-css.ts";

/** The package for npm; `build-scripts.ts` makes what pages load by a script tag. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    define: "src/define.ts",
    "define-list": "src/define-list.ts",
    prerender: "src/prerender/prerender.tsx",
  },
  format: "esm",
  target: "es2022",
  dts: true,
  clean: true,
  esbuildPlugins: [inlineCss],
  noExternal: [/\.css\?inline$/],
});
