export { mine } from "./feature.tsx";
export { Mine } from "./mine.tsx";
export { createMine, type MineModel } from "./model.ts";
