/** Who leads, moderates, speaks and takes part, role by role. */
import { entry } from "../agenda/entry.ts";
import { type Contributor, EVERYONE } from "../agenda/schema.ts";
import type { Passage, ViewContext } from "./context.ts";
import { audienceNames } from "./groups.ts";

export interface ContributorsView {
  /** Absent where the words say it: that everyone takes part, or who does, as the programme puts it. */
  role?: Passage;
  names: (Passage & { detail?: Passage; tentative?: true })[];
}

/** Those of one role stand together, in the order in which the document first names the role. */
export function contributorsView(
  contributors: Contributor[],
  context: ViewContext,
): ContributorsView[] {
  const { locale, passage } = context;
  const byRole = new Map<string, ContributorsView>();
  const alone = contributors.every(
    ({ role, roleLabel, label, name }) => role === "participant" && !roleLabel && (label || name),
  );
  for (const contributor of contributors) {
    const role = contributor.roleLabel
      ? passage(contributor.roleLabel)
      : alone || saysThatAllDo(contributor)
        ? undefined
        : { text: locale.messages.role[contributor.role] };
    const group = entry(byRole, role?.text ?? "", () => ({ ...(role && { role }), names: [] }));
    for (const name of contributorNames(contributor, context)) {
      group.names.push(contributor.tentative ? { ...name, tentative: true } : name);
    }
  }
  return [...byRole.values()];
}

const saysThatAllDo = ({ role, audience, label }: Contributor) =>
  role === "participant" && !label && audience?.length === 1 && audience[0] === EVERYONE;

function contributorNames(
  contributor: Contributor,
  context: ViewContext,
): ContributorsView["names"] {
  const { locale, passage, people } = context;
  const { label, person: personId, audience, name } = contributor;
  // The programme's own wording stands as it is; the ids serve the filter.
  if (label) return [passage(label)];
  const person = personId === undefined ? undefined : people.get(personId);
  if (person) {
    const detail = [person.title, person.organisation].flatMap((text) =>
      text ? passage(text) : [],
    );
    const [first, second] = detail;
    if (!first) return [passage(person.name)];
    const text = second ? `${first.text}, ${second.text}` : first.text;
    return [{ ...passage(person.name), detail: { ...first, text } }];
  }
  if (saysThatAllDo(contributor)) return [{ text: locale.messages.everyoneTakesPart }];
  return audience?.length ? audienceNames(audience, context) : name ? [passage(name)] : [];
}
