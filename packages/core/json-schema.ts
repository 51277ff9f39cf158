/** Writes dist/agenda.schema.json from the one definition in src/agenda/schema.ts. */
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { agenda, item } from "./src/agenda/schema.ts";

/** As far as JSON Schema can say it: that a day exists in the calendar is left to `parse`. */
export const agendaJsonSchema = {
  ...toJsonSchema(agenda, { definitions: { item }, typeMode: "input", ignoreActions: ["check"] }),
  title: "Plenary agenda, format 1",
};

if (import.meta.main) {
  writeFileSync(
    new URL("./dist/agenda.schema.json", import.meta.url),
    `${JSON.stringify(agendaJsonSchema, null, 2)}\n`,
  );
}
