import { readdirSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);

/** Every regular expression that a file writes. */
function regexpsOf(name: string): [where: string, source: string, flags: string][] {
  const text = readFileSync(new URL(name, source), "utf8");
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: [string, string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf("/");
      found.push([`${name}:${line + 1}`, node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const all = files.flatMap(regexpsOf);

describe("no regular expression takes more than linear time", () => {
  it("reads them all", () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it.each(all)("%s: %s", (_, pattern, flags) => {
    // A sticky one is tried at one place, and not at each.
    const anchored = flags.includes("y") ? `^(?:${pattern})` : pattern;
    const result = checkSync(anchored, flags.replace("y", ""), {
      // The few that are not decided by then are not in ten seconds either.
      timeout: 300,
      checker: "automaton",
    });
    expect(result.status === "vulnerable" ? result.complexity.summary : "linear").toBe("linear");
  });
});
