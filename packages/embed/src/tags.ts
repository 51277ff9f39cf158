import type { ELEMENTS } from "./elements.tsx";
import type { PlenaryEventMap } from "./events.ts";
import type { PlenaryNow } from "./now-element.tsx";

/** Every element's class by its tag. */
export type PlenaryTagNameMap = {
  [T in keyof typeof ELEMENTS]: InstanceType<(typeof ELEMENTS)[T]>;
} & { "plenary-now": PlenaryNow };

declare global {
  interface HTMLElementTagNameMap extends PlenaryTagNameMap {}
  interface GlobalEventHandlersEventMap extends PlenaryEventMap {}
}
