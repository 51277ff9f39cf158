/** What an element tells the page. */
import type { Store } from "@plenary/widgets";

export function emit(element: Element, type: string, detail: unknown): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** Says what a store has read. */
export function announce(element: Element, store: Store): void {
  const agenda = store.agenda.value;
  const problems = store.problems.value;
  if (agenda) emit(element, "plenary-load", { agenda, problems });
  else emit(element, "plenary-error", { message: problems[0]?.message ?? "", problems });
}
