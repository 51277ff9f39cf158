import { type Day, type PanelCardView, panelCardView, type SessionConcern } from "@plenary/core";
import { useMemo } from "preact/hooks";
import { useDisplay } from "../root/use-display.ts";

export interface SessionShown {
  /** The session ready to render: texts in the reader's language, times formatted. */
  view: PanelCardView;
  /** How it concerns the picked groups; undefined if none is picked. */
  concern: SessionConcern | undefined;
  /** Its day; undefined while it is unscheduled. */
  day: Day | undefined;
}

/**
 * A session ready to render, for your own markup.
 * @param id of a session of the agenda
 * @returns undefined while the agenda does not have it
 */
export function useSession(id: string): SessionShown | undefined {
  const { context: current, store } = useDisplay();
  const context = current.value;
  const placed = store.sessions.value.get(id);
  const found = useMemo(
    () =>
      context &&
      placed && { view: panelCardView(placed.session, placed.day, context), day: placed.day },
    [context, placed],
  );
  return found && { ...found, concern: store.concerns.value?.get(found.view.session) };
}
