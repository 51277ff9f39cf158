/**
 * Libraries that replace natives or add to them, as text: some of Debian's, some of npm's, and what
 * others do in a line. One that is not installed is left out, with the reason printed.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ensure } from "../../../../.ci/browsers.ts";

const debian = (name: string, path: string) => {
  const whole = `/usr/share/javascript/${path}`;
  const found = ensure(path, [name], () => (existsSync(whole) ? whole : undefined));
  return found && readFileSync(found, "utf8");
};
const npm = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path), "utf8");

const mooTools = debian("libjs-mootools", "mootools/mootools-core-nc.js");
/** What MooTools keeps from its own earlier versions stands between two comments. */
const COMPATIBLE =
  /\/\/\s*<(1\.\dcompat)>[\s\S]*?\/\/\s*<\/\1>|\/\*<(1\.\dcompat)>\*\/[\s\S]*?\/\*<\/\2>\*\//g;

const all: Record<string, string | undefined> = {
  "Prototype 1.7": debian("libjs-prototype", "prototype/prototype.js"),
  "MooTools 1.4, compatible": mooTools,
  "MooTools 1.4": mooTools?.replace(COMPATIBLE, ""),
  "MooTools More": mooTools && mooTools + debian("libjs-mootools", "mootools/mootools-more-nc.js"),
  "core-js": npm("core-js-bundle"),
  "whatwg-fetch": `delete window.fetch; ${npm("whatwg-fetch")}`,
  "zone.js": npm("zone.js"),
  "a toJSON of arrays and strings": `
    Array.prototype.toJSON = function () { return "an array"; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };`,
  "other arrays, other dates": `
    Array.from = (one) => [one]; Array.prototype.entries = function () { return this; };
    Date.parse = (text) => new Date(text); Object.prototype.each = function () {};`,
};

export const libraries = Object.entries(all).flatMap(([name, script]) =>
  script === undefined ? [] : [{ name, script }],
);
