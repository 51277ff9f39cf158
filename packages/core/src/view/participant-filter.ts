/** The choices of groups: the tree, by name. How many sessions each leaves is `audienceCounts`. */
import type { AudienceTree } from "../agenda/audience.ts";
import type { Audience } from "../agenda/schema.ts";
import { matcher } from "../agenda/search.ts";
import { textsOf } from "../agenda/translations.ts";
import type { Passage, ViewContext } from "./context.ts";

export interface ChoiceView {
  id: string;
  name: Passage;
  /** Its name in every language of the document, a line each: what is looked for. */
  names: string;
  /** Its place among the groups, for its shape and colour. */
  mark: number;
  children: ChoiceView[];
}

export interface ParticipantFilterView {
  choices: ChoiceView[];
  byId: Map<string, ChoiceView>;
}

export function participantFilterView(
  context: ViewContext,
  tree: AudienceTree,
): ParticipantFilterView {
  const byId = new Map<string, ChoiceView>();
  const choice = ({ id, name }: Audience): ChoiceView => {
    const view: ChoiceView = {
      id,
      name: context.passage(name),
      names: textsOf(name).join("\n"),
      mark: context.audiences.get(id)?.mark as number,
      children: tree.childrenOf(id).map(choice),
    };
    byId.set(id, view);
    return view;
  };
  return { choices: tree.roots.map(choice), byId };
}

/** What is found by name, in any language of the document. */
export interface ChoicesFound {
  /** Those that are found, and those above them, by which they are known. */
  choices: ChoiceView[];
  /** How many are found, without those that only stand above one. */
  count: number;
}

/**
 * Finds groups as a search finds sessions: whatever the accents, case and inclusive spelling.
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
