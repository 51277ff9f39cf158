import type { Browser } from "playwright";
import type { Entry } from "../contestants/roster.ts";
import type { Data } from "../data.ts";

/** What a measure needs; it gives back values by their name. */
export interface Context {
  browser: Browser;
  /** Of the site that shows the contestants. */
  url: string;
  contestant: Entry;
  dataOf: (sessions: number) => Data;
}

export type Measured = Record<string, number>;

declare global {
  /** What runs in the page; every page has it. */
  var probe: typeof import("../probe/index.ts") & {
    seen: Promise<import("../probe/index.ts").MountTimes>;
    /** What the contestant is mounted with. */
    data: unknown;
  };
}
