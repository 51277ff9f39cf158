import type { ContributorsView } from "@plenary/core";
import type { Display } from "../state/feature.ts";
import { fill } from "../text/fill.ts";
import { joined } from "../text/joined.ts";
import { name } from "../text/passage.tsx";
import { contributorName } from "./parts.tsx";

/** Who leads, moderates, speaks and takes part, role by role. */
export function contributors(list: ContributorsView[], display: Display) {
  const { messages } = display.locale.value;
  const aside = (text: ReturnType<typeof name> | string) => fill(messages.aside, { text });
  return list.map(({ role, names }) => (
    <p class="plenary-contributors">
      {role && (
        <span class="plenary-role">
          {fill(messages.labelled, { label: role.lang ? name(role) : role.text, value: "" })}
        </span>
      )}
      {joined(names, messages.comma, (one) => [
        contributorName(one, display),
        one.detail && <span class="plenary-detail">{aside(name(one.detail))}</span>,
        one.tentative && <em>{aside(messages.tentative)}</em>,
      ])}
    </p>
  ));
}
