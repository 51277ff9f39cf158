/** Contributors grouped by role, ready to draw. */
import { entry } from "../document/entry.ts";
import { type Contributor, EVERYONE } from "../document/schema.ts";
import type { Passage, ViewContext } from "./context.ts";
import { audienceNames } from "./groups.ts";

export interface NameView extends Passage {
  detail?: Passage;
  tentative?: true;
  /** The id, if it is a person of the document. */
  person?: string;
}

export interface ContributorsView {
  /** Absent if the names say it already: "Everyone takes part", or the programme's own wording. */
  role?: Passage;
  names: NameView[];
}

/** Groups contributors by role, in the order in which the roles first appear in the document. */
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
    const { person, tentative } = contributor;
    for (const name of contributorNames(contributor, context)) {
      group.names.push({ ...name, ...(person && { person }), ...(tentative && { tentative }) });
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
  // The programme's own wording is shown as it is; the ids are only for the filter.
  if (label) return [passage(label)];
  const person = personId === undefined ? undefined : people.get(personId);
  if (person) {
    const detail = [person.title, person.organisation].flatMap((text) =>
      text ? passage(text) : [],
    );
    const [first, second] = detail;
    if (!first) return [context.name(person.name)];
    const text = second ? `${first.text}, ${second.text}` : first.text;
    return [{ ...context.name(person.name), detail: { ...first, text } }];
  }
  if (saysThatAllDo(contributor)) return [{ text: locale.messages.everyoneTakesPart }];
  return audience?.length ? audienceNames(audience, context) : name ? [context.name(name)] : [];
}
