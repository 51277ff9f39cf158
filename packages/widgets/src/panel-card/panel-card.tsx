import { useId } from "preact/hooks";
import { useDisplay } from "../provider.tsx";
import { card } from "./card.tsx";
import type { CardSlot } from "./card-slot.ts";
import { useSession } from "./use-session.ts";

export interface PanelCardProps {
  /** The id of a session of the agenda. */
  session: string;
  /** Draws what stands in the card. @default all that the programme says of the session */
  card?: CardSlot | undefined;
}

/** One session, alone. Draws nothing while the agenda does not have it. */
export function PanelCard({ session, card: slot }: PanelCardProps) {
  const display = useDisplay();
  const { headingLevel, locale } = display;
  const id = useId();
  const shown = useSession(session);
  if (!shown) return null;
  const { view, concern } = shown;
  const level = headingLevel.value;
  return card(view, { id, level, display, locale: locale.value, concern, slot });
}
