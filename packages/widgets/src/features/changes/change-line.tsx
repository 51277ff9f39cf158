import type { ChangeView, Locale, Passage } from "@plenary/core";
import type { ComponentChildren } from "preact";
import { fill } from "../../text/fill.ts";
import { joined } from "../../text/joined.ts";
import { name } from "../../text/passage.tsx";

/** "Previously: …" */
export const wasText = (was: Passage[], { movedFrom, comma }: Locale["messages"]) =>
  fill(movedFrom, { value: <>{joined(was, comma, name)}</> });

/**
 * What happened to a session, with its old and new values. In words, since screen readers don't read
 * arrows well.
 * @param title of the session, or a button that opens it
 */
export function changeLine(
  { id, labels, when, was, isGone }: ChangeView,
  title: ComponentChildren,
  { messages }: Locale,
) {
  return (
    <li key={id} class="plenary-change" data-gone={isGone ? "" : undefined}>
      {title}
      <p>
        <strong>{labels.join(messages.comma)}</strong>
        {when.map((part) => (
          <span> · {name(part)}</span>
        ))}
        {was.length > 0 && <span> · {wasText(was, messages)}</span>}
      </p>
    </li>
  );
}
