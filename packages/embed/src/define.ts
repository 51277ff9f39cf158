import {
  PlenaryAgenda,
  PlenaryNow,
  PlenaryPanelCard,
  PlenaryParticipantFilter,
  PlenaryTimeline,
} from "./elements.tsx";

const elements = {
  "plenary-agenda": PlenaryAgenda,
  "plenary-timeline": PlenaryTimeline,
  "plenary-panel-card": PlenaryPanelCard,
  "plenary-participant-filter": PlenaryParticipantFilter,
  "plenary-now": PlenaryNow,
};

// Loaded twice, or in two versions, the first stays.
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    "plenary-agenda": PlenaryAgenda;
    "plenary-timeline": PlenaryTimeline;
    "plenary-panel-card": PlenaryPanelCard;
    "plenary-participant-filter": PlenaryParticipantFilter;
    "plenary-now": PlenaryNow;
  }
}
