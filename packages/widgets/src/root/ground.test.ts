import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { applyInks, contrast, inksIn, mix, muted, readable } from "./ground.ts";

type Rgb = Parameters<typeof contrast>[0];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
/** WCAG 2.2 §1.4.3, for normal text size. */
const ENOUGH = 4.5;

const rgb = (hex: string): Rgb => {
  const at = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
};
const channel = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(channel, channel, channel);

describe("contrast", () => {
  it.each<[string, string, number]>([
    ["#000000", "#ffffff", 21],
    ["#777777", "#ffffff", 4.48],
    ["#767676", "#ffffff", 4.54],
    ["#ff0000", "#ffffff", 4],
    ["#0000ff", "#ffffff", 8.59],
    ["#00ff00", "#000000", 15.3],
    ["#123456", "#123456", 1],
  ])("of %s on %s is %f", (one, other, expected) => {
    expect(contrast(rgb(one), rgb(other))).toBeCloseTo(expected, 2);
  });

  it("is the same both ways, from 1 to 21", () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        const ratio = contrast(one, other);
        expect(contrast(other, one)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe("a mixture", () => {
  it.each<[string, number, Rgb]>([
    ["is the first at none", 0, BLACK],
    ["is the second at all", 1, WHITE],
    ["is whole numbers between", 0.5, [128, 128, 128]],
  ])("%s", (_, share, expected) => {
    expect(mix(BLACK, WHITE, share)).toEqual(expected);
  });
});

describe("an accent's ink", () => {
  it("is readable on any ground, whatever the accent", () => {
    fc.assert(
      fc.property(color, color, (ink, ground) => {
        expect(contrast(readable(ink, ground), ground)).toBeGreaterThanOrEqual(ENOUGH);
      }),
      { numRuns: 5000 },
    );
  });

  it("is the accent itself if that is readable with a little to spare", () => {
    fc.assert(
      fc.property(color, color, (ink, ground) => {
        fc.pre(contrast(ink, ground) >= 4.6);
        expect(readable(ink, ground)).toEqual(ink);
      }),
    );
  });

  it("is darker on white and lighter on black", () => {
    const yellow: Rgb = [250, 220, 40];
    const navy: Rgb = [10, 10, 90];
    expect(readable(yellow, WHITE).every((part, i) => part < (yellow[i] as number))).toBe(true);
    expect(readable(navy, BLACK).every((part, i) => part > (navy[i] as number))).toBe(true);
  });
});

describe("muted text", () => {
  it("is readable wherever the text itself is", () => {
    fc.assert(
      fc.property(color, color, (text, ground) => {
        fc.pre(contrast(text, ground) >= ENOUGH);
        expect(contrast(muted(text, ground), ground)).toBeGreaterThanOrEqual(ENOUGH);
      }),
      { numRuns: 5000 },
    );
  });

  it("is no harder to read than the host's text, if even that has too little contrast", () => {
    fc.assert(
      fc.property(color, color, (text, ground) => {
        fc.pre(contrast(text, ground) < ENOUGH);
        expect(contrast(muted(text, ground), ground)).toBeGreaterThanOrEqual(
          contrast(text, ground),
        );
      }),
    );
  });

  it("is closer to the ground if the contrast allows it", () => {
    expect(muted(BLACK, WHITE)).toEqual([77, 77, 77]);
  });
});

describe("applying the inks", () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.body.removeAttribute("style");
    vi.unstubAllGlobals();
  });

  /** A root inside a box, each with its own style. */
  const rootIn = (outer: string, own = "") => {
    const box = document.createElement("div");
    const root = document.createElement("div");
    box.setAttribute("style", outer);
    root.setAttribute("style", own);
    box.append(root);
    document.body.append(box);
    applyInks(root);
    return root;
  };
  const property = (root: HTMLElement, name: string) => root.style.getPropertyValue(name);
  const read = (root: HTMLElement, name: string) =>
    property(root, name).match(/\d+/g)?.map(Number) as unknown as Rgb;

  it("finds the nearest painted background", () => {
    const root = rootIn("background-color: rgb(10, 20, 30)");
    expect(property(root, "--plenary-ground-found")).toBe("rgb(10 20 30)");
  });

  it("paints backgrounds that are not opaque over what is behind them", () => {
    document.body.style.backgroundColor = "rgb(0, 100, 255)";
    const root = rootIn("background-color: rgba(0, 0, 0, 0.8)");
    expect(property(root, "--plenary-ground-found")).toBe("rgb(0 20 51)");
  });

  it("takes text that is not opaque as it is on the ground", () => {
    const root = rootIn("background-color: rgb(0, 0, 0)", "color: rgba(255, 255, 255, 0.5)");
    const ground = read(root, "--plenary-ground-found");
    expect(contrast(read(root, "--plenary-muted-ink"), ground)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it("assumes white if nothing is painted", () => {
    expect(property(rootIn(""), "--plenary-ground-found")).toBe("rgb(255 255 255)");
  });

  it("takes the colour of the browser's canvas if nothing is painted and the stylesheet tells it", () => {
    expect(rootIn("", "outline-color: rgb(18, 18, 18)").dataset.scheme).toBe("dark");
  });

  it("prefers the ground set by the site", () => {
    const root = rootIn("background-color: rgb(255, 255, 255)", "--plenary-ground: rgb(0, 0, 0)");
    expect(property(root, "--plenary-ground-found")).toBe("rgb(0 0 0)");
  });

  it("continues outside its shadow root", () => {
    const host = document.createElement("div");
    host.style.backgroundColor = "rgb(9, 8, 7)";
    document.body.append(host);
    const root = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(root);
    applyInks(root);
    expect(property(root, "--plenary-ground-found")).toBe("rgb(9 8 7)");
  });

  it("can be computed for an empty shadow root before rendering, and leaves it empty", () => {
    const host = document.createElement("div");
    host.setAttribute("style", "background-color: rgb(20, 20, 20); color: rgb(240, 240, 240)");
    document.body.append(host);
    const place = host.attachShadow({ mode: "open" });
    const { style, scheme } = inksIn(place, undefined);
    expect(place.childNodes.length).toBe(0);
    const root = place.appendChild(document.createElement("div"));
    applyInks(root);
    expect(scheme).toBe(root.dataset.scheme);
    for (const [name, value] of Object.entries(style)) expect(property(root, name)).toBe(value);
  });

  it("changes nothing that stays as it was, which would be a change to look up again", () => {
    const root = rootIn("background-color: rgb(20, 20, 20)");
    const observer = new MutationObserver(() => {});
    observer.observe(root, { attributes: true });
    applyInks(root);
    expect(observer.takeRecords()).toEqual([]);
  });

  it("sets the scheme of the ground", () => {
    expect(rootIn("background-color: rgb(20, 20, 20)").dataset.scheme).toBe("dark");
    expect(rootIn("background-color: rgb(250, 240, 230)").dataset.scheme).toBe("light");
  });

  it.each(["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(120, 120, 120)"])(
    "makes accent and muted text readable on %s",
    (background) => {
      const own = "--plenary-accent: rgb(128, 128, 128); color: rgb(0, 0, 0)";
      const root = rootIn(`background-color: ${background}`, own);
      const ground = read(root, "--plenary-ground-found");
      expect(contrast(read(root, "--plenary-accent-ink"), ground)).toBeGreaterThanOrEqual(ENOUGH);
      if (background !== "rgb(0, 0, 0)") {
        expect(contrast(read(root, "--plenary-muted-ink"), ground)).toBeGreaterThanOrEqual(ENOUGH);
      }
    },
  );
});
