import type { Concern, Messages } from "@plenary/core";
import { marked } from "../text/groups.tsx";

/**
 * Why a session or item is shown, in words; nothing while no group is picked.
 * @param mark the branch of the group that is named
 */
export function reason(concern: Concern | undefined, messages: Messages, mark?: number) {
  return (
    concern && (
      <span class="plenary-reason" data-concern={concern} part="reason" {...marked(mark)}>
        {messages.concern[concern]}
      </span>
    )
  );
}
