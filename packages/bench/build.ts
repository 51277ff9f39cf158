/** Bundles the probe and every contestant, with everything that a page must load for it. */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ROSTER } from "./contestants/roster.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = `${root}packages/embed/dist/`;
export const PLENARY = `${dist}plenary.js`;

export interface Bundle {
  /** Scripts by file name, in the order in which a page loads them. */
  scripts: Record<string, string>;
  css: string;
  /** Script of the page itself, not counted for the contestant; only Plenary's page needs one. */
  page: string;
}

export async function buildAll(only: readonly string[]): Promise<Map<string, Bundle>> {
  buildPlenary();
  const bundles = new Map<string, Bundle>();
  for (const { name, shipped } of ROSTER.filter(({ name }) => only.includes(name))) {
    const { script, css } = await bundleOf(shipped ? "plenary" : name);
    bundles.set(
      name,
      shipped
        ? { scripts: await readShipped(shipped), css, page: script }
        : { scripts: { "script.js": script }, css, page: "" },
    );
  }
  return bundles;
}

export async function buildProbe(): Promise<string> {
  const { script } = await esbuild(`${here}probe/index.ts`, { globalName: "probe", minify: false });
  return script;
}

async function readShipped(files: readonly string[]): Promise<Bundle["scripts"]> {
  const texts = files.map(async (file) => [file, await readFile(dist + file, "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

/** Builds the packages if plenary.js is missing or older than its sources. */
export function buildPlenary(): void {
  const sources = globSync("packages/{core,widgets,embed}/{src/**/*,*.ts,package.json}", {
    cwd: root,
    exclude: ["**/*.{test,check}.*"],
  });
  const built = existsSync(PLENARY) ? statSync(PLENARY).mtimeMs : 0;
  if (sources.every((file) => statSync(`${root}${file}`).mtimeMs < built)) return;
  console.error("Building plenary.js");
  for (const name of ["core", "widgets", "embed"]) {
    execFileSync("pnpm", ["--filter", `@plenary/${name}`, "build"], { cwd: root, stdio: "pipe" });
  }
}

interface Built {
  script: string;
  css: string;
}

async function bundleOf(name: string): Promise<Built> {
  const entry = [".ts", ".tsx"]
    .map((ending) => `${here}contestants/${name}${ending}`)
    .find((file) => existsSync(file));
  if (!entry) throw new Error(`There is no contestant ${name}`);
  return esbuild(entry, {
    // Schedule-X needs other versions of these than the other contestants.
    alias:
      name === "schedule-x" ? { preact: "preact-10", "temporal-polyfill": "temporal-0.3" } : {},
  });
}

async function esbuild(
  entry: string,
  options: { globalName?: string; minify?: boolean; alias?: Record<string, string> },
): Promise<Built> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: `${here}dist`,
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    conditions: ["@plenary/source"],
    write: false,
    ...options,
  });
  const text = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { script: text(".js"), css: text(".css") };
}
