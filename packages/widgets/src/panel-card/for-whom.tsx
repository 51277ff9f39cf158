import type { Concern, Messages, PanelCardView } from "@plenary/core";
import { fill } from "../text/fill.ts";
import { groups } from "../text/groups.tsx";
import { reason } from "./reason.tsx";

/**
 * Whom a session is for, and why it is there. A break says only why. Hidden where there is nothing
 * to say, since a pick may change that.
 */
export function forWhom(
  { audience, quiet }: PanelCardView,
  concern: Concern | undefined,
  messages: Messages,
) {
  const onlyEveryone = audience.every(({ mark }) => mark === undefined);
  // "For everyone" as the reason says it.
  const said = quiet || (onlyEveryone && concern === "everyone");
  return (
    <p class="plenary-audience" hidden={said && !concern}>
      {!said && <span>{forGroups(audience, messages)}</span>}
      {/* The space is for who copies or hears it: the look parts them anyway. */}
      {!said && concern && " "}
      {reason(concern, messages)}
    </p>
  );
}

/** "For: Commissions". */
export function forGroups(audience: PanelCardView["audience"], messages: Messages) {
  return fill(messages.labelled, {
    label: messages.forWhom,
    value: <>{groups(audience, messages.comma)}</>,
  });
}
