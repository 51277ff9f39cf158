/**
 * Writes dist/plenary.css: the widgets' own stylesheet for a prerendered programme, which stands in
 * the host's page and not in a shadow root. Two things a shadow root does are done by hand. Nothing
 * leaks out: every rule is kept under the element's name. Nothing leaks in: what the host says of
 * headings and lists is undone first, by a selector that no host's is likely to outweigh.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { transform } from "lightningcss";

// Weighs as much as an id, and lets every element pass.
const HOST = "plenary-agenda:not(#_)";

const { resolve } = createRequire(import.meta.url);
const own = readFileSync(new URL("src/prerender/prerender.css", import.meta.url), "utf8");
const widgets = readFileSync(resolve("@plenary/widgets/styles.css"), "utf8")
  // What is hidden for want of script or style is so by rules of its own.
  .replaceAll("[hidden]", "[hidden]:not([data-awaits])")
  // Motion comes with the script; and a name of the page's is not ours to take.
  .replace(/@keyframes[^{]*\{([^{}]*\{[^{}]*\})*[^{}]*\}/g, "");

const { code } = transform({
  filename: "plenary.css",
  code: Buffer.from(`${own.replaceAll(":host", HOST)} ${HOST} { ${widgets} }`),
  minify: true,
  // Written without nesting, for browsers of before 2024.
  targets: { chrome: 115 << 16, firefox: 115 << 16, safari: 16 << 16 },
});
writeFileSync(new URL("dist/plenary.css", import.meta.url), code);
