import { type Agenda, eachSession } from "@plenary/core";
import type { Command } from "./command.ts";
import { type Examined, examine, readDocument } from "./examine.ts";
import { type Input, readInput } from "./read-input.ts";
import { createPositions, frame, headline } from "./report.ts";
import { DONE, NOTHING_USABLE, type Shell, Unusable } from "./shell.ts";

export const check: Command = {
  name: "check",
  does: "Finds mistakes in agendas and overlays, and says what to do about each.",
  operands: "<agenda.json|overlay.json>…",
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  flags: {
    strict: { does: "Exit code 1 for warnings too, not only for errors." },
    json: { does: "Writes all problems as one JSON array to the standard output." },
  },
  examples: [
    "check programme.json",
    "check programme.json section-africa.json",
    "check https://example.org/programme.json --strict",
    "check - --json < programme.json",
  ],
  notes: `An overlay is checked together with the agenda that it adds to: name both.
Each problem has a place, a code that FORMAT.md of @plenary/core explains, and a sentence.`,
  async run(call, shell) {
    const inputs: Input[] = [];
    const isJson = call.has("json");
    let isUnusable = false;
    for (const name of call.operands) {
      try {
        inputs.push(await readInput(name, shell));
      } catch (error) {
        if (!(error instanceof Unusable)) throw error;
        // The others are checked all the same.
        isUnusable = true;
        shell.err(`plenary: ${error.message}\n`);
      }
    }
    const read = inputs.map(readDocument);
    // Agendas first, since overlays are checked against them.
    const first = read.map((one) => (one.isOverlay ? one : examine(one, [])));
    const agendas: Agenda[] = first.flatMap(({ agenda }) => agenda ?? []);
    const examined = first.map((one) => (one.isOverlay ? examine(one, agendas) : one));
    if (isJson) shell.out(`${JSON.stringify(examined.flatMap(asJson), undefined, 2)}\n`);
    else for (const one of examined) tell(one, shell);
    const counted = examined.flatMap(({ findings }) => findings);
    const isBad = counted.some(({ severity }) => call.has("strict") || severity === "error");
    return isBad || isUnusable ? NOTHING_USABLE : DONE;
  },
};

function tell({ input, findings, agenda, isOverlay, document }: Examined, shell: Shell): void {
  const { name, text } = input;
  const positionOf = createPositions(text);
  for (const finding of findings) {
    const position = positionOf(finding.offset);
    shell.err(`${headline(name, position, finding)}\n${frame(text, position, finding)}\n`);
  }
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const counts = `${plural(errors, "error")}, ${plural(findings.length - errors, "warning")}`;
  const sessions = agenda && plural([...eachSession(agenda)].length, "session");
  const things = Object.keys(Object((document as { changes?: unknown })?.changes)).length;
  const what = sessions ?? (isOverlay ? plural(things, "change") : "no agenda");
  shell.out(`${name}: ${what}, ${counts}\n`);
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What `--json` writes of each problem. */
function asJson({ input, findings }: Examined): object[] {
  const positionOf = createPositions(input.text);
  return findings.map(({ code, severity, pointer, message, help, offset, length }) => ({
    file: input.name,
    ...positionOf(offset),
    length,
    code,
    severity,
    pointer,
    message,
    ...(help !== undefined && { help }),
  }));
}
