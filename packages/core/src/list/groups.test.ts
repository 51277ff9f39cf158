import { describe, expect, it } from "vitest";
import { isForEveryone } from "./groups.ts";

describe("a session", () => {
  it("is for everyone if no group has a mark", () => {
    expect(isForEveryone([{ text: "Everyone" }])).toBe(true);
  });
  it("is not for everyone if a group is named beside everyone", () => {
    expect(isForEveryone([{ text: "Everyone" }, { text: "Press", mark: 0 }])).toBe(false);
  });
  it("is for everyone without any group", () => {
    expect(isForEveryone([])).toBe(true);
  });
});
