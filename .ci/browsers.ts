/** Finds Firefox and WebKitGTK, or installs Debian's. Without one its tests are skipped. */
import { existsSync, readdirSync } from "node:fs";
import { installFromDebian } from "./debian.ts";

const DRIVER = "/usr/bin/WebKitWebDriver";
const XVFB = "/usr/bin/xvfb-run";

export interface WebKit {
  /** Path of MiniBrowser, WebKitGTK's own browser. */
  browser: string;
  /** Path of its WebDriver. */
  driver: string;
  /** Path of xvfb-run, which gives both a screen. */
  xvfb: string;
}

/** The path of a Firefox; `PLENARY_FIREFOX` names another than the usual ones. */
export function ensureFirefox(): string | undefined {
  const known = [process.env.PLENARY_FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"];
  return ensure("Firefox", ["firefox-esr"], () => known.find((path) => path && existsSync(path)));
}

export function ensureWebKit(): WebKit | undefined {
  return ensure("WebKitGTK", ["webkit2gtk-driver", "xvfb", "xauth"], () => {
    if (![DRIVER, XVFB, "/usr/bin/xauth"].every((path) => existsSync(path))) return undefined;
    const browser = libraries().find((path) => existsSync(path));
    return browser ? { browser, driver: DRIVER, xvfb: XVFB } : undefined;
  });
}

/** Where a MiniBrowser may be: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`. */
function libraries(): string[] {
  const within = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
  return within("/usr/lib")
    .filter((folder) => folder.endsWith("-linux-gnu"))
    .flatMap(within)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => `${folder}/MiniBrowser`);
}

export function ensure<T>(
  name: string,
  packages: string[],
  find: () => T | undefined,
): T | undefined {
  const found = find();
  if (found) return found;
  let reason = "";
  try {
    installFromDebian(...packages);
    const installed = find();
    if (installed) return installed;
  } catch (error) {
    reason = ` (${(error as Error).message})`;
  }
  const command = `sudo apt-get install ${packages.join(" ")}`;
  console.warn(`${name} skipped: it is not installed${reason}. On Debian: ${command}`);
  return undefined;
}
