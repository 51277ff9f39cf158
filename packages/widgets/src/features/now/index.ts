export { now } from "./feature.ts";
export { Now } from "./now.tsx";
