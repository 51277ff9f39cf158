import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOf } from "./line-of.ts";

const text = `{
  "title": "A \\"B\\" {[",
  "days": [
    { "date": "2024-02-23", "sessions": [] },
    {
      "date": "x",
      "a/b~c": [[1, 2],
        [3]]
    }
  ],
  "last": null
}`;

describe("the line of a pointer", () => {
  it.each<[string, number]>([
    ["", 1],
    ["/title", 2],
    ["/days", 3],
    ["/days/0", 4],
    ["/days/0/sessions", 4],
    ["/days/1", 5],
    ["/days/1/date", 6],
    ["/days/1/a~1b~0c", 7],
    ["/days/1/a~1b~0c/1/0", 8],
    ["/last", 11],
  ])("%j is that of its value", (pointer, line) => {
    expect(lineOf(text, pointer)).toBe(line);
  });

  it.each<[string, number]>([
    ["/none", 1],
    ["/days/7/date", 3],
    ["/days/1/none", 5],
    ["/title/0", 2],
  ])("%j, which is not there, is that of the nearest around it", (pointer, line) => {
    expect(lineOf(text, pointer)).toBe(line);
  });

  it("is told for a text that is no JSON, too", () => {
    expect(lineOf('{"a": [', "/a/0")).toBe(1);
    expect(lineOf("", "/a")).toBe(1);
    expect(lineOf("<html>\n", "")).toBe(1);
  });

  it("is where any value of any document begins, each on a line of its own", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const lines: string[] = [];
        const expected: [string, number][] = [];
        // A writer that keeps count is the oracle.
        const write = (one: unknown, pointer: string, before: string) => {
          lines.push(before);
          expected.push([pointer, lines.length]);
          const within = (key: string | number) =>
            `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
          if (Array.isArray(one)) {
            lines[lines.length - 1] += "[";
            one.forEach((item, index) => {
              write(item, within(index), index ? "," : "");
            });
            lines.push("]");
          } else if (one && typeof one === "object") {
            lines[lines.length - 1] += "{";
            Object.entries(one).forEach(([key, item], index) => {
              write(item, within(key), `${index ? "," : ""}${JSON.stringify(key)}: `);
            });
            lines.push("}");
          } else lines[lines.length - 1] += JSON.stringify(one);
        };
        write(value, "", "");
        const written = lines.join("\n");
        for (const [pointer, line] of expected) expect(lineOf(written, pointer)).toBe(line);
      }),
      { numRuns: 300 },
    );
  });
});
