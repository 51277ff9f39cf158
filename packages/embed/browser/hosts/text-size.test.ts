/** Plenary's texts are as large as the host's, whatever the root's size, the reader's or the zoom. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deep } from "../../../../.ci/depth.ts";
import { ELEMENT, inEachBrowser } from "./host.ts";

interface Size {
  name: string;
  /** The host's text, in CSS pixels. */
  text: number;
  css: string;
  width?: number;
}

const sizes: Size[] = [
  { name: "a root of 62.5 %", text: 16, css: "html { font-size: 62.5% } body { font-size: 16px }" },
  { name: "a root of 50 px", text: 16, css: "html { font-size: 50px } body { font-size: 16px }" },
  { name: "a text of 200 %", text: 32, css: "html { font-size: 200% }" },
  // To the page, zoom is a smaller window.
  { name: "a zoom of 400 %", text: 16, css: "", width: 320 },
];

/** Texts and controls, by what they are: their sizes in ems of the host's text. */
function measure(text: number) {
  const found: Record<string, number> = {};
  const root = onlooker.plenary().shadowRoot as ShadowRoot;
  for (const one of root.querySelectorAll<HTMLElement>("[part], button, input, p, h2, h3, time")) {
    if (!one.getClientRects().length) continue;
    const name = `${one.localName}[${one.getAttribute("part") ?? one.className}]`;
    found[`${name}: text`] ??= Number.parseFloat(getComputedStyle(one).fontSize) / text;
    if (one.matches("[part=star], [part=more]"))
      found[`${name}: height`] ??= one.getBoundingClientRect().height / text;
  }
  return found;
}

inEachBrowser((host) => {
  const measured = async ({ text, css, width }: Omit<Size, "name">) => {
    await host.open(ELEMENT, { head: `<style>${css}</style>`, ...(width && { width }) });
    return host.evaluate(measure, text);
  };

  describe("texts and controls have the host's proportions", () => {
    it.each(sizes)("with $name", async (size) => {
      // Beside it, a page with nothing of the kind, of as many ems.
      const width = Math.round(((size.width ?? 1280) / size.text) * 16);
      const plain = await measured({ text: 16, css: "", width });
      const found = await measured(size);
      const off = Object.entries(found).filter(
        ([name, ems]) => Math.abs(ems - (plain[name] ?? ems)) > 0.03,
      );
      expect(off).toEqual([]);
      expect(Object.keys(found).length).toBeGreaterThan(20);
      const texts = Object.entries(found).filter(([name]) => name.endsWith(": text"));
      // Nothing that is read is much smaller than the host's text, and no title much larger.
      expect(texts.filter(([, ems]) => ems < 0.75 || ems > 2)).toEqual([]);
    });
  });
});

if (!deep)
  it.each(["plenary.js", "plenary.list.js", "plenary.acts.js", "plenary.css"])(
    "%s has no length in rem",
    (name) => {
      const text = readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8");
      expect(text.match(/.{20}\d(?<!#[\da-f]*)rem\b.{9}/g)).toBeNull();
    },
  );
