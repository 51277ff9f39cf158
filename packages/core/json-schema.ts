/** Writes dist/agenda.schema.json from the one definition in src/agenda/schema.ts. */
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { agenda, item } from "./src/agenda/schema.ts";

const schema = toJsonSchema(agenda, { definitions: { item }, typeMode: "input" });
writeFileSync(
  new URL("./dist/agenda.schema.json", import.meta.url),
  `${JSON.stringify({ ...schema, title: "Plenary agenda, format 1" }, null, 2)}\n`,
);
