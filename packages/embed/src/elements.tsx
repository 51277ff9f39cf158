import {
  DayNavigation,
  FeatureControls,
  PanelCard,
  ParticipantFilter,
  Programme,
  Timeline,
} from "@plenary/widgets";
import { presetsOf } from "./choices.ts";
import { PlenaryElement } from "./element.tsx";

/**
 * A whole programme, with choices of its own.
 * @attr presets - named sets of groups, each selected with one press: `Label: id, id; Label: id`; a label contains no colon or semicolon
 */
export class PlenaryAgenda extends PlenaryElement {
  declare presets: string | null;
  protected override readonly loose = false;
  protected override has() {
    return true;
  }
  protected draw() {
    return <Programme presets={presetsOf(this)} />;
  }
}

/**
 * The days and their sessions; above them a choice of days, and what changed, if anything did.
 */
export class PlenaryTimeline extends PlenaryElement {
  protected override has() {
    return true;
  }
  protected draw() {
    return (
      <>
        <DayNavigation />
        <FeatureControls at="above" />
        <Timeline />
      </>
    );
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

/**
 * The filter by groups.
 * @attr presets - named sets of groups, each selected with one press: `Label: id, id; Label: id`; a label contains no colon or semicolon
 */
export class PlenaryParticipantFilter extends PlenaryElement {
  declare presets: string | null;
  protected draw() {
    return <ParticipantFilter presets={presetsOf(this)} />;
  }
}

/** The list's elements by tag. */
export const ELEMENTS = {
  "plenary-agenda": PlenaryAgenda,
  "plenary-timeline": PlenaryTimeline,
  "plenary-panel-card": PlenaryPanelCard,
  "plenary-participant-filter": PlenaryParticipantFilter,
};
