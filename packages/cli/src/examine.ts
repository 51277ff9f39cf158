/** Everything that is wrong with one document, each with its place in the text. */
import type { Agenda } from "@plenary/core";
import { check, checkOverlay, isOverlay } from "@plenary/core/check";
import { placesIn } from "./places.ts";
import type { Input } from "./read-input.ts";
import type { Placed } from "./report.ts";
import { syntaxErrors, wrongFile } from "./syntax-errors.ts";

export interface Examined {
  input: Input;
  /** Parsed; absent where it is not JSON. */
  document?: unknown;
  isOverlay: boolean;
  /** Absent of an overlay, and where nothing can be shown. */
  agenda?: Agenda;
  findings: Placed[];
}

/** Reads the text of a document; what it says is looked at in a second step. */
export function readDocument(input: Input): Examined {
  const { text, encoding, isShut } = input;
  const findings: Placed[] = [];
  if (encoding && !wrongFile(text)) {
    findings.push({
      ...error("encoding", encoding.message),
      offset: encoding.offset,
      length: 1,
      help: "Save the file as UTF-8.",
    });
  }
  if (isShut) {
    findings.push({
      ...error("not-readable", "Pages on other sites can't load this address."),
      severity: "warning",
      offset: 0,
      length: 1,
      help: "Let its server send the header Access-Control-Allow-Origin: *",
    });
  }
  const faults = syntaxErrors(text);
  findings.push(...faults.map((fault) => ({ ...error("not-json", fault.message), ...fault })));
  if (faults.length) return { input, isOverlay: false, findings };
  const document: unknown = JSON.parse(text);
  return { input, document, isOverlay: isOverlay(document), findings };
}

const error = (code: Placed["code"], message: string) => ({
  code,
  severity: "error" as const,
  pointer: "",
  message,
});

/** @param agendas those that overlays may add to */
export function examine(read: Examined, agendas: Agenda[]): Examined {
  const { input, document } = read;
  if (document === undefined) return read;
  const places = placesIn(input.text);
  const { agenda, findings } = read.isOverlay
    ? { agenda: undefined, findings: checkOverlay(document, agendaOf(document, agendas)) }
    : check(document);
  const placed = findings.map((finding) => ({
    ...finding,
    ...places.of(finding.pointer, finding.isOfKey),
  }));
  const repeated = places.duplicates.map(({ place, name, pointer }) => ({
    ...error("duplicate-key", `The field "${name}" stands twice here. Only the last one counts.`),
    pointer,
    ...place,
    help: "Delete one of the two.",
  }));
  const all = [...read.findings, ...placed, ...repeated];
  all.sort((a, b) => a.offset - b.offset);
  return { ...read, findings: all, ...(agenda && { agenda }) };
}

/** The agenda that an overlay names; the only one there is, so that a slip in its id is told. */
function agendaOf(overlay: unknown, agendas: Agenda[]): Agenda | undefined {
  const { overlay: id } = overlay as { overlay?: unknown };
  return (
    agendas.find((agenda) => agenda.id === id) ?? (agendas.length === 1 ? agendas[0] : undefined)
  );
}
