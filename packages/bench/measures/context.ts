import type { Browser } from "playwright";
import type { Entry } from "../contestants/roster.ts";
import type { Data } from "../data.ts";

/** What a measure needs. */
export interface Context {
  browser: Browser;
  /** The base URL of the site with the contestants. */
  url: string;
  contestant: Entry;
  dataOf: (sessions: number) => Data;
}

/** Values by measure key. */
export type Measured = Record<string, number>;

declare global {
  /** The measuring script, which every page includes. */
  var probe: typeof import("../probe/index.ts") & {
    seen: Promise<import("../probe/index.ts").MountTimes>;
    /** The data for the contestant. */
    data: unknown;
  };
}
