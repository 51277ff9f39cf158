export { languages } from "./feature.ts";
export { LanguageSwitch } from "./language-switch.tsx";
