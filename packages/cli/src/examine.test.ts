import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine, readDocument } from "./examine.ts";
import { sound } from "./mistakes.fixture.ts";
import { createPositions, frame } from "./report.ts";

const look = (text: string) => examine(readDocument({ name: "a.json", text, isShut: false }), []);

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Each finding lies in the text, and can be shown. */
function expectShown(text: string): void {
  const { findings } = look(text);
  const positionOf = createPositions(text);
  for (const finding of findings) {
    expect(finding.offset).toBeGreaterThanOrEqual(0);
    expect(finding.offset).toBeLessThanOrEqual(text.length);
    expect(finding.length).toBeGreaterThan(0);
    expect(frame(text, positionOf(finding.offset), finding)).toContain("^");
    expect(finding.message).toMatch(/\.$/);
  }
}

describe("any text", () => {
  it("that one letter was added to, or taken from, is told where it is no JSON any more", () => {
    const letters = fc.constantFrom(..."{}[]\",:'“”;=/#\\ \n\t0a\u00a0é");
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.option(letters), fc.boolean(), (at, letter, cut) => {
        const text = sound.slice(0, at) + (letter ?? "") + sound.slice(at + (cut ? 1 : 0));
        const told = look(text).findings.some(({ code }) => code === "not-json");
        expect(told).toBe(!isJson(text));
        expectShown(text);
      }),
      { numRuns: 400 },
    );
  });

  it("that is cut off anywhere is told to be", () => {
    fc.assert(
      fc.property(fc.nat(sound.trimEnd().length - 1), (at) => {
        const text = sound.slice(0, at);
        const [finding] = look(text).findings;
        expect(finding?.code).toBe("not-json");
        expectShown(text);
      }),
      { numRuns: 200 },
    );
  });

  it("can be looked at, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(look(text).findings.length).toBeGreaterThan(0);
        expectShown(text);
      }),
    );
  });

  it("of 100,000 brackets does not overflow the stack", () => {
    for (const text of [
      "[".repeat(100_000),
      `{"days":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    ]) {
      expectShown(text);
    }
  });
});

describe("any agenda", () => {
  it("with a part replaced by anything can be looked at", () => {
    const parts: [Record<string, unknown>, string][] = [];
    const collect = (value: unknown) => {
      for (const [key, child] of Object.entries(Object(value))) {
        if (typeof value !== "object" || !value) continue;
        parts.push([value as Record<string, unknown>, key]);
        collect(child);
      }
    };
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (at, value) => {
        const document = JSON.parse(sound);
        parts.length = 0;
        collect(document);
        const [owner, key] = parts[at % parts.length] ?? [document, "title"];
        Object.defineProperty(owner, key, { value, enumerable: true });
        expectShown(JSON.stringify(document, undefined, 2));
      }),
      { numRuns: 300 },
    );
  });
});
