/** The tree of groups to choose from. `audienceCounts` gives the number of sessions for each. */
import type { AudienceTree } from "../audience/audience.ts";
import type { Audience } from "../document/schema.ts";
import { textsOf } from "../document/translations.ts";
import type { Passage, ViewContext } from "./context.ts";

export interface ChoiceView {
  id: string;
  name: Passage;
  /** Its name in every language of the document, one per line, for the search. */
  names: string;
  /** The number of its branch, which decides its shape and colour. */
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
