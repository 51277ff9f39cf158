/**
 * The last step of the build: makes the files that pages load safe for any page, and arranges them
 * for hosting.
 *
 * Uploaded as it is, `dist/` gives both addresses: `v1/plenary.js` for a snippet that gets updates,
 * `0.1.0/plenary.js` for one with a hash from `integrity.json`. The npm package contains neither
 * folder (`files`), since npm CDNs already have the version in the address.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const dist = new URL("dist/", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
/** The major version, whose address stays compatible; `v1` already before 1.0.0. */
const major = `v${Math.max(1, Number.parseInt(version, 10))}`;

const inPages = readdirSync(dist).filter((name) =>
  /^(plenary|embed)[\w.-]*\.(js|css|html)$/.test(name),
);
const loaded = inPages.filter((name) => !name.endsWith(".html"));

/**
 * A byte order mark declares UTF-8 if neither the server nor an old page does. Optimisers
 * concatenate scripts: a leading semicolon ends a script before it that lacks one, and strict mode
 * stays inside the function, since the scripts after it may break in strict mode.
 */
const BOM = "\uFEFF";
/**
 * Chromium then compiles all functions while the script loads, off the main thread. It pays where most
 * of them run at once, since each would be compiled when first called.
 */
const EAGER = "//# allFunctionsCalledOnLoad\n";
const eager = new Set(["plenary.list.js", "plenary.js"]);
for (const name of loaded) {
  const file = new URL(name, dist);
  const code = readFileSync(file, "utf8").replace(/^\uFEFF(\/\/#.*\n)?;?/, "");
  const script = `${eager.has(name) ? EAGER : ""};${code.replace(/^"use strict";\(\(\)=>\{/, '(()=>{"use strict";')}`;
  writeFileSync(file, BOM + (name.endsWith(".js") ? script : code));
}

const hash = (name: string) =>
  `sha384-${createHash("sha384")
    .update(readFileSync(new URL(name, dist)))
    .digest("base64")}`;
const integrity = Object.fromEntries(loaded.map((name) => [name, hash(name)]));
writeFileSync(new URL("integrity.json", dist), `${JSON.stringify(integrity, undefined, 2)}\n`);

for (const folder of [major, version]) {
  const to = new URL(`${folder}/`, dist);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of inPages) copyFileSync(new URL(name, dist), new URL(name, to));
}
// Only in the folder of the exact version, since the content of `v1` changes.
copyFileSync(new URL("integrity.json", dist), new URL(`${version}/integrity.json`, dist));
