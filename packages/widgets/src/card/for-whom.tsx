import { type Concern, isForEveryone, type Messages, type PanelCardView } from "@plenary/core";
import { fill } from "../text/fill.ts";
import { groups } from "../text/groups.tsx";
import { reason } from "./reason.tsx";

interface Options {
  /** Whether it is said elsewhere that the session is for everyone. @default false */
  isSaid?: boolean;
  /** Whether "For" is only for screen readers, since the marks show that groups follow. @default false */
  isBrief?: boolean;
  /** The branch of the picked group that the session names. */
  mark?: number | undefined;
  ref?: (element: Element | null) => void;
}

/**
 * Whom a session is for, and why it is shown. For a break only the reason is given. If there is
 * nothing to say the element is hidden rather than left out, since a pick may change that.
 */
export function forWhom(
  { audience, quiet }: PanelCardView,
  picked: Concern | undefined,
  messages: Messages,
  { isSaid = false, isBrief = false, mark, ref = () => {} }: Options = {},
) {
  const concern = isSaid && picked === "everyone" ? undefined : picked;
  // The reason already says "For everyone".
  const said = isSaid || quiet || (isForEveryone(audience) && concern === "everyone");
  return (
    <p ref={ref} class="plenary-audience" hidden={said && !concern}>
      {!said && <span>{forGroups(audience, messages, isBrief)}</span>}
      {/* The space is for copied text and screen readers; visually there is a gap already. */}
      {!said && concern && " "}
      {reason(concern, messages, mark)}
    </p>
  );
}

/** "For: Commissions". */
export function forGroups(
  audience: PanelCardView["audience"],
  messages: Messages,
  isBrief = false,
) {
  const value = <>{groups(audience, messages.comma)}</>;
  const parts = fill(messages.labelled, { label: messages.forWhom, value });
  if (!isBrief) return parts;
  const at = parts.indexOf(value);
  return [<span class="plenary-heard">{parts.slice(0, at)}</span>, ...parts.slice(at)];
}
