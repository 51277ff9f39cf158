/** Groups, by name. */
import { EVERYONE } from "../agenda/schema.ts";
import type { Passage, ViewContext } from "./context.ts";

/** A group by name, with its place among the groups for its shape and colour; everyone has none. */
export interface GroupView extends Passage {
  mark?: number;
}

/** Groups by name, with everyone as the language calls them. */
export function audienceNames(ids: string[], context: ViewContext): GroupView[] {
  const { audiences, locale, passage } = context;
  return ids.flatMap((id): GroupView | [] => {
    if (id === EVERYONE) return { text: locale.messages.everyone };
    const found = audiences.get(id);
    return found ? { ...passage(found.audience.name), mark: found.mark } : [];
  });
}
