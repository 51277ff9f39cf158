// @vitest-environment node
import { describe, expect, it } from "vitest";

describe("where there is no DOM", () => {
  it.each(["./define.ts", "./define-list.ts", "./index.ts"])(
    "importing %s does nothing",
    async (path) => {
      expect(globalThis).not.toHaveProperty("document");
      const before = Object.keys(globalThis);
      await import(path);
      expect(Object.keys(globalThis)).toEqual(before);
    },
  );
});
