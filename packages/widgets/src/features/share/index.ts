export { share } from "./feature.ts";
export { linkChoices } from "./link-choices.ts";
export { Share } from "./share.tsx";
