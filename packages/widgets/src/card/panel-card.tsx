import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { bringIntoView } from "../root/bring-into-view.ts";
import { Failed, Loading, Stale } from "../root/states.tsx";
import { useDisplay } from "../root/use-display.ts";
import type { CardSlot } from "../state/card-slot.ts";
import { card } from "./card.tsx";
import { useSession } from "./use-session.ts";

export interface PanelCardProps {
  /** The id of a session of the agenda. */
  session: string;
  /** Draws the card's content. @default everything the programme has about the session */
  card?: CardSlot | undefined;
}

/** A single session, or the loading or error state. Renders nothing if the agenda does not have it. */
export function PanelCard({ session, card: slot }: PanelCardProps) {
  const display = useDisplay();
  const { store, headingLevel, locale } = display;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const shown = useSession(session);
  const isShown = shown !== undefined;
  useLayoutEffect(() => {
    if (!isShown) return;
    return display.answer(session, ({ top }) => root.current && bringIntoView(root.current, top));
  }, [display, session, isShown]);
  const status = store.status.value;
  if (status === "loading") return <Loading lines={1} />;
  if (status !== "ready") return <Failed />;
  if (!shown) return null;
  const { view, concern } = shown;
  const level = headingLevel.value;
  return (
    <div ref={root} class="plenary-panel-card">
      <Stale />
      {card(view, { id, level, display, locale: locale.value, concern, slot })}
    </div>
  );
}
