/** The agenda that a command turns into something else; its problems are told, and forgiven. */
import { type Agenda, applyOverlay, explain, type Problem, parse } from "@plenary/core";
import { readDocument } from "./examine.ts";
import { placesIn } from "./places.ts";
import { readInput } from "./read-input.ts";
import { createPositions, headline, type Placed } from "./report.ts";
import { type Shell, Unusable } from "./shell.ts";

/** @throws Unusable where there is no agenda */
export async function readAgenda(name: string, shell: Shell): Promise<Agenda> {
  const { document, text } = await readJson(name, shell);
  const { agenda, problems } = parse(document);
  tell(problems, name, text, shell);
  if (!agenda) throw new Unusable(`${name} holds no agenda.`);
  const { days, unscheduled } = document as { days?: unknown; unscheduled?: unknown };
  if (days === undefined && unscheduled === undefined) {
    throw new Unusable(`${name} holds no agenda: it has no "days" and no "unscheduled" sessions.`);
  }
  return agenda;
}

/** What a section adds to an agenda. @throws Unusable where there is no such file */
export async function readOverlay(name: string, agenda: Agenda, shell: Shell): Promise<unknown> {
  const { document, text } = await readJson(name, shell);
  tell(applyOverlay(agenda, document).problems, name, text, shell);
  return document;
}

async function readJson(name: string, shell: Shell): Promise<{ document: unknown; text: string }> {
  const input = await readInput(name, shell);
  const { document, findings } = readDocument(input);
  const told = findings.filter(({ code }) => code !== "not-readable");
  say(told, name, input.text, shell);
  if (document === undefined) throw new Unusable(`${name} is not JSON. See plenary check ${name}.`);
  return { document, text: input.text };
}

function tell(problems: Problem[], name: string, text: string, shell: Shell): void {
  if (!problems.length) return;
  const places = placesIn(text);
  const placed = problems.map((problem) => ({
    ...problem,
    message: explain(problem),
    ...places.of(problem.pointer),
  }));
  placed.sort((a, b) => a.offset - b.offset);
  say(placed, name, text, shell);
}

function say(findings: Placed[], name: string, text: string, shell: Shell): void {
  const positionOf = createPositions(text);
  for (const finding of findings) {
    shell.err(`${headline(name, positionOf(finding.offset), finding)}\n`);
  }
}
