import type { ContributorsView } from "@plenary/core";
import { useDisplay } from "../provider.tsx";
import { Name, Passage } from "../text/passage.tsx";

/** Who leads, moderates, speaks and takes part, role by role. */
export function Contributors({ of }: { of: ContributorsView[] }) {
  const { labelled, messages } = useDisplay().locale.value;
  return of.map(({ role, names }) => {
    // The label and its value stand together as the language asks; the value is drawn in elements.
    const label = role && labelled(role.text, "");
    return (
      <p class="plenary-contributors">
        {label && (
          <span class="plenary-role">
            <Passage of={{ ...role, text: label }} />
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
    );
  });
}
