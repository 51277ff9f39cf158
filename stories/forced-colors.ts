/**
 * Forced colours, as near as a page can come: no script can turn them on. The rules written for them
 * are made to hold always, and the page takes a high-contrast ground; what a browser overrides
 * besides (borders, backgrounds, links) stays the author's. The axe matrix has Chromium force them.
 */
const FORCED = "(forced-colors: active)";

/** A high-contrast theme's ground and ink. */
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
