import { explain, type Problem } from "@plenary/core";
import { beforeEach, describe, expect, it } from "vitest";
import { explainWith, sentenceOf, tellable } from "./sentence.ts";

const problem: Problem = {
  code: "wrong-type",
  severity: "error",
  pointer: "/days",
  expected: "list",
  found: {},
};

describe("a problem's sentence", () => {
  beforeEach(() => explainWith(explain));

  it("is core's where the sentences are there", () => {
    expect(sentenceOf(problem)).toBe(explain(problem));
  });

  it("leads to the guide by the code where they are not", () => {
    explainWith(undefined);
    expect(sentenceOf(problem)).toContain('"wrong-type" in the guide');
  });

  it("goes with the facts of the problem in an event", () => {
    expect(tellable([problem])).toEqual([{ ...problem, message: explain(problem) }]);
  });
});
