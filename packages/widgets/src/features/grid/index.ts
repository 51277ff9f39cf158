export { grid } from "./feature.ts";
