/** Runs in an attacked page before Plenary, and reports afterwards what happened. */

export interface Guard {
  /**
   * Attack code that ran, content of Plenary's that could run or request something, and changes to
   * the host's page.
   */
  harm(): string[];
  /** Presses every button in Plenary. */
  pressAll(): void;
}

declare global {
  var guard: Guard;
  var pwned: () => void;
}

/** Its source is in the page's head, before Plenary's deferred script. */
export function installGuard(): void {
  const ran: string[] = [];
  globalThis.pwned = () => void ran.push(new Error().stack ?? "");

  const tags =
    `div section header nav h1 h2 h3 h4 h5 h6 p span strong em small bdi time ol ul li dl dt
    dd a button label input fieldset legend article dialog details summary i b mark output textarea
    hr br table tbody thead tr td th caption slot`.split(/\s+/);
  // In its shadow root, or in the element before it has one. Inline data is not a script.
  const inside = () =>
    [...document.querySelectorAll("plenary-agenda")].flatMap((element) =>
      [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>("*")].filter(
        (one) =>
          !one.matches('script[type="application/json"], script[type="application/ld+json"]'),
      ),
    );
  /** The page without Plenary's elements, which may change. */
  const host = () => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll("plenary-agenda")) element.remove();
    return copy.outerHTML;
  };
  const prototypes = [Object, Array, String, Function, Map, Promise, Node, Element, HTMLElement];
  const builtIn = () => prototypes.map((one) => Object.getOwnPropertyNames(one.prototype).join());
  const globals = () => Object.getOwnPropertyNames(globalThis);
  let before = "";
  let known: Set<string>;
  const untouched = () => [host(), builtIn()].join("\n");
  /** From where it differs. */
  const from = (after: string) => {
    const at = [...after].findIndex((char, n) => char !== before[n]);
    return after.slice(at, at + 200);
  };
  // The page is parsed, and no deferred script has run.
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    before = untouched();
    known = new Set(globals());
  });

  const unsafe = (element: Element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      const runs = /^on|^(src|srcdoc|srcset|action|formaction|ping|poster|background|data)$/i.test(
        name,
      );
      // Only to subscribe, where it is made from an https address.
      const follows = element.matches(".plenary-copy > a") && /^webcal:\/\//.test(value);
      const leads =
        /^(xlink:)?href$/i.test(name) && !/^(https?:\/\/|mailto:|tel:)/i.test(value) && !follows;
      return runs || leads ? [`<${element.localName} ${name}="${value.slice(0, 80)}">`] : [];
    });

  globalThis.guard = {
    harm() {
      const elements = inside();
      const after = untouched();
      const strange = elements.filter(
        ({ localName, namespaceURI }) =>
          !tags.includes(localName) || namespaceURI !== "http://www.w3.org/1999/xhtml",
      );
      return [
        ...ran,
        ...elements.flatMap(unsafe),
        ...new Set(strange.map(({ localName }) => `<${localName}>`)),
        ...(after === before ? [] : [`the host's page has changed: ${from(after)}`]),
        ...("polluted" in {} ? ["every object is polluted"] : []),
        ...globals().filter((name) => !known.has(name) && !/^plenary/.test(name)),
      ];
    },
    pressAll() {
      for (const button of inside()) if (button.localName === "button") button.click();
      for (const dialog of inside()) (dialog as HTMLDialogElement).close?.();
    },
  };
}
