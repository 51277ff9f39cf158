import { Now, PanelCard, ParticipantFilter, Programme, Timeline } from "@plenary/widgets";
import { PlenaryElement } from "./element.tsx";

/** `<plenary-agenda>`: all of a programme, with choices of its own. */
export class PlenaryAgenda extends PlenaryElement {
  protected override readonly loose = false;
  protected draw() {
    return <Programme />;
  }
}

/** `<plenary-timeline>`: the days and their sessions. */
export class PlenaryTimeline extends PlenaryElement {
  protected draw() {
    return <Timeline />;
  }
}

/** `<plenary-panel-card session="id">`: one session. */
export class PlenaryPanelCard extends PlenaryElement {
  protected draw() {
    return <PanelCard session={this.getAttribute("session") ?? ""} />;
  }
}

/** `<plenary-participant-filter>`: whom the programme is shown for. */
export class PlenaryParticipantFilter extends PlenaryElement {
  protected draw() {
    return <ParticipantFilter />;
  }
}

/** `<plenary-now>`: what is on and what is next. */
export class PlenaryNow extends PlenaryElement {
  protected draw() {
    return <Now />;
  }
}
