export { kept, keptAlways } from "./feature.ts";
export { createKept, type Kept, type StorageUse } from "./kept.ts";
