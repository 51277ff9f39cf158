import type { ChoiceView } from "../../list/participant-filter.ts";
import { matcher } from "./search.ts";

/** Groups found by name, in any language of the document. */
export interface ChoicesFound {
  /** The matches and, for context, their ancestors. */
  choices: ChoiceView[];
  /** The number of matches, not counting ancestors that do not match. */
  count: number;
}

/**
 * Finds groups by name, ignoring accents, case and inclusive spelling like the search for sessions.
 * @returns undefined for a query without words, which hides nothing
 */
export function findChoices(choices: ChoiceView[], query: string): ChoicesFound | undefined {
  const matches = matcher(query);
  if (!matches) return undefined;
  let count = 0;
  const prune = (level: ChoiceView[]): ChoiceView[] =>
    level.flatMap((choice) => {
      const isFound = matches(choice.names);
      if (isFound) count++;
      const children = prune(choice.children);
      return isFound || children.length ? { ...choice, children } : [];
    });
  return { choices: prune(choices), count };
}
