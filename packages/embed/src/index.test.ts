// @vitest-environment node
import { describe, expect, it } from "vitest";

describe("on a server, without a DOM", () => {
  it("the classes can be imported", async () => {
    expect(typeof HTMLElement).toBe("undefined");
    const { PlenaryAgenda, PlenaryElement, PlenaryTimeline } = await import("./index.ts");
    expect(PlenaryAgenda.prototype).toBeInstanceOf(PlenaryElement);
    expect(PlenaryTimeline.prototype).toBeInstanceOf(PlenaryElement);
    expect(PlenaryElement.observedAttributes).toContain("src");
  });

  it("a language can be added", async () => {
    const { addLanguage } = await import("./index.ts");
    const en = await import("@plenary/core/languages/en");
    expect(() => addLanguage("en-GB", en)).not.toThrow();
  });
});
