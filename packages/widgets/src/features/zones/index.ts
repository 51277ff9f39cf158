export { zones } from "./feature.ts";
export { ZoneSwitch } from "./zone-switch.tsx";
