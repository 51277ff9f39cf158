import { toICalendar } from "@plenary/core";
import { AUDIENCE, audiencesOf, LANG, localeOf } from "./choices.ts";
import { type Command, OUTPUT } from "./command.ts";
import { readAgenda } from "./read-agenda.ts";
import { writeOutput } from "./write-output.ts";

export const calendar: Command = {
  name: "calendar",
  does: "Makes a calendar file (.ics) of an agenda.",
  operands: "<agenda.json>",
  flags: { audience: AUDIENCE, lang: LANG, output: OUTPUT },
  examples: [
    "calendar programme.json -o programme.ics",
    "calendar programme.json --audience youth,press --lang fr",
  ],
  async run(call, shell) {
    const agenda = await readAgenda(call.operands[0] as string, shell);
    const audiences = audiencesOf(call, agenda);
    return writeOutput(
      toICalendar(agenda, { audiences, locale: localeOf(call, agenda) }),
      call,
      shell,
    );
  },
};
