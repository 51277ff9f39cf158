/**
 * Writes dist/plenary.css: the widgets' own stylesheet for a prerendered programme, which is in the
 * host's page and not in a shadow root. Two things a shadow root does are done by hand. Nothing
 * leaks out: every rule is nested under the element's name. Nothing leaks in: the host's rules for
 * headings and lists are undone first, by a selector more specific than any that a host is likely
 * to use.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { transform } from "lightningcss";

// As specific as an id, but matches every such element.
const HOST = "plenary-agenda:not(#_)";

const { resolve } = createRequire(import.meta.url);
const own = readFileSync(new URL("src/prerender/prerender.css", import.meta.url), "utf8");
const widgets = readFileSync(resolve("@plenary/widgets/styles.css"), "utf8")
  // Elements that wait for script or style are hidden by rules of their own.
  .replaceAll("[hidden]", "[hidden]:not([data-awaits])")
  // Animations come with the script; here their global names could clash with the page's.
  .replace(/@keyframes[^{]*\{([^{}]*\{[^{}]*\})*[^{}]*\}/g, "");

const { code } = transform({
  filename: "plenary.css",
  code: Buffer.from(`${own.replaceAll(":host", HOST)} ${HOST} { ${widgets} }`),
  minify: true,
  // Without nesting, for browsers from before 2024.
  targets: { chrome: 115 << 16, firefox: 115 << 16, safari: 16 << 16 },
});
writeFileSync(new URL("dist/plenary.css", import.meta.url), code);
