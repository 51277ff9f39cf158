import type { Words } from "../../locale/messages.ts";

/** Signatures of a section's additions, and the mark of an outdated translation. */
export type OverlayMessages = Words<"by" | "translation" | "outdated">;

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    overlay: OverlayMessages;
  }
}
