import { useId } from "preact/hooks";
import { useDisplay } from "../provider.tsx";
import { Failed, Loading, Stale } from "../timeline/states.tsx";
import { card } from "./card.tsx";
import type { CardSlot } from "./card-slot.ts";
import { useSession } from "./use-session.ts";

export interface PanelCardProps {
  /** The id of a session of the agenda. */
  session: string;
  /** Draws what stands in the card. @default all that the programme says of the session */
  card?: CardSlot | undefined;
}

/** One session, alone, with the states in which there is none. An agenda without it draws nothing. */
export function PanelCard({ session, card: slot }: PanelCardProps) {
  const display = useDisplay();
  const { store, headingLevel, locale } = display;
  const id = useId();
  const shown = useSession(session);
  const status = store.status.value;
  if (status === "loading") return <Loading lines={1} />;
  if (status !== "ready") return <Failed />;
  if (!shown) return null;
  const { view, concern } = shown;
  const level = headingLevel.value;
  return (
    <>
      <Stale />
      {card(view, { id, level, display, locale: locale.value, concern, slot })}
    </>
  );
}
