import {
  type Day,
  eachSession,
  type PanelCardView,
  panelCardView,
  type SessionConcern,
} from "@plenary/core";
import { useMemo } from "preact/hooks";
import { useDisplay } from "../use-display.ts";

export interface SessionShown {
  /** Every text chosen, every time formatted, nothing left to look up. */
  view: PanelCardView;
  /** How it concerns the picked groups; absent with nothing picked. */
  concern: SessionConcern | undefined;
  /** The day that lists it; absent while it is unscheduled. */
  day: Day | undefined;
}

/**
 * A session ready to draw, for markup of one's own.
 * @param id of a session of the agenda
 * @returns nothing while the agenda does not have it
 */
export function useSession(id: string): SessionShown | undefined {
  const { context: current, store } = useDisplay();
  const context = current.value;
  const found = useMemo(() => {
    if (!context) return;
    for (const { session, day } of eachSession(context.agenda)) {
      if (session.id === id) return { view: panelCardView(session, day, context), day };
    }
  }, [context, id]);
  return found && { ...found, concern: store.concerns.value?.get(found.view.session) };
}
