import type { Plural, Words } from "../../locale/messages.ts";

/** Changes since the reader's last visit or since the page was opened, by kind; `{n}` sessions. */
export interface ChangesMessages
  extends Words<
    | "label"
    | "here"
    | "added"
    | "removed"
    | "cancelled"
    | "restored"
    | "moved"
    | "renamed"
    | "details"
    | "dismiss"
  > {
  live: Plural;
}

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    changes: ChangesMessages;
  }
}
