import {
  Changes,
  Mine,
  Now,
  PanelCard,
  ParticipantFilter,
  Programme,
  Timeline,
} from "@plenary/widgets";
import { presetsOf } from "./choices.ts";
import { PlenaryElement } from "./element.tsx";

/**
 * All of a programme; it has choices of its own.
 * @attr presets - sets of groups that the site gives a name, one press each: `Label: id, id; Label: id`; a label has no colon and no semicolon
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

/** The days and their sessions; above them, once there are any, the starred ones and what changed. */
export class PlenaryTimeline extends PlenaryElement {
  protected override has() {
    return true;
  }
  protected draw() {
    return (
      <>
        <Mine />
        <Changes />
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
 * Whom the programme is shown for.
 * @attr presets - sets of groups that the site gives a name, one press each: `Label: id, id; Label: id`; a label has no colon and no semicolon
 */
export class PlenaryParticipantFilter extends PlenaryElement {
  declare presets: string | null;
  protected draw() {
    return <ParticipantFilter presets={presetsOf(this)} />;
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
