import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "esbuild";

const { resolve } = createRequire(import.meta.url);

/**
 * Makes `….css?inline` the text of the stylesheet, as in Vite; here one that @plenary/widgets
 * built.
 */
export const inlineCss: Plugin = {
  name: "inline-css",
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path }) => ({
      // The ending keeps other plugins from handling the file.
      path: `${resolve(path.replace("?inline", ""))}#text`,
      namespace: "inline-css",
    }));
    build.onLoad({ filter: /.*/, namespace: "inline-css" }, ({ path }) => ({
      contents: readFileSync(path.replace("#text", ""), "utf8").trim(),
      loader: "text",
    }));
  },
};
