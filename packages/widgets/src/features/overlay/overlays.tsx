import { useLayoutEffect } from "preact/hooks";
import { useDisplay } from "../../root/use-display.ts";
import { createOverlays } from "./model.ts";

export interface OverlaysProps {
  /** Each as parsed JSON: see `Overlay` in core. */
  documents: readonly unknown[];
}

/** Adds overlays to the programme of the provider around; draws nothing by itself. */
export function Overlays({ documents }: OverlaysProps) {
  const { store } = useDisplay();
  const { setOverlays } = store.use(createOverlays);
  useLayoutEffect(() => setOverlays(documents), [setOverlays, documents]);
  return null;
}
