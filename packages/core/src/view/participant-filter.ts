/** The choices of groups: the tree, each with how many sessions it would leave. */
import { type AudienceTree, audienceCounts } from "../agenda/audience.ts";
import type { Audience } from "../agenda/schema.ts";
import type { Passage, ViewContext } from "./context.ts";

export interface ChoiceView {
  id: string;
  name: Passage;
  /** Its place among the groups, for its shape and colour. */
  mark: number;
  /** How many sessions it would leave if it alone were picked. */
  count: number;
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
  const counts = audienceCounts(context.agenda, tree);
  const byId = new Map<string, ChoiceView>();
  const choice = ({ id, name }: Audience): ChoiceView => {
    const view: ChoiceView = {
      id,
      name: context.passage(name),
      mark: context.audiences.get(id)?.mark as number,
      count: counts.get(id) as number,
      children: tree.childrenOf(id).map(choice),
    };
    byId.set(id, view);
    return view;
  };
  return { choices: tree.roots.map(choice), byId };
}
