import type { Words } from "../../locale/messages.ts";

/**
 * The filters beside the groups. `label` names their panel where there are no groups; `types`, `tracks`
 * and `places` are headings of what to choose from. `only` hides what is for everyone while a group is
 * picked. `none`: they hide every session; `clear` resets them. `person`: what a name leads to.
 */
export type FiltersMessages = Words<
  "label" | "types" | "tracks" | "places" | "only" | "none" | "clear" | "person"
>;

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    filters: FiltersMessages;
  }
}
