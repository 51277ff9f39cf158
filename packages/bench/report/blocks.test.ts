import { expect, it } from "vitest";
import { blockIn, withBlock } from "./blocks.ts";

const text = "one\n<!-- a -->\nold\n<!-- /a -->\ntwo";

it("fills what stands between the marks, and nothing else", () => {
  expect(withBlock(text, "a", "\nnew\n")).toBe("one\n<!-- a -->\nnew\n<!-- /a -->\ntwo");
});

it("takes what it is given as it stands", () => {
  expect(blockIn(withBlock(text, "a", "$& $1"), "a")).toBe("$& $1");
});

it("knows no block without its marks", () => {
  expect(blockIn(text, "b")).toBeUndefined();
  expect(() => withBlock(text, "b", "")).toThrow("<!-- b -->");
});
