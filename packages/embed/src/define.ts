import { ELEMENTS, type PlenaryTagNameMap } from "./elements.tsx";
import type { PlenaryEventMap } from "./events.ts";
import type {} from "./jsx.ts";

// Loaded twice, or in two versions, the first stays.
for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap extends PlenaryTagNameMap {}
  interface GlobalEventHandlersEventMap extends PlenaryEventMap {}
}
