/** plenary.js as its package builds it, with some modules replaced. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { minify } from "terser";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** @throws Error when a module to replace does not exist, or is not part of the script */
export async function bundleWithout(without: Record<string, string>): Promise<Buffer> {
  const stands = new Map(Object.entries(without).map(([path, text]) => [packages + path, text]));
  for (const path of stands.keys()) {
    if (!existsSync(path)) throw new Error(`${path.slice(packages.length)} does not exist`);
  }
  const met = new Set<string>();
  const { outputFiles } = await build({
    entryPoints: [`${packages}embed/src/script.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    // As tsup has it; what it leads to is held against the built file.
    platform: "node",
    mainFields: ["module", "main"],
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    conditions: ["@plenary/source"],
    legalComments: "none",
    write: false,
    logLevel: "error",
    plugins: [standIns(stands, met), inlineCss(stands, met)],
  });
  const unmet = [...stands.keys()].filter((path) => !met.has(path));
  if (unmet.length) throw new Error(`plenary.js has no ${unmet.join(", ")}`);
  const { code = "" } = await minify(outputFiles[0]?.text ?? "", {
    // As packages/embed/tsup.config.ts.
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  });
  return Buffer.from(code);
}

const standIns = (stands: ReadonlyMap<string, string>, met: Set<string>): Plugin => ({
  name: "stand-ins",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const contents = stands.get(realpathSync(path));
      if (contents === undefined) return undefined;
      met.add(realpathSync(path));
      return { contents, loader: "tsx" };
    });
  },
});

const CSS = `${packages}widgets/dist/styles.css`;

/** `….css?inline` is the text of the stylesheet that widgets built. */
const inlineCss = (stands: ReadonlyMap<string, string>, met: Set<string>): Plugin => ({
  name: "inline-css",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, () => ({ path: CSS, namespace: "text" }));
    onLoad({ filter: /.*/, namespace: "text" }, ({ path }) => {
      met.add(path);
      return { contents: stands.get(path) ?? readFileSync(path, "utf8"), loader: "text" };
    });
  },
});
