import { describe, expect, it } from "vitest";
import { borrowStore, returnStore } from "./stores.ts";

describe("a shared store", () => {
  it("is one for each address", () => {
    expect(borrowStore("a")).toBe(borrowStore("a"));
    expect(borrowStore("a")).not.toBe(borrowStore("b"));
    for (const url of ["a", "a", "a", "b"]) returnStore(url);
  });

  it("stays while anyone has it", () => {
    const store = borrowStore("c");
    borrowStore("c");
    returnStore("c");
    expect(borrowStore("c")).toBe(store);
    returnStore("c");
    returnStore("c");
  });

  it("is forgotten when the last gave it back", () => {
    const store = borrowStore("d");
    returnStore("d");
    expect(borrowStore("d")).not.toBe(store);
    returnStore("d");
  });

  it("given back too often is harmless", () => {
    returnStore("e");
    const store = borrowStore("e");
    expect(borrowStore("e")).toBe(store);
    returnStore("e");
    returnStore("e");
  });
});
