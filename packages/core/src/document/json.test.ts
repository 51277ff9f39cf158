import { afterEach, expect, it } from "vitest";
import { toJson } from "./json.ts";

afterEach(() => {
  for (const { prototype } of [Array, String, Object]) {
    delete (prototype as { toJSON?: unknown }).toJSON;
  }
});

it("writes what JSON.stringify writes, also where a library gave natives a toJSON", () => {
  const value = { a: ["b", { c: [1, true, null, "ü\n"] }], d: undefined, e: {} };
  const json = JSON.stringify(value);
  expect(toJson(value)).toBe(json);
  for (const { prototype } of [Array, String, Object]) {
    Object.assign(prototype, { toJSON: () => "another" });
  }
  const written = toJson(value);
  const text = toJson("text");
  expect(written).toBe(json);
  expect(text).toBe('"text"');
});
