import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import { join } from "node:path";
import type { Entry } from "./contestants/roster.ts";
import type { Results } from "./results.ts";

/** What the figures depend on, without anything that identifies the machine. */
export function machine(): Results["machine"] {
  return {
    processor: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    system: `${os.type()} ${os.arch()}`,
  };
}

const require = createRequire(import.meta.url);

/** The installed versions of each contestant's packages. */
export function versions(contestants: readonly Entry[]): Record<string, string> {
  return Object.fromEntries(
    contestants
      .filter(({ packages }) => packages.length)
      .map(({ label, packages }) => [label, packages.map(versionOf).join(", ")]),
  );
}

/** @param installed the folder's name, which may differ from the package's */
function versionOf(installed: string): string {
  // Not every package exports its package.json.
  for (const folder of require.resolve.paths(installed) ?? []) {
    try {
      const { name, version } = JSON.parse(
        readFileSync(join(folder, installed, "package.json"), "utf8"),
      );
      return `${name} ${version}`;
    } catch {
      // Not in this folder: try the next.
    }
  }
  throw new Error(`${installed} is not installed`);
}
