/** A document's problems as sentences, for the page's developers. */
import type { Problem } from "@plenary/core";

/** A problem as events carry it: with its sentence. */
export interface ToldProblem extends Problem {
  message: string;
}

type Explain = (problem: Problem) => string;

let explainer: Explain | undefined;

/** Sets what makes the sentences; without it, a problem is told by its code. */
export function explainWith(given: Explain | undefined): void {
  explainer = given;
}

export function sentenceOf(problem: Problem): string {
  return (
    explainer?.(problem) ??
    `see "${problem.code}" in the guide to the format, FORMAT.md of @plenary/core`
  );
}

export function tellable(problems: readonly Problem[]): ToldProblem[] {
  return problems.map((problem) => ({ ...problem, message: sentenceOf(problem) }));
}
