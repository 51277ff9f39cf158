import type { Concern, Messages } from "@plenary/core";

/** Why a session or item is shown, in words; nothing while no group is picked. */
export function reason(concern: Concern | undefined, messages: Messages) {
  return (
    concern && (
      <span class="plenary-reason" data-concern={concern} part="reason">
        {messages.concern[concern]}
      </span>
    )
  );
}
