/** What the page's developers are told, each thing once. */
import type { Problem } from "@plenary/core";

const said = new Set<string>();

export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Plenary: ${message}`);
}

/** What was wrong with a document. @param where its address, or the element it was given to */
export function warnOfProblems(where: string, problems: readonly Problem[]): void {
  const lines = problems.map(
    ({ severity, pointer, code, message }) => `${severity} ${pointer || "/"} ${code}: ${message}`,
  );
  if (lines.length) warnOnce([where, ...lines].join("\n"));
}
