/** Content security policies of hosts, and how each allows Plenary's script. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { readDocument } from "../../../../examples/browser.ts";
import { type Answer, give, page, type Served } from "../site.ts";
import type { Driver } from "./driver.ts";
import { installOnlooker } from "./onlooker.ts";

export interface Policy {
  name: string;
  /** Its directives, on a site whose data comes from another origin. */
  directives(site: Served): string[];
  /** The attributes that a script tag needs. */
  tag(script: string): string;
  /** Whether the page is in a sandboxed frame without an origin. */
  isFramed?: boolean;
  /** What the browser logs when it blocks something that Plenary has a fallback for. */
  says?: RegExp;
  /** Whether violations are only reported, not blocked. */
  reportOnly?: boolean;
}

export const onlookerScript = `(${installOnlooker})()`;

const always = (site: Served) => [
  "default-src 'none'",
  "style-src 'none'",
  `connect-src ${site.elsewhere}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];
const strict: Omit<Policy, "name"> = {
  directives: (site) => [...always(site), "script-src 'nonce-abc' 'strict-dynamic'"],
  tag: () => 'nonce="abc"',
};

/** The strictest, which SECURITY.md promises. */
export const strictest: Policy = { ...strict, name: "a nonce, strict-dynamic and no trusted type" };

export const policies: Policy[] = [
  strictest,
  { ...strict, name: "the same, only reported", reportOnly: true },
  {
    name: "hashes",
    directives: (site) => {
      const hashes = SCRIPTS.map((script) => `'${hashOf(script)}'`);
      return [...always(site), `script-src ${hashes.join(" ")}`];
    },
    tag: (script) => `integrity="${hashOf(script)}"`,
  },
  {
    name: "a host",
    directives: (site) => [...always(site), `script-src ${site.url}`],
    tag: () => "",
  },
  {
    ...strict,
    name: "the first in a sandboxed frame without an origin",
    isFramed: true,
    says: /Clipboard API has been blocked|Download is disallowed/,
  },
];

const SCRIPTS = ["onlooker.js", "plenary.js", "plenary.ar.js"];

function hashOf(script: string): string {
  const dist = new URL("../../dist/", import.meta.url);
  const text = script === "onlooker.js" ? onlookerScript : readFileSync(new URL(script, dist));
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

const week = readDocument("retreat-week.json");

/** Opens a page under a policy, with an element that has the attributes. */
export async function openPage(
  driver: Driver,
  site: Served,
  policy: Policy,
  attributes: Record<string, string> = {},
): Promise<void> {
  const kept = `content-security-policy${policy.reportOnly ? "-report-only" : ""}`;
  const { src = "/week.json", ...others } = attributes;
  const given = { src: `${site.elsewhere}${src}`, ...others };
  const written = Object.entries(given).map(([name, value]) => `${name}="${value}"`);
  const scripts = SCRIPTS.map(
    (script) => `<script src="/${script}" ${policy.tag(script)}></script>`,
  );
  const element = `<plenary-agenda ${written.join(" ")}></plenary-agenda>`;
  const type = { "content-type": "text/html; charset=utf-8" };
  site.put("/onlooker.js", onlookerScript);
  site.put("/favicon.ico", "", { "content-type": "image/x-icon" });
  const shared = { "access-control-allow-origin": "*" };
  site.put("/week.json", week, shared);
  site.put("/empty.json", { ...week, days: [], unscheduled: [] }, shared);
  site.put("/nothing.json", (_, response) => response.writeHead(404, shared).end());
  site.put("/slow.json", (_, response) => {
    response.writeHead(200, shared);
    setTimeout(() => response.end(JSON.stringify(week)), 2_000);
  });
  // These fail every second time.
  const cut = { ...shared, "content-length": 9 };
  const fail: Record<string, Answer> = {
    "/fading.json": (_, response) => response.writeHead(404, shared).end(),
    "/cut.json": (_, response) => response.writeHead(200, cut).write("{", () => response.destroy()),
  };
  for (const [path, failing] of Object.entries(fail)) {
    const good = give(week, shared);
    let asked = 0;
    site.put(path, (...to) => (++asked % 2 ? good : failing)(...to));
  }
  site.put("/page.html", page(element, scripts.join("")), {
    ...type,
    [kept]: policy.directives(site).join("; "),
  });
  site.put(
    "/frame.html",
    page(
      '<iframe sandbox="allow-scripts" src="/page.html" width="1200" height="850"></iframe>',
      "",
    ),
    type,
  );
  // The same address again would be a reload, on which readers find what they had opened.
  await driver.goto("about:blank");
  await driver.goto(`${site.url}/${policy.isFramed ? "frame" : "page"}.html`);
  const drawn = () =>
    driver.evaluate(
      () => onlooker.all("[part=timeline], [part=failed]").length && onlooker.events.length,
    );
  await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(0);
}
