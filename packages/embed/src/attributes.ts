/** Attributes that are properties too, by the name of each. */
export const ATTRIBUTES = {
  src: "src",
  lang: "lang",
  for: "htmlFor",
  session: "session",
  "time-zone": "timeZone",
  layout: "layout",
  day: "day",
  audience: "audience",
  "lock-audience": "lockAudience",
  presets: "presets",
  theme: "theme",
  "heading-level": "headingLevel",
  poll: "poll",
  "url-state": "urlState",
  storage: "storage",
  overlay: "overlay",
} as const;

export type Attribute = keyof typeof ATTRIBUTES;

/** Gives a class the properties but `lang`, which is the browser's own, and those that it has. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const [attribute, property] of Object.entries(ATTRIBUTES)) {
    if (property === "lang" || Object.hasOwn(prototype, property)) continue;
    const isFlag = attribute === "lock-audience" || attribute === "url-state";
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return isFlag ? this.hasAttribute(attribute) : this.getAttribute(attribute);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined || value === false) {
          this.removeAttribute(attribute);
        } else this.setAttribute(attribute, value === true ? "" : String(value));
      },
    });
  }
}

/** Properties set before the class came are the element's own, and would hide the accessors. */
export function keepEarlierProperties(element: HTMLElement): void {
  const own = element as unknown as Record<string, unknown>;
  // The agenda last: it starts the element, which shall find its attributes in place.
  for (const name of [...Object.values(ATTRIBUTES), "agenda"]) {
    if (!Object.hasOwn(own, name)) continue;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
