import type { Words } from "../../locale/messages.ts";

/** Takes sessions into the reader's calendar. */
export type CalendarMessages = Words<"label" | "download" | "subscribe" | "follows">;

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    calendar: CalendarMessages;
  }
}
