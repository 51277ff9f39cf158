export { present } from "./feature.ts";
export { JumpToNow } from "./jump-to-now.tsx";
