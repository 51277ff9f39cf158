/** Runs in the page: the texts that are hard to read where they stand. */

/**
 * Each visible text in the element below WCAG's 4.5:1, and each control whose outline is below 3:1,
 * against all that is painted behind it, in the open dialog if there is one; and the host's own
 * ground, to wait for.
 */
export function faint(): { ground: string; texts: string[]; isInDialog: boolean } {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pixel = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  const painted = new Map<string, number>();
  /** The luminance of colours painted over each other. */
  const luminance = (colours: string[]) => {
    const key = colours.join();
    const known = painted.get(key);
    if (known !== undefined) return known;
    for (const colour of colours) {
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((channel) => {
      const c = channel / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    const found = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    painted.set(key, found);
    return found;
  };
  const parentOf = (element: Element) =>
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() as ShadowRoot).host ??
    null;
  // In the colours of the page's scheme.
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.backgroundColor = "Canvas";
  const page = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const behind = (element: Element | null) => {
    const colours: string[] = [];
    for (let at = element; at; at = parentOf(at)) {
      // A dialog and its backdrop are above the page.
      colours.unshift(getComputedStyle(at).backgroundColor);
    }
    return [page, ...colours];
  };
  const ratio = (one: number, other: number) => {
    const [dark = 0, light = 0] = [one, other].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const texts: string[] = [];
  const element = document.querySelector("plenary-agenda, [data-around]") as Element;
  const root = (element.shadowRoot?.querySelector("plenary-agenda") ?? element)
    .shadowRoot as ShadowRoot;
  const modal = root.querySelector("dialog[open]");
  const walker = document.createTreeWalker(modal ?? root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    range.selectNodeContents(text);
    if (!text.nodeValue?.trim() || !parent || !range.getClientRects().length) continue;
    const { color, visibility, clipPath } = getComputedStyle(parent);
    if (visibility !== "visible" || clipPath !== "none") continue;
    const ground = behind(parent);
    const found = ratio(luminance([...ground, color]), luminance(ground));
    if (found < 4.5) texts.push(`${found.toFixed(2)}: ${text.nodeValue.slice(0, 30)}`);
  }
  for (const control of (modal ?? root).querySelectorAll("button, input, select, summary")) {
    const { borderTopColor, borderTopWidth } = getComputedStyle(control);
    if (!Number.parseFloat(borderTopWidth) || !control.getClientRects().length) continue;
    const ground = behind(parentOf(control));
    const found = ratio(luminance([...ground, borderTopColor]), luminance(ground));
    if (found < 3) texts.push(`${found.toFixed(2)}: outline of ${control.textContent}`);
  }
  return { ground: luminance(behind(root.host)).toFixed(2), texts, isInDialog: !!modal };
}
