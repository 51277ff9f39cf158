export { Changes } from "./changes.tsx";
export { changes } from "./feature.ts";
export { type ChangesModel, createChanges } from "./model.ts";
