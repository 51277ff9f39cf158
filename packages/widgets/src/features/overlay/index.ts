export { overlay } from "./feature.ts";
export { createOverlays, type OverlayModel } from "./model.ts";
export { Overlays, type OverlaysProps } from "./overlays.tsx";
