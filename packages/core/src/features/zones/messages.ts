import type { Words } from "../../locale/messages.ts";

/** The choice of the first zone: the event's, by name, or the reader's own. */
export type ZonesMessages = Words<"label" | "mine">;

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    zones: ZonesMessages;
  }
}
