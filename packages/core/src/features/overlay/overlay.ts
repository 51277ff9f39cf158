/**
 * What a section adds to an agenda: signed translations, notes and links. An overlay never removes or
 * replaces anything, so readers always see what the office published.
 */
import { createReading } from "../../document/meaning.ts";
import {
  type Facts,
  type Path,
  type Problem,
  type Report,
  reportTo,
} from "../../document/problems.ts";
import { isRecord } from "../../document/read.ts";
import type { Agenda, Text } from "../../document/schema.ts";
import { text } from "../../document/shape.ts";
import { copyThings } from "../../document/things.ts";
import { applyChange, isBlank, type OverlayChange, readField } from "./overlay-change.ts";

/** An overlay: a small document, separate from the agenda. */
export interface Overlay {
  format: 1;
  /** The id of the agenda that it adds to. */
  overlay: string;
  /** The signature. A plain string is in the agenda's language, here and below. */
  by: Text;
  /**
   * Keyed by the id of a session, item, audience, place, person or the agenda, or by the date of a
   * day. If several things share an id, notes and links go to the first in this order, translations
   * to the first that has the text field.
   */
  changes: { [id: string]: OverlayChange };
}

/**
 * Applies an overlay to a copy of an agenda.
 *
 * A translation is added only if the text does not have that language yet. Once the office publishes
 * its own translation, the overlay's is ignored without a problem. The field `overlay` of each thing
 * records who added what and which translations are stale; `additionsOf` reads it. Applying an
 * overlay again adds nothing.
 *
 * @param overlay an {@link Overlay} as parsed JSON; any part of it may be invalid
 * @returns the agenda with the valid parts of the overlay, itself valid for `parse`, and the problems,
 *   with JSON pointers into the overlay. An overlay for another agenda or without a signature adds
 *   nothing.
 * @example
 * const { agenda: ours, problems } = applyOverlay(agenda, {
 *   format: 1,
 *   overlay: agenda.id,
 *   by: "Section Afrique",
 *   changes: {
 *     opening: { title: { tr: { text: "Açılış", of: "Ouverture" } }, note: "Bus 12 from *8h30*." },
 *   },
 * });
 */
export function applyOverlay(
  agenda: Agenda,
  overlay: unknown,
): { agenda: Agenda; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  try {
    return { agenda: add(agenda, overlay, report) ?? agenda, problems };
  } catch {
    // As in parse: a getter or a proxy of the caller's can throw anything.
    report("wrong-type", [], { expected: "readable", leftOut: "" });
    return { agenda, problems };
  }
}

function add(agenda: Agenda, overlay: unknown, report: Report): Agenda | undefined {
  const refuse = (code: Problem["code"], path: Path, facts: Facts) =>
    void report(code, path, { leftOut: "", ...facts });
  if (!isRecord(overlay)) return refuse("wrong-type", [], { expected: "overlay", found: overlay });
  const { format = 1, overlay: id, changes } = overlay;
  if (format !== 1) return refuse("format", ["format"], { expected: [1], found: format });
  if (id !== agenda.id) {
    return refuse("dangling-reference", ["overlay"], { expected: [agenda.id], found: id });
  }
  const to = createReading(agenda.timeZone, agenda.language, report);
  const by = readField(overlay, "by", text, [], to);
  if (!by || isBlank(by)) {
    return refuse("wrong-type", ["by"], { expected: "signature", found: overlay.by });
  }
  if (!isRecord(changes)) {
    return refuse("wrong-type", ["changes"], { expected: "changes", found: changes });
  }

  const { copy, find } = copyThings(agenda);
  for (const [id, change] of Object.entries(changes)) {
    const path = ["changes", id];
    const things = find(id);
    if (!things.length) report("dangling-reference", path, { expected: "thing", found: id });
    else if (!isRecord(change)) report("wrong-type", path, { expected: "object", found: change });
    else applyChange(things, change, { by, language: agenda.language, path, to });
  }
  return copy;
}
