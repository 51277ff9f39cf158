import type { Words } from "../../locale/messages.ts";

export type ShareMessages = Words<"label" | "copyText" | "send">;

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    share: ShareMessages;
  }
}
