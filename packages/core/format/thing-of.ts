import { agendaFields } from "./agenda-fields.ts";
import type { Thing } from "./field.ts";
import { overlayFields } from "./overlay-fields.ts";
import { sessionFields } from "./session-fields.ts";

/** @param name of its shape in the schema @throws where the guide does not explain it */
export function thingOf(name: string): Thing {
  const thing = agendaFields[name] ?? sessionFields[name] ?? overlayFields[name];
  if (!thing) throw new Error(`The guide does not explain "${name}"`);
  return thing;
}
