/**
 * The last step of the build: what pages load, made fit for any page, and laid out for a host.
 *
 * `dist/` put on a host as it is gives both addresses: `v1/plenary.js` for a snippet that lives on,
 * `0.1.0/plenary.js` for one with a hash from `integrity.json`. The npm package holds neither folder
 * (`files`), since whoever serves packages has the version in the address already.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const dist = new URL("dist/", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
/** What stays compatible; before 1.0.0 already. */
const major = `v${Math.max(1, Number.parseInt(version, 10))}`;

const inPages = readdirSync(dist).filter((name) =>
  /^(plenary|embed)[\w.-]*\.(js|css|html)$/.test(name),
);
const loaded = inPages.filter((name) => !name.endsWith(".html"));

/**
 * A byte order mark says that it is UTF-8, where neither the server nor an old page does. Optimisers
 * put scripts one behind the other: a semicolon ends one that does not end itself, and strictness
 * stays inside, since those that come after may not bear it.
 */
const BOM = "\uFEFF";
for (const name of loaded) {
  const file = new URL(name, dist);
  const code = readFileSync(file, "utf8").replace(/^\uFEFF;?/, "");
  const script = `;${code.replace(/^"use strict";\(\(\)=>\{/, '(()=>{"use strict";')}`;
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
// Of one version only: what `v1` holds changes.
copyFileSync(new URL("integrity.json", dist), new URL(`${version}/integrity.json`, dist));
