export { filters } from "./feature.ts";
