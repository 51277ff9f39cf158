/**
 * Whatever function of the browser throws, from the start or only later, readers get the programme, a
 * sentence, or what stands inside the element.
 */
import { describe, expect, it } from "vitest";
import { deep } from "../../../../.ci/depth.ts";
import { page } from "../site.ts";
import { installBreaker, type Phase } from "./breaker.ts";
import { FORMS, inEachBrowser } from "./host.ts";
import { overlay, programme } from "./walk.ts";

/** What reading, drawing, the features and the styles call, and a few things besides. */
const FUNCTIONS = {
  "": `fetch queueMicrotask setTimeout clearTimeout setInterval requestAnimationFrame
    cancelAnimationFrame requestIdleCallback getComputedStyle matchMedia scrollBy scrollTo
    localStorage history structuredClone URL URLSearchParams TextDecoder TextEncoder Blob
    AbortController CustomEvent Event MutationObserver ResizeObserver IntersectionObserver
    CSSStyleSheet Highlight Range Map Set WeakMap Promise Date Error RegExp`,
  "JSON.": "parse stringify",
  "Math.": "max min round floor random abs",
  "Date.": "now UTC",
  "Object.": "entries keys values assign fromEntries freeze create defineProperty",
  "Array.": "isArray",
  "Number.": "isFinite isInteger parseFloat parseInt",
  "Promise.": "resolve all",
  "Promise.prototype.": "then catch finally",
  "Array.prototype.": `map filter find findIndex findLast some every flatMap flat forEach push pop
    shift unshift splice slice sort toSorted join includes indexOf concat reverse at reduce fill`,
  "String.prototype.": `trim split replace replaceAll match matchAll slice startsWith endsWith
    includes indexOf normalize toLowerCase toUpperCase toLocaleLowerCase padStart localeCompare
    charCodeAt codePointAt at`,
  "RegExp.prototype.": "exec test",
  "Map.prototype.": "get set has delete forEach values",
  "Set.prototype.": "add has delete forEach",
  "WeakMap.prototype.": "get set has",
  "Date.prototype.": "getTime toISOString getTimezoneOffset",
  "Intl.": "DateTimeFormat NumberFormat PluralRules Collator Segmenter ListFormat",
  "Intl.DateTimeFormat.prototype.": "format formatToParts resolvedOptions",
  "Intl.PluralRules.prototype.": "select",
  "Response.prototype.": "json text arrayBuffer body headers ok",
  "Headers.prototype.": "get",
  "URL.": "createObjectURL canParse",
  "AbortController.prototype.": "abort signal",
  "Document.prototype.": `createElement createElementNS createTextNode createRange querySelector
    getElementById adoptedStyleSheets activeElement`,
  "Node.prototype.": `insertBefore appendChild removeChild contains getRootNode textContent
    isConnected parentNode nextSibling firstChild`,
  "Element.prototype.": `setAttribute removeAttribute getAttribute hasAttribute closest matches
    querySelector querySelectorAll remove append before after replaceWith replaceChildren
    scrollIntoView getBoundingClientRect getClientRects attachShadow shadowRoot children`,
  "ShadowRoot.prototype.": "adoptedStyleSheets activeElement",
  "DocumentFragment.prototype.": "querySelector querySelectorAll replaceChildren",
  "EventTarget.prototype.": "addEventListener removeEventListener dispatchEvent",
  "HTMLElement.prototype.": "focus click style dataset offsetHeight",
  "HTMLDialogElement.prototype.": "showModal close",
  "HTMLCanvasElement.prototype.": "getContext",
  "CSSStyleDeclaration.prototype.": "setProperty getPropertyValue removeProperty",
  "CSSStyleSheet.prototype.": "replaceSync",
  "CSS.": "highlights supports escape",
  "MutationObserver.prototype.": "observe disconnect",
  "ResizeObserver.prototype.": "observe disconnect",
  "IntersectionObserver.prototype.": "observe unobserve disconnect",
  "Storage.prototype.": "getItem setItem removeItem",
  "History.prototype.": "replaceState state",
  "Event.prototype.": "preventDefault composedPath",
  "console.": "warn error",
};
const names = Object.entries(FUNCTIONS).flatMap(([path, keys]) =>
  keys.split(/\s+/).map((key) => path + key),
);
/**
 * How many of them each form takes, a different part for each. In the browsers of the deep tests each
 * takes seconds. `PLENARY_BREAKS=1` takes all.
 */
const share = Number(process.env.PLENARY_BREAKS ?? (deep ? 1 / 48 : 1 / 24));

inEachBrowser((host) => {
  const open = async () => {
    host.site.put("/programme.json", programme);
    host.site.put("/newer.json", { ...programme, updated: "2027-01-03T10:00:00Z" });
    host.site.put("/overlay.json", overlay);
    host.site.put("/breaker.js", `(${installBreaker})()`);
    const head = `<script>parent.breaker.prepare(window)</script>${host.scripts}`;
    const element = (attributes: string) =>
      page(`<div><plenary-agenda lang="en" ${attributes}>Inside</plenary-agenda></div>`, head);
    host.site.put("/start.html", element('src="/programme.json"'));
    host.site.put("/later.html", element(""));
    await host.open("", { scripts: '<script src="/breaker.js"></script>', ready: false });
  };
  const taken = () => {
    const turn = Object.values(FORMS).indexOf(host.scripts) + 1;
    const isTaken = (_: string, index: number) => (index + turn) % Math.round(1 / share) === 0;
    return names.filter(isTaken);
  };

  // All of them take ten minutes a form.
  const timeout = share === 1 ? 3_600_000 : 180_000;
  describe("readers get something where a function of the browser throws", { timeout }, () => {
    it.each<[string, Phase]>([
      ["from the start", "start"],
      ["while a programme is read and drawn", "drawing"],
      ["in whatever readers and sites do later", "acts"],
    ])("%s", async (_, phase) => {
      await open();
      const found = await host.evaluate(
        async (phase, names) => {
          const faults: string[] = [];
          const rest = [...names];
          // Three frames at a time.
          const one = async () => {
            for (let name = rest.shift(); name; name = rest.shift())
              faults.push(...(await breaker.breakIn(phase, name)));
          };
          await Promise.all([one(), one(), one()]);
          return faults;
        },
        phase,
        taken(),
      );
      expect(found).toEqual([]);
    });
  });
});
