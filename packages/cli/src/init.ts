import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { agendaTemplate, isTimeZone } from "@plenary/core";
import { type Command, OUTPUT } from "./command.ts";
import { type Shell, WrongCall } from "./shell.ts";
import { writeOutput } from "./write-output.ts";

const DAY = 86_400_000;
/** A meeting is prepared some weeks ahead. */
const AHEAD = 30 * DAY;

export const init: Command = {
  name: "init",
  does: "Writes a small agenda to fill in, explained in $comment fields.",
  operands: "",
  flags: {
    language: { value: "tag", does: "The agenda's language. Default: en." },
    "time-zone": { value: "zone", does: "The meeting's time zone. Default: Europe/Madrid." },
    schema: { does: "Writes the JSON Schema instead, by which editors explain and complete." },
    output: { ...OUTPUT, does: "Writes it into a new file. Default: the standard output." },
  },
  examples: [
    "init --language fr --time-zone Africa/Dakar -o programme.json",
    "init --schema -o agenda.schema.json",
  ],
  notes: `The template names agenda.schema.json, beside it, as its schema: with both files, an editor
such as VS Code explains every field and completes every value.`,
  run(call, shell) {
    if (call.has("schema")) return writeOutput(schema(), call, shell, { isNew: true });
    const { "time-zone": timeZone, language } = {
      "time-zone": call.value("time-zone"),
      language: call.value("language"),
    };
    if (timeZone !== undefined && !isTimeZone(timeZone)) {
      throw new WrongCall(`There is no time zone "${timeZone}". Write one such as Europe/Madrid.`);
    }
    if (language !== undefined && !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language)) {
      throw new WrongCall(`"${language}" is not a language tag such as fr or pt-BR.`);
    }
    const template = agendaTemplate({ language, timeZone, ...datesOf(shell) });
    const code = writeOutput(template, call, shell, { isNew: true });
    const file = call.value("output");
    if (file) {
      shell.err(`${file} is ready to fill in. Check it with: plenary check ${file}\n`);
      shell.err("For help in your editor: plenary init --schema -o agenda.schema.json\n");
    }
    return code;
  },
};

function datesOf(shell: Shell): { date: string; updated: string } {
  const iso = (time: number) => new Date(time).toISOString();
  const now = shell.now();
  return { date: iso(now + AHEAD).slice(0, 10), updated: `${iso(now).slice(0, 16)}:00Z` };
}

function schema(): string {
  const file = import.meta.resolve("@plenary/core/agenda.schema.json");
  return readFileSync(fileURLToPath(file), "utf8");
}
