/** Groups, ready to draw. */
import { EVERYONE } from "../document/schema.ts";
import type { Passage, ViewContext } from "./context.ts";

/** A group's name, and the number of its branch for its shape and colour; everyone has none. */
export interface GroupView extends Passage {
  mark?: number;
}

/** The names of groups, with everyone in the interface's language. */
export function audienceNames(ids: string[], context: ViewContext): GroupView[] {
  const { audiences, locale, passage } = context;
  return ids.flatMap((id): GroupView | [] => {
    if (id === EVERYONE) return { text: locale.messages.everyone };
    const found = audiences.get(id);
    return found ? { ...passage(found.audience.name), mark: found.mark } : [];
  });
}

/** Whether it is for everyone and for no group by name. */
export const isForEveryone = (groups: readonly GroupView[]) =>
  groups.every(({ mark }) => mark === undefined);
