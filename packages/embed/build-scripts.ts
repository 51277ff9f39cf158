/**
 * Writes what pages load by a script tag: `dist/plenary.list.js`, `dist/plenary.acts.js`, and
 * `dist/plenary.js` with both. Each is one classic script: nothing on the global object but the
 * queues by which they find each other.
 *
 * The acts hold nothing that the list has: each import of a module of the list's is answered by what
 * the list shares (`src/shared.ts`), and one that it does not share fails the build.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, type BuildResult, build, type Plugin } from "esbuild";
import { minify } from "terser";
import { inlineCss } from "./inline-css.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(readFileSync(`${here}package.json`, "utf8"));

const options: BuildOptions = {
  absWorkingDir: here,
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  target: "es2022",
  legalComments: "none",
  conditions: ["@plenary/source"],
  define: { PLENARY_MAJOR: version.split(".")[0], "Number.POSITIVE_INFINITY": "Infinity" },
  // createElement calls are smaller over the wire than those of the automatic runtime, in which
  // every child has a name and every few of them a list.
  inject: ["src/create-element.ts", "src/bound.ts"],
  jsx: "transform",
  jsxFactory: "createElement",
  jsxFragment: "Fragment",
  // The repository's asks for the automatic runtime, and would prevail.
  tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
  write: false,
  metafile: true,
  logLevel: "error",
};

/** Names that a module exports for use at run time. */
async function exportsOf(path: string): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    entryPoints: [path],
    bundle: false,
    inject: [],
    format: "esm",
  });
  return Object.values(metafile?.outputs ?? {})[0]?.exports ?? [];
}

/** Natives that a library on the page may have replaced, in packages that use them. */
const safeNatives: Plugin = {
  name: "safe natives",
  setup(build) {
    build.onLoad({ filter: /@preact[\\/]signals.*js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/([\w.]+)\.bind\(/g, "bound($1,"),
    }));
  },
};

/** The one name that two modules have. */
const nameOf = (path: string, name: string) =>
  name === "links" && path.includes("/card/") ? "cardLinks" : name;

const SHARED = /(?<=export const shared = )\{([^{}]*)\}/;

/** What the list shares as an array: positions are smaller than names. */
const inOrder: Plugin = {
  name: "in-order",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]shared[.]ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(SHARED, "[$1]"),
      loader: "ts",
    }));
  },
};

/** Answers imports of these modules by what the list shares. */
function sharedBy(modules: ReadonlySet<string>, names: readonly string[]): Plugin {
  return {
    name: "shared",
    setup(build) {
      build.onResolve(
        { filter: /.*/ },
        async ({ path, importer, resolveDir, kind, pluginData }) => {
          if (pluginData === "resolved" || kind === "entry-point" || path.endsWith("?inline"))
            return;
          const { path: found, errors } = await build.resolve(path, {
            importer,
            resolveDir,
            kind,
            pluginData: "resolved",
          });
          if (errors.length || !modules.has(found)) return;
          return { path: found, namespace: "shared", sideEffects: false };
        },
      );
      build.onLoad({ filter: /.*/, namespace: "shared" }, async ({ path }) => {
        // Without the mark, what is not used would stay: reading a property may have an effect.
        const contents = (await exportsOf(path))
          .map((name) => [name, names.indexOf(nameOf(path, name))] as const)
          .filter(([, at]) => at >= 0)
          .map(([name, at]) => `export const ${name} = /* @__PURE__ */ (() => __list[${at}])();`)
          .join("\n");
        return { contents, loader: "js" };
      });
    },
  };
}

/** Measured: 4 % fewer bytes than with esbuild alone. */
async function squeeze(code: string): Promise<string> {
  const { code: small = "" } = await minify(code, {
    ecma: 2020,
    // What the list shares are plain properties of a plain object.
    compress: { passes: 3, unsafe_arrows: true, inline: 1 },
    format: { comments: false },
  });
  return small;
}

const list = await build({
  ...options,
  entryPoints: ["src/list.ts"],
  format: "iife",
  plugins: [safeNatives, inOrder, inlineCss],
});
/** Only what the list really holds: a package's index names much more. */
const modules = new Set(
  Object.values(list.metafile?.outputs ?? {})
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && !path.includes(":"))
    // A language has words for both.
    .filter(([path]) => !path.includes("/languages/"))
    .map(([path]) => resolve(here, path)),
);
const names = sharedNames();
const acts = await build({
  ...options,
  entryPoints: ["src/acts.ts"],
  // Not a function around it: the acts are one already.
  format: "esm",
  plugins: [sharedBy(modules, names), safeNatives, inlineCss],
});
// An import that the list does not share would be undefined when it is used.
for (const { text, location } of acts.warnings) {
  throw new Error(`${location?.file}: ${text}; share it in src/shared.ts`);
}
const text = (result: BuildResult) => result.outputFiles?.[0]?.text ?? "";

const whole = await build({
  ...options,
  entryPoints: ["src/plenary.ts"],
  format: "iife",
  plugins: [safeNatives, inlineCss],
});

const files = {
  "plenary.js": await squeeze(text(whole)),
  "plenary.list.js": await squeeze(text(list)),
  "plenary.acts.js": await squeeze(
    `"use strict";(globalThis.plenaryActs??=[]).push({major:${version.split(".")[0]},start${taking(text(acts))}});`,
  ),
};
for (const [name, code] of Object.entries(files)) writeFileSync(`${here}dist/${name}`, code);
/** The acts as a function of what the list shares: a parameter is smaller than `name=__list[5]`. */
function taking(code: string): string {
  const taken: string[] = [];
  const body = code.replaceAll(/var ((?:[\w$]+=__list\[\d+\],?)+);/g, (_, assignments: string) => {
    for (const assignment of assignments.split(",")) {
      const [name = "", at] = assignment.split(/=__list\[|\]/);
      taken[Number(at)] = name;
    }
    return "";
  });
  if (body.includes("__list"))
    throw new Error("The acts take something of the list in another way");
  return `([${taken.join()}]){${body}}`;
}

/** The names in src/shared.ts, in their order. */
function sharedNames(): string[] {
  const [, names = ""] = SHARED.exec(readFileSync(`${here}src/shared.ts`, "utf8")) ?? [];
  return names
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}
