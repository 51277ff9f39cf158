export { PlenaryElement } from "./element.tsx";
export {
  PlenaryAgenda,
  PlenaryNow,
  PlenaryPanelCard,
  PlenaryParticipantFilter,
  PlenaryTimeline,
} from "./elements.tsx";
export { addLanguage } from "./languages.ts";
