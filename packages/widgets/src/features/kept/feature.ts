import type { Feature } from "../../state/feature.ts";
import { createKept } from "./kept.ts";

/**
 * Stores what the reader chose in their browser, once they have starred a session. `mine` and
 * `changes` add the stars, and what the reader last saw.
 */
export const kept: Feature = { name: "kept", start: (store) => store.use(createKept).start() };

/** The same from the first view on, which the site answers for. */
export const keptAlways: Feature = {
  name: "kept",
  start(store) {
    store.use(createKept).use("on");
    return store.use(createKept).start();
  },
};
