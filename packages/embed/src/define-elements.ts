/** Registers elements. If two scripts or versions register the same one, the first wins. */
export function defineElements(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}

/** Whether elements can be registered: a server has none. */
export const hasElements = () => typeof customElements !== "undefined";
