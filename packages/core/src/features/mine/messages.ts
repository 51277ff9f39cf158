import type { Words } from "../../locale/messages.ts";

/**
 * The sessions that the reader starred. `overlap` is a label. `cleared` is said after `forget`, beside a
 * button to `undo` it.
 */
export type MineMessages = Words<
  "add" | "empty" | "kept" | "unkept" | "forget" | "cleared" | "undo" | "overlap"
>;

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    mine: MineMessages;
  }
}
