import { computed } from "@preact/signals";
import { type Inputs, useMemo } from "preact/hooks";

/**
 * A value derived from signals; the component is rendered again only if the value changes. Unlike with
 * `useComputed`, what the function uses besides signals counts too: it goes into the inputs.
 */
export function useDerived<T>(derive: () => T, inputs: Inputs): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is checked where this is called.
  return useMemo(() => computed(derive), inputs).value;
}
