import { bundle } from "lightningcss";
import { defineConfig, type Options } from "tsup";

/** `…css?inline` is the stylesheet's text, as in Vite: bundled and minified. */
const inlineCss: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "inline-css",
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, async ({ path, ...rest }) => {
      const found = await build.resolve(path.replace("?inline", ""), {
        kind: "import-statement",
        resolveDir: rest.resolveDir,
      });
      // The ending keeps other plugins' hands off the file.
      return { path: `${found.path}#text`, namespace: "inline-css" };
    });
    build.onLoad({ filter: /.*/, namespace: "inline-css" }, ({ path }) => {
      const { code } = bundle({ filename: path.replace("#text", ""), minify: true });
      return { contents: new TextDecoder().decode(code), loader: "text" };
    });
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
    entry: { index: "src/index.ts", define: "src/define.ts" },
    format: "esm",
    dts: true,
    clean: true,
  },
  {
    // One classic script: everything inside, nothing on the global object but the language queue.
    ...shared,
    entry: { plenary: "src/script.ts", "plenary.ar": "src/script.ar.ts" },
    format: "iife",
    outExtension: () => ({ js: ".js" }),
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    esbuildOptions(options) {
      options.conditions = ["@plenary/source"];
      options.legalComments = "none";
    },
  },
]);
