/** Findings as a compiler shows them: the place, what is wrong, the line with a mark, what to do. */
import type { Finding } from "@plenary/core/check";
import type { Place } from "./places.ts";

/** A finding with its place in a text. */
export interface Placed extends Omit<Finding, "code">, Place {
  code: Finding["code"] | "not-json";
}

/** What a headline and a frame are made of. */
export type Reported = Pick<Placed, "message" | "severity" | "offset" | "length"> & {
  code: string;
  help?: string | undefined;
};

export interface Position {
  /** From 1. */
  line: number;
  /** In UTF-16 units, from 1, as editors count. */
  column: number;
}

/** Where each line of a text begins. */
export function createPositions(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index } of text.matchAll(/\r\n|\n|\r/g)) {
    starts.push(index + (text.startsWith("\r\n", index) ? 2 : 1));
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** `file:line:column: code: sentence` */
export function headline(name: string, { line, column }: Position, finding: Reported): string {
  return `${name}:${line}:${column}: ${finding.code}: ${finding.message}`;
}

/** Wide enough for a sentence, narrow enough for a terminal. */
const WIDTH = 76;

/** The line with a mark under what is wrong, and what to write instead. */
export function frame(text: string, { line, column }: Position, finding: Reported): string {
  const whole = lineAt(text, finding.offset, column);
  // Of a long line, such as a file without line breaks, what is around the mark.
  const from = column > WIDTH - 16 ? column - WIDTH / 2 : 0;
  const shown = whole.slice(from, from + WIDTH);
  const cutBefore = from ? "…" : "";
  const cutAfter = from + WIDTH < whole.length ? "…" : "";
  const number = String(line);
  const margin = " ".repeat(number.length);
  const before = shown.slice(0, column - 1 - from).replace(/[^\t]/g, " ");
  const room = Math.max(1, Math.min(finding.length, shown.length - (column - 1 - from)));
  const mark = "^".repeat(room);
  return [
    ` ${number} | ${cutBefore}${shown}${cutAfter}`,
    ` ${margin} | ${cutBefore && " "}${before}${mark} ${finding.severity}`,
    ...(finding.help ? [` ${margin} = ${finding.help}`] : []),
  ].join("\n");
}

function lineAt(text: string, offset: number, column: number): string {
  const start = offset - column + 1;
  // A line can be as long as the file; no more of it is shown.
  const after = text.slice(offset, offset + 2 * WIDTH);
  const end = after.search(/[\n\r]/);
  return text.slice(start, offset + (end < 0 ? after.length : end));
}
