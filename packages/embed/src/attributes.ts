/** The property that reflects each attribute. */
export const ATTRIBUTES = {
  src: "src",
  lang: "lang",
  for: "htmlFor",
  session: "session",
  "time-zone": "timeZone",
  layout: "layout",
  density: "density",
  day: "day",
  audience: "audience",
  "lock-audience": "lockAudience",
  type: "type",
  track: "track",
  place: "place",
  presets: "presets",
  theme: "theme",
  "heading-level": "headingLevel",
  poll: "poll",
  "url-state": "urlState",
  storage: "storage",
  overlay: "overlay",
} as const;

export type Attribute = keyof typeof ATTRIBUTES;

/**
 * Defines the properties on a class, except `lang`, which is built in, and those it already has.
 */
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

/** Properties set before the upgrade are the element's own and would hide the accessors. */
export function keepEarlierProperties(element: HTMLElement): void {
  const own = element as unknown as Record<string, unknown>;
  // The agenda comes last: it starts the element, which needs its attributes by then.
  for (const name of [...Object.values(ATTRIBUTES), "agenda"]) {
    if (!Object.hasOwn(own, name)) continue;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
