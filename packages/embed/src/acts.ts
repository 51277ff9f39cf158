/**
 * `plenary.acts.js`: what readers do with a programme beside reading it. Its build wraps this file
 * into a function of what the list shares, and leaves that in the queue of the acts.
 */
import { ACTS } from "./act-features.ts";
import { defineElements } from "./define-elements.ts";
import { PlenaryNow } from "./now-element.tsx";
import { plugInActs } from "./plugged.ts";

plugInActs(ACTS);
defineElements({ "plenary-now": PlenaryNow });
