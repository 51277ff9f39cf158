import { type Agenda, type Problem, parse } from "@plenary/core";
import { lineOf } from "./line-of.ts";

export interface Read {
  agenda: Agenda | undefined;
  problems: Problem[];
  /** What is wrong, as `file:line: code: sentence`, in the order of the file. */
  lines: string[];
}

/** @param path what the file is called in what is said of it */
export function readAgenda(bytes: Uint8Array, path: string): Read {
  // A byte order mark is no part of JSON.
  const text = new TextDecoder().decode(bytes);
  const { agenda, problems } = parse(text);
  const placed = problems.map(({ pointer, code, message }) => ({
    line: lineOf(text, pointer),
    said: `${code}: ${message}`,
  }));
  placed.sort((a, b) => a.line - b.line);
  return { agenda, problems, lines: placed.map(({ line, said }) => `${path}:${line}: ${said}`) };
}
