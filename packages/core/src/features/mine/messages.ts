import type { Words } from "../../locale/messages.ts";

/** The sessions that the reader starred. `overlap` is a label. */
export type MineMessages = Words<"add" | "empty" | "kept" | "unkept" | "forget" | "overlap">;

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    mine: MineMessages;
  }
}
