import { explain } from "../document/explain.ts";
import { type Path, type Problem, toPointer } from "../document/problems.ts";
import { isRecord } from "../document/read.ts";
import { type Agenda, EVERYONE, type Text } from "../document/schema.ts";
import { copyThings, type Thing } from "../document/things.ts";
import { translationsOf } from "../document/translations.ts";
import { applyOverlay } from "../features/overlay/overlay.ts";
import type { Finding } from "./finding.ts";
import { didYouMean, similar } from "./similar.ts";
import { contentOf } from "./texts.ts";
import { unknownField } from "./unknown-fields.ts";

const FIELDS = ["format", "overlay", "by", "changes"];

/** Whether a document is an overlay rather than an agenda. */
export function isOverlay(document: unknown): boolean {
  return isRecord(document) && "overlay" in document && !("days" in document);
}

/**
 * Checks an overlay document against the agenda that it adds to.
 *
 * @param overlay parsed JSON, of which any part can be wrong
 * @param agenda as `parse` gives it; absent where it is not known, which is a finding of its own
 */
export function checkOverlay(overlay: unknown, agenda: Agenda | undefined): Finding[] {
  const record = isRecord(overlay) ? overlay : {};
  const findings = Object.keys(record)
    .filter((key) => key !== "overlay" && !FIELDS.includes(key))
    .flatMap((key) => unknownField(key, "overlay", record, [], FIELDS));
  if (!agenda) {
    findings.push({
      code: "no-agenda",
      severity: "warning",
      pointer: "/overlay",
      message: `Without the agenda ${JSON.stringify(record.overlay)}, only the form of this overlay can be checked.`,
      help: "Name both files: plenary check agenda.json overlay.json",
    });
  }
  const { problems } = applyOverlay(agenda ?? emptyAgenda(record.overlay), overlay);
  for (const problem of problems) {
    if (!agenda && problem.code === "dangling-reference") continue;
    const help = agenda && hint(problem, agenda);
    const { code, severity, pointer } = problem;
    findings.push({ code, severity, pointer, message: explain(problem), ...(help && { help }) });
  }
  if (!agenda) return findings;
  if (record.overlay === agenda.id) findings.push(...translations(record.changes, agenda));
  return findings;
}

/** Stands in for the agenda of an overlay, so that its own form is checked. */
function emptyAgenda(id: unknown): Agenda {
  const base = { format: 1, title: "", language: "en", timeZone: "UTC" } as const;
  return { ...base, id: String(id), audiences: [], places: [], people: [], days: [] };
}

function hint({ expected, found, fields, pointer }: Problem, agenda: Agenda): string | undefined {
  if (fields) {
    const field = similar(pointer.split("/").at(-1) ?? "", fields);
    return field && `Did you mean "${field}"?`;
  }
  if (expected === "thing") return didYouMean(String(found), idsOf(agenda))?.help;
  if (expected === "translations" && typeof found === "string") {
    return `Write the language with it: {"fr": ${JSON.stringify(found)}}.`;
  }
  return undefined;
}

function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (!isRecord(value)) return [];
  const own = [value.id, value.date].filter((id): id is string => typeof id === "string");
  return [...own, ...Object.values(value).flatMap(idsOf)].filter((id) => id !== EVERYONE);
}

/** Translations of which the source has changed, or that the agenda has itself by now. */
function translations(changes: unknown, agenda: Agenda): Finding[] {
  if (!isRecord(changes)) return [];
  const { find } = copyThings(agenda);
  return Object.entries(changes).flatMap(([id, change]) => {
    if (!isRecord(change)) return [];
    const things = find(id);
    return Object.entries(change).flatMap(([field, given]) => {
      const source = textOf(things, field);
      const path = ["changes", id, field];
      if (field === "note" && typeof given === "string") return contentOf(given, path);
      if (source === undefined || !isRecord(given)) return [];
      return Object.entries(given).flatMap(([tag, translation]) =>
        ofTranslation(tag, translation, translationsOf(source, agenda.language), [...path, tag]),
      );
    });
  });
}

function textOf(things: Thing[], field: string): Text | undefined {
  const owner = things.find(
    ({ fields }) => (fields[field] ?? fields[`${field}?`])?.kind === "text",
  );
  return owner?.record[field] as Text | undefined;
}

function ofTranslation(
  tag: string,
  translation: unknown,
  source: { [tag: string]: string },
  path: Path,
): Finding[] {
  const { text, of } = isRecord(translation) ? translation : { text: translation, of: undefined };
  if (typeof text !== "string" || !text.trim()) return [];
  const findings = contentOf(text, isRecord(translation) ? [...path, "text"] : path);
  if (Object.keys(source).some((had) => had.toLowerCase() === tag.toLowerCase())) {
    findings.push({
      code: "not-needed",
      severity: "warning",
      pointer: toPointer(path),
      message: `The agenda has this text in "${tag}" itself. Its own is shown, and this one passed over.`,
    });
  } else if (typeof of === "string" && !Object.values(source).includes(of)) {
    const now = Object.values(source)[0] ?? "";
    findings.push({
      code: "stale",
      severity: "warning",
      pointer: toPointer([...path, "of"]),
      message: `The agenda no longer says what this translates. It says ${JSON.stringify(now.length > 60 ? `${now.slice(0, 59)}…` : now)}.`,
      help: 'Translate it again, and write the new text into "of".',
    });
  }
  return findings;
}
