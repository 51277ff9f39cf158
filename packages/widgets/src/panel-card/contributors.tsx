import type { ContributorsView } from "@plenary/core";
import { useDisplay } from "../provider.tsx";
import { Fill } from "../text/fill.tsx";
import { Name } from "../text/passage.tsx";

/** Who leads, moderates, speaks and takes part, role by role. */
export function Contributors({ of }: { of: ContributorsView[] }) {
  const { messages } = useDisplay().locale.value;
  return of.map(({ role, names }) => (
    <p class="plenary-contributors">
      {role && (
        <span class="plenary-role">
          <Fill message={messages.labelled} label={<Name of={role} />} value="" />
        </span>
      )}
      {names.map((name, index) => (
        <>
          {index > 0 && ", "}
          <Name of={name} />
          {name.detail && (
            <span class="plenary-detail">
              {" ("}
              <Name of={name.detail} />
              {")"}
            </span>
          )}
          {name.tentative && <em> ({messages.tentative})</em>}
        </>
      ))}
    </p>
  ));
}
