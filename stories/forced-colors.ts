/**
 * Imitates forced colours as far as a page can, since a script can't turn them on. It makes the CSS
 * rules for them always apply, on a high-contrast background; what a browser would also override
 * (borders, backgrounds, links) stays the author's. In the axe matrix Chromium really forces them.
 */
const FORCED = "(forced-colors: active)";

/** The background and text colour of a high-contrast theme. */
export const HIGH_CONTRAST = { background: "#000000", color: "#ffffff" } as const;

const changed = new Set<CSSMediaRule>();

/** Turns the rules for forced colours on or off in the page and in the shadow roots below it. */
export function forceColors(on: boolean, page: Document): void {
  if (!on) {
    for (const rule of changed) rule.media.mediaText = FORCED;
    changed.clear();
    return;
  }
  const hosts = [...page.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const roots = [page, ...hosts];
  const sheets = roots.flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]);
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== FORCED) continue;
      rule.media.mediaText = "all";
      changed.add(rule);
    }
  }
}
