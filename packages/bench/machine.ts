import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import { join } from "node:path";
import type { Entry } from "./contestants/roster.ts";
import type { Results } from "./results.ts";

/** What the figures hang on, and nothing that names the machine. */
export function machine(): Results["machine"] {
  return {
    processor: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    system: `${os.type()} ${os.arch()}`,
  };
}

const require = createRequire(import.meta.url);

/** The versions that are installed, not those that are asked for. */
export function versions(contestants: readonly Entry[]): Record<string, string> {
  const names = [...new Set(contestants.flatMap(({ packages }) => packages))];
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  // Not every package exports its package.json.
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")).version;
    } catch {
      // Not in this one.
    }
  }
  return "unknown";
}
