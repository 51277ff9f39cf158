import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { defineConfig, type Options } from "tsup";

/** `….css?inline` is the stylesheet's text, as in Vite; here the one that @plenary/widgets built. */
const inlineCss: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "inline-css",
  setup(build) {
    const { resolve } = createRequire(import.meta.url);
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path }) => ({
      // The ending keeps other plugins' hands off the file.
      path: `${resolve(path.replace("?inline", ""))}#text`,
      namespace: "inline-css",
    }));
    build.onLoad({ filter: /.*/, namespace: "inline-css" }, ({ path }) => ({
      contents: readFileSync(path.replace("#text", ""), "utf8"),
      loader: "text",
    }));
  },
};

const shared: Options = {
  target: "es2022",
  esbuildPlugins: [inlineCss],
  noExternal: [/\.css\?inline$/],
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      define: "src/define.ts",
      prerender: "src/prerender/prerender.tsx",
    },
    format: "esm",
    dts: true,
    clean: true,
  },
  {
    // One classic script: everything inside, nothing on the global object but the language queue.
    ...shared,
    entry: { plenary: "src/script.ts" },
    format: "iife",
    outExtension: () => ({ js: ".js" }),
    noExternal: [/.*/],
    // Measured on the whole script: 4 % fewer bytes over the wire than with esbuild alone, and the
    // two together, esbuild's names by frequency and terser's code, 0.4 % fewer than terser alone.
    minify: "terser",
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, hoist_funs: true },
      format: { comments: false },
    },
    splitting: false,
    esbuildOptions(options) {
      options.conditions = ["@plenary/source"];
      options.minify = true;
      options.legalComments = "none";
      options.inject = ["src/create-element.ts"];
      options.jsx = "transform";
      options.jsxFactory = "createElement";
      options.jsxFragment = "Fragment";
      // The repository's asks for the automatic runtime, and would prevail.
      options.tsconfigRaw = {};
      delete options.tsconfig;
    },
  },
]);
