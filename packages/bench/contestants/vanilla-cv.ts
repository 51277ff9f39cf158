/** The practical limit: vanilla, but off-screen cards are neither laid out nor painted. */
import "./vanilla-cv.css";
import { enter } from "./contestant.ts";
import { vanillaList } from "./vanilla-list.ts";

enter(vanillaList("programme content-visibility"));
