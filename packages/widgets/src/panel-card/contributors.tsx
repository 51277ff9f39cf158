import type { ContributorsView } from "@plenary/core";
import { useDisplay } from "../provider.tsx";
import { Fill } from "../text/fill.tsx";
import { Name } from "../text/passage.tsx";

/** Who leads, moderates, speaks and takes part, role by role. */
export function Contributors({ of }: { of: ContributorsView[] }) {
  const { fill, messages } = useDisplay().locale.value;
  return of.map(({ role, names }) => (
    <p class="plenary-contributors">
      {role && (
        <span class="plenary-role">
          <Fill message={messages.labelled} label={<Name of={role} />} value="" />
        </span>
      )}
      {names.map((name, index) => (
        <>
          {index > 0 && messages.comma}
          <Name of={name} />
          {name.detail && (
            <span class="plenary-detail">
              <Fill message={messages.aside} text={<Name of={name.detail} />} />
            </span>
          )}
          {name.tentative && <em>{fill(messages.aside, { text: messages.tentative })}</em>}
        </>
      ))}
    </p>
  ));
}
