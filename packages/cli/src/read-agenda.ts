import { type Agenda, applyOverlay, type Problem, parse } from "@plenary/core";
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
  return { agenda, problems, lines: linesOf(problems, text, path) };
}

/** What a section adds to an agenda, with what is wrong in it. */
export function readOverlay(bytes: Uint8Array, path: string, agenda: Agenda) {
  const text = new TextDecoder().decode(bytes);
  try {
    const overlay: unknown = JSON.parse(text);
    return { overlay, lines: linesOf(applyOverlay(agenda, overlay).problems, text, path) };
  } catch (error) {
    return { lines: [`${path}:1: not-json: Expected JSON: ${(error as Error).message}`] };
  }
}

function linesOf(problems: Problem[], text: string, path: string): string[] {
  const placed = problems.map(({ pointer, code, message }) => ({
    line: lineOf(text, pointer),
    said: `${code}: ${message}`,
  }));
  placed.sort((a, b) => a.line - b.line);
  return placed.map(({ line, said }) => `${path}:${line}: ${said}`);
}
