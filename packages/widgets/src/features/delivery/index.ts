export { delivery } from "./feature.tsx";
