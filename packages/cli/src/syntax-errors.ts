/**
 * Why a text is not JSON, each time with its usual cause: the parser knows the place, and what
 * stands around it tells what the author had in mind.
 */
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { type Around, at, cause, type SyntaxFault, trailingComma } from "./syntax-causes.ts";

/** @returns nothing where the text is JSON; else its faults, until one that may have caused the rest */
export function syntaxErrors(text: string): SyntaxFault[] {
  const whole = wrongFile(text);
  if (whole) return [whole];
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return [{ offset: 0, length: 1, message: "The document is nested too deeply to be read." }];
  }
  const faults: SyntaxFault[] = [];
  for (const error of errors) {
    const around = look(text, error);
    const fault = cause(around);
    if (!faults.some(({ offset }) => offset === fault.offset)) faults.push(fault);
    // After a comment or a comma too many, the parser finds its way; after others it guesses.
    if (around.code !== "InvalidCommentToken" && !trailingComma(around)) break;
  }
  return faults.length ? faults : told(text);
}

/** What the parser takes but JSON does not. */
function told(text: string): SyntaxFault[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    return [{ offset, length: 1, message: `This is not JSON: ${message}.` }];
  }
}

function look(text: string, { error, offset }: ParseError): Around {
  const beforeAt = text.slice(0, offset).trimEnd().length - 1;
  return {
    text,
    code: printParseErrorCode(error),
    offset,
    word: /^[^\s,:[\]{}"]*/.exec(text.slice(offset, offset + 80))?.[0] ?? "",
    sign: text[offset] ?? "",
    before: text[beforeAt] ?? "",
    beforeAt,
  };
}

/** What a file is that was never meant as JSON. */
export function wrongFile(text: string): SyntaxFault | undefined {
  const start = text.trimStart().slice(0, 40);
  const said = (what: string, help?: string) => at(0, 1, what, help);
  if (!start) return said("The file is empty.", "plenary init writes a template to fill in.");
  if (start.startsWith("PK\u0003\u0004")) {
    return said("This is a Word, Excel or zip file, not JSON.");
  }
  if (start.startsWith("{\\rtf")) {
    return said("This is formatted text (RTF), not JSON.", "Save the file as plain text.");
  }
  if (start.startsWith("%PDF")) return said("This is a PDF, not JSON.");
  if (start.startsWith("BEGIN:VCALENDAR")) return said("This is a calendar file, not JSON.");
  if (start.startsWith("```")) {
    return said(
      "The JSON stands between ``` marks, as in Markdown.",
      "Delete both lines with ```.",
    );
  }
  if (/^---\s|^[\p{L}_][\p{L}\d_-]*\s*:\s/u.test(start))
    return said("This looks like YAML, not JSON.");
  if (/^(?!(true|false|null)\b)[\p{L}#*]/u.test(start)) {
    return said("This is plain text, not JSON, which starts with {.");
  }
  if (start.startsWith("<")) {
    return said(
      "This is a web page or XML, not JSON.",
      "If the address needs a login or a redirect, a page cannot load it either.",
    );
  }
  return undefined;
}
