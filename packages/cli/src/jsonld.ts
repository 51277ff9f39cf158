import { toJsonLd } from "@plenary/core";
import { LANG, localeOf } from "./choices.ts";
import { type Command, OUTPUT } from "./command.ts";
import { readAgenda } from "./read-agenda.ts";
import { writeOutput } from "./write-output.ts";

export const jsonld: Command = {
  name: "jsonld",
  does: "Describes an agenda to search engines, as JSON-LD of schema.org.",
  operands: "<agenda.json>",
  flags: { lang: LANG, output: OUTPUT },
  examples: ["jsonld programme.json --lang fr -o programme.jsonld"],
  notes: "plenary prerender puts the same into the page.",
  async run(call, shell) {
    const agenda = await readAgenda(call.operands[0] as string, shell);
    const result = toJsonLd(agenda, { locale: localeOf(call, agenda) });
    return writeOutput(`${JSON.stringify(result, undefined, 2)}\n`, call, shell);
  },
};
