import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesIn } from "./places.ts";

const text = `{
  "title": "A \\"B\\" {[",
  "days": [
    { "date": "2024-02-23", "sessions": [] },
    { "a/b~c": [[1, 2], [3]], "last": null }
  ]
}`;
const shown = (pointer: string, isOfKey?: boolean) => {
  const { offset, length } = placesIn(text).of(pointer, isOfKey);
  return text.slice(offset, offset + length);
};

describe("the place of a pointer", () => {
  it.each([
    ["", "{"],
    ["/title", '"A \\"B\\" {["'],
    ["/days", "["],
    ["/days/0/date", '"2024-02-23"'],
    ["/days/1/a~1b~0c/1/0", "3"],
    ["/days/1/last", "null"],
  ])("%j is that of its value", (pointer, value) => {
    expect(shown(pointer)).toBe(value);
  });

  it("is that of the field's name where it is about that", () => {
    expect(shown("/days/1/a~1b~0c", true)).toBe('"a/b~c"');
    expect(shown("/days/1", true)).toBe("{");
  });

  it.each([
    ["/none", "{"],
    ["/days/7/date", "["],
    ["/title/0", '"A \\"B\\" {["'],
  ])("%j, which is not there, is that of the nearest around it", (pointer, value) => {
    expect(shown(pointer)).toBe(value);
  });

  it("is the start of a text that is not JSON", () => {
    expect(placesIn("").of("/a")).toEqual({ offset: 0, length: 1 });
  });

  it("is where any value of any document begins", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // A writer that keeps count is the oracle.
        let written = "";
        const starts: [string, number][] = [];
        const write = (one: unknown, pointer: string) => {
          starts.push([pointer, written.length]);
          const within = (key: string | number) =>
            `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
          if (Array.isArray(one)) {
            written += "[";
            one.forEach((item, index) => {
              written += index ? ", " : "";
              write(item, within(index));
            });
            written += "]";
          } else if (one && typeof one === "object") {
            written += "{ ";
            Object.entries(one).forEach(([key, item], index) => {
              written += `${index ? ",\n" : ""}${JSON.stringify(key)}: `;
              write(item, within(key));
            });
            written += "}";
          } else written += JSON.stringify(one);
        };
        write(value, "");
        const places = placesIn(written);
        for (const [pointer, offset] of starts) expect(places.of(pointer).offset).toBe(offset);
      }),
      { numRuns: 300 },
    );
  });
});

describe("fields that an object has twice", () => {
  it("are told with their place, from the second on", () => {
    const twice = '{"a": 1, "b": {"a": 2, "a": 3}, "a": 4}';
    const found = placesIn(twice).duplicates.map(({ name, pointer, place }) => [
      name,
      pointer,
      place.offset,
    ]);
    expect(found).toContainEqual(["a", "/a", 32]);
    expect(found).toContainEqual(["a", "/b/a", 23]);
    expect(found).toHaveLength(2);
  });
});
