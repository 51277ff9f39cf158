/** The practical limit: vanilla, and what is out of sight is neither laid out nor painted. */
import "./vanilla-cv.css";
import { enter } from "./contestant.ts";
import { vanillaList } from "./vanilla-list.ts";

enter(vanillaList("programme content-visibility"));
