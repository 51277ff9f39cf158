/** Runs in the page before Plenary: records what goes wrong, and finds what a reader would. */

export interface Onlooker {
  /** Each violation of the page's policy: the directive, and whether it was only reported. */
  violations: string[];
  /** Uncaught errors. */
  errors: string[];
  /** The names of Plenary's events, in order. */
  events: string[];
  plenary(): Element;
  /** The visible elements in Plenary. */
  all(selector: string): HTMLElement[];
  /** The same with those that are not visible, as in a panel that is closed. */
  every(selector: string): HTMLElement[];
  /** The first of the visible ones whose accessible name begins with `name`. */
  find(selector: string, name?: string): HTMLElement;
  /** The focused element, in Plenary's shadow root too. */
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
    every: (selector) =>
      Array.from(onlooker.plenary().shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    all: (selector) =>
      onlooker.every(selector).filter((element) => element.getClientRects().length > 0),
    find(selector, start = "") {
      const found = onlooker.all(selector).find((element) => name(element).startsWith(start));
      if (!found) throw new Error(`There is no ${selector} "${start}"`);
      return found;
    },
    focused: () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement,
  };
  globalThis.onlooker = onlooker;
  try {
    // Every page is a first visit.
    localStorage.clear();
  } catch {
    // A frame without an origin has no storage.
  }
  document.addEventListener("securitypolicyviolation", (violation) => {
    const { effectiveDirective, disposition, blockedURI } = violation;
    // The browser asks for it on every page.
    if (blockedURI.endsWith("/favicon.ico")) return;
    onlooker.violations.push(`${disposition} ${effectiveDirective} ${blockedURI}`);
  });
  addEventListener("error", ({ message }) => onlooker.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => onlooker.errors.push(String(reason)));
  for (const type of ["load", "error", "change", "select"]) {
    document.addEventListener(`plenary-${type}`, () => onlooker.events.push(type));
  }
}
