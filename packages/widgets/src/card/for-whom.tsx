import { type Concern, isForEveryone, type Messages, type PanelCardView } from "@plenary/core";
import type { ComponentChild } from "preact";
import { fill } from "../text/fill.ts";
import { groups } from "../text/groups.tsx";
import { reason } from "./reason.tsx";

type Audience = Pick<PanelCardView, "audience" | "quiet">;

interface Options {
  /** Whether it is said elsewhere that the session is for everyone. @default false */
  isSaid?: boolean;
  /** The branch of the picked group that the session names. */
  mark?: number | undefined;
  ref?: (element: Element | null) => void;
}

/**
 * Whom a session is for, and why it is shown. For a break only the reason is given. If there is
 * nothing to say the element is hidden rather than left out, since a pick may change that.
 */
export function forWhom(
  view: Audience,
  picked: Concern | undefined,
  messages: Messages,
  { isSaid = false, mark, ref = () => {} }: Options = {},
) {
  const { names, concern } = whom(view, picked, isSaid);
  return (
    <p ref={ref} class="plenary-audience" hidden={!names && !concern}>
      {names && <span>{forGroups(names, messages)}</span>}
      {/* The space is for copied text and screen readers; visually there is a gap already. */}
      {names && concern && " "}
      {reason(concern, messages, mark)}
    </p>
  );
}

/** The same as facts of a row. "For" is only heard, since the marks show that groups follow. */
export function audienceFacts(
  view: Audience,
  picked: Concern | undefined,
  messages: Messages,
  mark: number | undefined,
): ComponentChild[] {
  const { names, concern } = whom(view, picked, isForEveryone(view.audience));
  if (!names) return [reason(concern, messages, mark)];
  const list = <>{groups(names, messages.comma)}</>;
  const parts = fill(messages.labelled, { label: messages.forWhom, value: list });
  const at = parts.indexOf(list);
  const heard = <span class="plenary-heard">{parts.slice(0, at)}</span>;
  return [[heard, parts.slice(at)], reason(concern, messages, mark)];
}

/** The groups to name, and the concern to give a reason for. The reason for everyone names it already. */
function whom({ audience, quiet }: Audience, picked: Concern | undefined, isSaid: boolean) {
  const concern = isSaid && picked === "everyone" ? undefined : picked;
  const said = isSaid || quiet || (isForEveryone(audience) && concern === "everyone");
  return { names: said ? undefined : audience, concern };
}

/** "For: Commissions". */
export const forGroups = (audience: PanelCardView["audience"], messages: Messages) =>
  fill(messages.labelled, {
    label: messages.forWhom,
    value: <>{groups(audience, messages.comma)}</>,
  });
