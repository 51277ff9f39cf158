import { Now, PanelCard, ParticipantFilter, Programme, Timeline } from "@plenary/widgets";
import { PlenaryElement } from "./element.tsx";

/** All of a programme; it has choices of its own. */
export class PlenaryAgenda extends PlenaryElement {
  protected override readonly loose = false;
  protected override has() {
    return true;
  }
  protected draw() {
    return <Programme />;
  }
}

/** The days and their sessions. */
export class PlenaryTimeline extends PlenaryElement {
  protected override has() {
    return true;
  }
  protected draw() {
    return <Timeline />;
  }
}

/**
 * One session.
 * @attr session - id of the session
 */
export class PlenaryPanelCard extends PlenaryElement {
  declare session: string | null;
  protected override has(session: string) {
    return session === this.getAttribute("session");
  }
  protected draw() {
    return <PanelCard session={this.getAttribute("session") ?? ""} />;
  }
}

/** Whom the programme is shown for. */
export class PlenaryParticipantFilter extends PlenaryElement {
  protected draw() {
    return <ParticipantFilter />;
  }
}

/** What is on and what is next, as large as its container is wide. */
export class PlenaryNow extends PlenaryElement {
  protected draw() {
    return <Now />;
  }
}

/** Every element by its tag. */
export const ELEMENTS = {
  "plenary-agenda": PlenaryAgenda,
  "plenary-timeline": PlenaryTimeline,
  "plenary-panel-card": PlenaryPanelCard,
  "plenary-participant-filter": PlenaryParticipantFilter,
  "plenary-now": PlenaryNow,
};

export type PlenaryTagNameMap = {
  [T in keyof typeof ELEMENTS]: InstanceType<(typeof ELEMENTS)[T]>;
};
