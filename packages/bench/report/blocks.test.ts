import { expect, it } from "vitest";
import { blockIn, withBlock } from "./blocks.ts";

const text = "one\n<!-- a -->\nold\n<!-- /a -->\ntwo";

it("replaces only the text between the marks", () => {
  expect(withBlock(text, "a", "\nnew\n")).toBe("one\n<!-- a -->\nnew\n<!-- /a -->\ntwo");
});

it("inserts the block literally", () => {
  expect(blockIn(withBlock(text, "a", "$& $1"), "a")).toBe("$& $1");
});

it("finds no block without its marks", () => {
  expect(blockIn(text, "b")).toBeUndefined();
  expect(() => withBlock(text, "b", "")).toThrow("<!-- b -->");
});
