import { enter } from "./contestant.ts";
import { vanillaList } from "./vanilla-list.ts";

enter(vanillaList("programme"));
