import type { Agenda, Problem } from "@plenary/core";
import type { Choices, Store } from "@plenary/widgets";
import type { FaultKind } from "./fault.ts";

/** What an element tells the page: each event bubbles, and leaves shadow roots. */
export interface PlenaryEventMap {
  "plenary-load": CustomEvent<{ agenda: Agenda; problems: readonly Problem[] }>;
  "plenary-error": CustomEvent<{
    message: string;
    cause: FaultKind;
    problems: readonly Problem[];
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

/** Says what a store has read. */
export function announce(element: Element, store: Store): void {
  const agenda = store.agenda.value;
  const problems = store.problems.value;
  if (agenda) emit(element, "plenary-load", { agenda, problems });
  else announceFault(element, problems[0]?.message ?? "", "document", problems);
}

/** Says why nothing new can be shown. */
export function announceFault(
  element: Element,
  message: string,
  cause: FaultKind,
  problems: readonly Problem[] = [],
): void {
  emit(element, "plenary-error", { message, cause, problems });
}
