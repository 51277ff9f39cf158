export { grid } from "./feature.ts";
export { LayoutSwitch } from "./layout-switch.tsx";
