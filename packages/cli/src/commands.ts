import { calendar } from "./calendar.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { convert } from "./convert.ts";
import { init } from "./init.ts";
import { jsonld } from "./jsonld.ts";
import { prerender } from "./prerender.ts";
import { text } from "./text.ts";

/** In the order of the help: from the first document to what is made of it. */
export const commands: Command[] = [init, convert, check, calendar, prerender, jsonld, text];
