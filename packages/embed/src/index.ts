export { PlenaryElement } from "./element.tsx";
export {
  PlenaryAgenda,
  PlenaryPanelCard,
  PlenaryParticipantFilter,
  PlenaryTimeline,
} from "./elements.tsx";
export type { PlenaryEventMap } from "./events.ts";
export type { PlenaryProps } from "./jsx.ts";
export { addLanguage } from "./languages.ts";
export { PlenaryNow } from "./now-element.tsx";
export { plugIn } from "./plugged.ts";
