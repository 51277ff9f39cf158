/** `pnpm boundaries` tells a list that imports a feature, and a cycle of folders, in a small repository of its own. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
let folder = "";
afterEach(() => rmSync(folder, { recursive: true }));

/** What the check says of these files of widgets. */
function boundaries(config: string, files: Record<string, string>): string {
  folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  writeFileSync(join(folder, "tsconfig.json"), "{}");
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, "packages/widgets/src", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const command = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [command, "--config", join(root, config), "packages/widgets/src"];
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const FILES = ".dependency-cruiser.cjs";
const FOLDERS = ".dependency-cruiser.folders.cjs";
const feature = { "features/search/search.ts": 'import "../../list/day.ts";' };

describe("the boundaries", () => {
  it("let a feature import the list", () => {
    const said = boundaries(FILES, { ...feature, "list/day.ts": "export {};" });
    expect(said).toContain("no dependency violations found");
  });

  it("are crossed by a file of the list that imports a feature", () => {
    const list = { "list/day.ts": 'import "../features/search/field.ts";' };
    const said = boundaries(FILES, {
      ...feature,
      ...list,
      "features/search/field.ts": "export {};",
    });
    expect(said).toMatch(/error widgets-\S+-imports-only-what-is-below: \S*list\/day\.ts/);
  });

  it("are crossed by a cycle of folders, though no file is in one", () => {
    const head = { "head/head.ts": 'import "../list/day.ts";', "head/mark.ts": "export {};" };
    const list = { "list/day.ts": "export {};", "list/slot.ts": 'import "../head/mark.ts";' };
    const said = boundaries(FOLDERS, { ...head, ...list });
    expect(said).toContain("error no-cycle-of-folders");
  });
});
