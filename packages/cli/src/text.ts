import {
  type Agenda,
  audienceTree,
  concernOf,
  type Day,
  reachOf,
  type Session,
  toPlainText,
} from "@plenary/core";
import { AUDIENCE, audiencesOf, LANG, localeOf } from "./choices.ts";
import { type Command, OUTPUT } from "./command.ts";
import { readAgenda } from "./read-agenda.ts";
import { writeOutput } from "./write-output.ts";

export const text: Command = {
  name: "text",
  does: "Writes an agenda as plain text.",
  operands: "<agenda.json>",
  flags: { audience: AUDIENCE, lang: LANG, output: OUTPUT },
  examples: ["text programme.json", "text programme.json --audience youth --lang es"],
  async run(call, shell) {
    const agenda = await readAgenda(call.operands[0] as string, shell);
    const audiences = audiencesOf(call, agenda);
    const kept = audiences?.length ? only(agenda, audiences) : agenda;
    return writeOutput(`${toPlainText(kept, { locale: localeOf(call, agenda) })}\n`, call, shell);
  },
};

/** An agenda with the sessions that concern some groups, and the days that have any. */
function only(agenda: Agenda, audiences: string[]): Agenda {
  const { reach } = reachOf(audienceTree(agenda.audiences), audiences);
  const left = (sessions: Session[], day?: Day) =>
    sessions.filter((session) => concernOf(session, day, reach).concern !== "not");
  return {
    ...agenda,
    days: agenda.days
      .map((day) => ({ ...day, sessions: left(day.sessions, day) }))
      .filter(({ sessions }) => sessions.length),
    ...(agenda.unscheduled && { unscheduled: left(agenda.unscheduled) }),
  };
}
