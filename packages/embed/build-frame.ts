/** Writes dist/embed.html with its script, and dist/plenary-frame.js for the page around it. */
import { copyFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const languages = readdirSync(`${here}dist`).flatMap(
  (file) => file.match(/^plenary\.([a-z]{2})\.js$/)?.[1] ?? [],
);

await build({
  entryPoints: [`${here}src/frame/embed.ts`, `${here}src/frame/plenary-frame.ts`],
  outdir: `${here}dist`,
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "iife",
  target: "es2022",
  define: { LANGUAGES: JSON.stringify(languages) },
  plugins: [
    {
      name: "inline-css",
      setup(build) {
        build.onResolve({ filter: /[.]css[?]inline$/ }, ({ path, resolveDir }) => ({
          path: `${resolveDir}/${path.replace("?inline", "")}`,
          namespace: "text",
        }));
        build.onLoad({ filter: /.*/, namespace: "text" }, ({ path }) => minified(path));
      },
    },
  ],
});
copyFileSync(`${here}src/frame/embed.html`, `${here}dist/embed.html`);

async function minified(path: string) {
  const { outputFiles } = await build({ entryPoints: [path], minify: true, write: false });
  return { contents: outputFiles[0]?.text ?? "", loader: "text" as const };
}
