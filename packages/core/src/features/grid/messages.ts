import type { Words } from "../../locale/messages.ts";

/** The choice of list or grid, and the buttons by which a grid moves to the next place and back. */
export type GridMessages = Words<"label" | "list" | "grid" | "before" | "after">;

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    grid: GridMessages;
  }
}
