import { eachSession, panelCardView } from "@plenary/core";
import { useId, useMemo } from "preact/hooks";
import { useDisplay } from "../provider.tsx";
import { card } from "./card.tsx";

export interface PanelCardProps {
  /** The id of a session of the agenda. */
  session: string;
}

/** One session, alone. Draws nothing while the agenda does not have it. */
export function PanelCard({ session: id }: PanelCardProps) {
  const display = useDisplay();
  const heading = useId();
  const context = display.context.value;
  const view = useMemo(() => {
    if (!context) return;
    for (const { session, day } of eachSession(context.agenda)) {
      if (session.id === id) return panelCardView(session, day, context);
    }
  }, [context, id]);
  if (!view) return null;
  return card(view, {
    id: heading,
    level: display.headingLevel.value,
    locale: display.locale.value,
    concern: display.store.concerns.value?.get(view.session),
  });
}
