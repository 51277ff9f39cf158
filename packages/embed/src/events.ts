import type { Agenda, Problem } from "@plenary/core";
import type { Choices, Store } from "@plenary/widgets";
import type { FaultKind } from "./fault.ts";
import { sentenceOf, type ToldProblem, tellable } from "./sentence.ts";

/** The events of the elements. Each bubbles and is composed: it leaves shadow roots. */
export interface PlenaryEventMap {
  "plenary-load": CustomEvent<{ agenda: Agenda; problems: readonly ToldProblem[] }>;
  "plenary-error": CustomEvent<{
    message: string;
    cause: FaultKind;
    problems: readonly ToldProblem[];
  }>;
  "plenary-change": CustomEvent<Choices>;
  "plenary-select": CustomEvent<{ session: string }>;
}

export function emit<T extends keyof PlenaryEventMap>(
  element: Element,
  type: T,
  detail: PlenaryEventMap[T]["detail"],
): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** Tells the page what a store has read. */
export function announce(element: Element, store: Store): void {
  const agenda = store.agenda.value;
  const problems = store.problems.value;
  if (agenda) emit(element, "plenary-load", { agenda, problems: tellable(problems) });
  else announceFault(element, firstOf(problems), "document", problems);
}

/** Tells the page why nothing new can be shown. */
export function announceFault(
  element: Element,
  message: string,
  cause: FaultKind,
  problems: readonly Problem[] = [],
): void {
  emit(element, "plenary-error", { message, cause, problems: tellable(problems) });
}

/** The sentence of a document that can't be read at all: its first problem is the only one. */
export function firstOf([problem]: readonly Problem[]): string {
  return problem ? sentenceOf(problem) : "";
}
