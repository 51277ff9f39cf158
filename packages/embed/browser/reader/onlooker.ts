/** Stands in the page before Plenary: hears what goes wrong, and finds what a reader would. */

export interface Onlooker {
  /** Each violation of the page's policy: the directive, and whether it was only reported. */
  violations: string[];
  /** What was thrown and nobody caught. */
  errors: string[];
  /** What Plenary told the page, by name, in order. */
  events: string[];
  plenary(): Element;
  /** What is in sight inside of Plenary. */
  all(selector: string): HTMLElement[];
  /** The first of them whose name, as assistive technology has it, begins so. */
  find(selector: string, name?: string): HTMLElement;
  /** What has the focus, inside of Plenary too. */
  focused(): Element | null;
}

declare global {
  var onlooker: Onlooker;
}

/** Its source is served as `/onlooker.js`. */
export function installOnlooker(): void {
  const name = (element: Element) => {
    const { labels } = element as HTMLInputElement;
    const text =
      element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent;
    return (text ?? "").trim();
  };
  const onlooker: Onlooker = {
    violations: [],
    errors: [],
    events: [],
    plenary: () => document.querySelector("plenary-agenda") as Element,
    all: (selector) =>
      Array.from(
        onlooker.plenary().shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [],
      ).filter((element) => element.getClientRects().length > 0),
    find(selector, start = "") {
      const found = onlooker.all(selector).find((element) => name(element).startsWith(start));
      if (!found) throw new Error(`There is no ${selector} "${start}"`);
      return found;
    },
    focused: () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement,
  };
  globalThis.onlooker = onlooker;
  try {
    // Each page is a first visit.
    localStorage.clear();
  } catch {
    // There is none in a frame without an origin.
  }
  document.addEventListener("securitypolicyviolation", (violation) => {
    const { effectiveDirective, disposition, blockedURI } = violation;
    // The browser's own wish for every page.
    if (blockedURI.endsWith("/favicon.ico")) return;
    onlooker.violations.push(`${disposition} ${effectiveDirective} ${blockedURI}`);
  });
  addEventListener("error", ({ message }) => onlooker.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => onlooker.errors.push(String(reason)));
  for (const type of ["load", "error", "change", "select"]) {
    document.addEventListener(`plenary-${type}`, () => onlooker.events.push(type));
  }
}
