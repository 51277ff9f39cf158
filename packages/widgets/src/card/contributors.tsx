import type { ContributorsView, Locale } from "@plenary/core";
import { fill } from "../text/fill.ts";
import { joined } from "../text/joined.ts";
import { name } from "../text/passage.tsx";

/** Who leads, moderates, speaks and takes part, role by role. */
export function contributors(list: ContributorsView[], { messages }: Locale) {
  const aside = (text: ReturnType<typeof name> | string) => fill(messages.aside, { text });
  return list.map(({ role, names }) => (
    <p class="plenary-contributors">
      {role && (
        <span class="plenary-role">
          {fill(messages.labelled, { label: role.lang ? name(role) : role.text, value: "" })}
        </span>
      )}
      {joined(names, messages.comma, (one) => [
        name(one),
        one.detail && <span class="plenary-detail">{aside(name(one.detail))}</span>,
        one.tentative && <em>{aside(messages.tentative)}</em>,
      ])}
    </p>
  ));
}
