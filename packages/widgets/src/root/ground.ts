/**
 * The widget's background ("ground") and text colours ("inks") that are readable on it. CSS cannot
 * read the background, and a site may choose any accent. So we look up the backgrounds behind it
 * and adjust accent and muted text until they pass WCAG 2.2 §1.4.3 (4.5:1) on it.
 */

type Rgb = readonly [red: number, green: number, blue: number];

/** The contrast aimed for: the required 4.5 with a little to spare. */
const ENOUGH = 4.6;
/** In the notation of computed colours, which needs no canvas. */
const ACCENT = "rgb(11, 95, 165)";
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** Relative luminance, WCAG 2.2. */
function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two opaque colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [at(0), at(1), at(2)];
}

/** The first mixture that is readable on the ground; shares are in twentieths. */
function firstReadable(ground: Rgb, from: Rgb, to: Rgb, first: number, last: number): Rgb {
  const step = Math.sign(last - first);
  let share = first;
  while (share !== last && contrast(mix(from, to, share / 20), ground) < ENOUGH) share += step;
  return mix(from, to, share / 20);
}

/** The ink, darkened or lightened as little as needed to be readable on the ground. */
export function readable(ink: Rgb, ground: Rgb): Rgb {
  const end = contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE;
  return firstReadable(ground, ink, end, 0, 20);
}

/** A muted text colour: as close to the ground as it can be and still be readable. */
export function muted(text: Rgb, ground: Rgb): Rgb {
  return firstReadable(ground, text, ground, 6, 0);
}

/**
 * Any CSS colour as red, green and blue; undefined if it is not a colour.
 * @param behind what a colour that is not opaque is painted over
 */
function painted(css: string, behind: () => Rgb): Rgb | undefined {
  // The notation browsers use for computed colours.
  const [, written] = css.match(/^rgba?\(([\d., ]+)\)$/) ?? [];
  let [r = 0, g = 0, b = 0, alpha = 1] = (written ?? "").split(/[, ]+/).map(Number);
  if (!written) {
    // For other notations, let the browser draw a pixel and read it back.
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    [r = 0, g = 0, b = 0, alpha = 1] = context.getImageData(0, 0, 1, 1).data;
    alpha /= 255;
  }
  return alpha < 1 ? mix(behind(), [r, g, b], alpha) : [r, g, b];
}

function groundOf(element: Element): Rgb {
  const style = getComputedStyle(element);
  const found = (
    at: Element | null,
    // No background anywhere: the browser's canvas, which the stylesheet makes readable here.
    css = at ? getComputedStyle(at).backgroundColor : style.outlineColor,
  ): Rgb => {
    const behind = () => (at ? found(parentOf(at)) : WHITE);
    return painted(css, behind) ?? behind();
  };
  return found(element, style.getPropertyValue("--plenary-ground").trim() || undefined);
}

/** Also out of a shadow root, and through a slot. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** The colours and scheme of a root, computed from its ground. */
export interface Inks {
  /** Custom properties by name. */
  style: Readonly<Record<string, string>>;
  scheme: "light" | "dark";
}

function inksOf(root: Element): Inks {
  const ground = groundOf(root);
  const style = getComputedStyle(root);
  const [accent, text] = [
    style.getPropertyValue("--plenary-accent").trim() || ACCENT,
    style.color,
  ].map((css) => painted(css, () => ground));
  const css = (color: Rgb) => `rgb(${color.join(" ")})`;
  return {
    style: {
      "--plenary-ground-found": css(ground),
      ...(accent && { "--plenary-accent-ink": css(readable(accent, ground)) }),
      ...(text && { "--plenary-muted-ink": css(muted(text, ground)) }),
    },
    scheme: luminance(ground) < 0.18 ? "dark" : "light",
  };
}

/** Finds the ground behind the widget's root and sets the inks as custom properties. */
export function applyInks(root: HTMLElement): void {
  const { style, scheme } = inksOf(root);
  for (const [name, value] of Object.entries(style)) {
    // Even the same value would make some browsers style everything again, and is a change to those
    // who watch the page, this root among them.
    if (root.style.getPropertyValue(name) !== value) root.style.setProperty(name, value);
  }
  if (root.dataset.scheme !== scheme) root.dataset.scheme = scheme;
}

/**
 * The inks for a root that is not drawn yet. Setting them after drawing would make the browser style
 * everything twice.
 */
export function inksIn(place: ShadowRoot, theme: string | undefined): Inks {
  const probe = place.appendChild(place.ownerDocument.createElement("div"));
  probe.className = "plenary";
  if (theme) probe.dataset.theme = theme;
  const inks = inksOf(probe);
  probe.remove();
  return inks;
}
