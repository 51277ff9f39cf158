/** Bundles an example app as its own build would, from the built packages. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const bundle = (entry) =>
  build({
    entryPoints: [fileURLToPath(entry)],
    outdir: fileURLToPath(new URL(".", entry)),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
  });
