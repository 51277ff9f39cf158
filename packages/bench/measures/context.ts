import type { Browser } from "playwright";
import type { Bundle } from "../build.ts";
import type { Entry } from "../contestants/roster.ts";
import type { Data } from "../data.ts";
import type { Scene } from "../scenes.ts";

/** What a measure needs. */
export interface Context {
  scene: Scene;
  browser: Browser;
  /** The base URL of the site with the contestants. */
  url: string;
  contestant: Entry;
  bundle: Bundle;
  dataOf: (sessions: number) => Data;
}

/** The address of a contestant's files for a scene, without a slash at its end. */
export const folderOf = ({ url, contestant, scene }: Context) =>
  `${url}/${contestant.name}/${scene.name}`;

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
