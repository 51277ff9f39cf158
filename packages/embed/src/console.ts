/** Console messages for the page's developers, each shown once. */
import type { Problem } from "@plenary/core";
import { tellable } from "./sentence.ts";

const said = new Set<string>();

export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Plenary: ${message}`);
}

/** Reports a document's problems. @param where its address, or the element it was given to */
export function warnOfProblems(where: string, problems: readonly Problem[]): void {
  const lines = tellable(problems).map(
    ({ severity, pointer, code, message }) => `${severity} ${pointer || "/"} ${code}: ${message}`,
  );
  if (lines.length) warnOnce([where, ...lines].join("\n"));
}
