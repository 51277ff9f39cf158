/**
 * What a section adds to an agenda: translations, notes and links, each signed by who adds it. An
 * overlay never removes or replaces: whatever it says, readers have what the office published.
 */
import { createReading } from "./meaning.ts";
import { applyChange, isBlank, type OverlayChange, readField } from "./overlay-change.ts";
import { type Path, type Problem, type Report, reportTo, shown } from "./problems.ts";
import { isRecord } from "./read.ts";
import type { Agenda, Text } from "./schema.ts";
import { text } from "./shape.ts";
import { copyThings } from "./things.ts";

/** An overlay as it is written: a small document of its own, beside the agenda. */
export interface Overlay {
  format: 1;
  /** The id of the agenda that it adds to. */
  overlay: string;
  /** Who adds it. A plain text is in the agenda's language, here and below. */
  by: Text;
  /**
   * By id, of a session, an item, an audience, a place, a person or the agenda, or by the date of a
   * day. Where several have it, a note or a link goes to the first in this order, a text to the
   * first that has texts of that name.
   */
  changes: { [id: string]: OverlayChange };
}

/**
 * Adds an overlay to an agenda: to a copy, as the agenda was published.
 *
 * A language is added to a text that has it not yet: once the office publishes a translation of its
 * own, that one stands and the overlay's is passed over, which is no problem. Who added what, and
 * which translations are stale, stands in the field `overlay` of each thing: see `additionsOf`.
 * Applied once more, an overlay adds nothing.
 *
 * @param overlay an {@link Overlay} as parsed JSON, of which any part can be wrong
 * @returns the agenda with what is sound in it, sound for `parse`, and each problem, with a JSON
 *   pointer into the overlay. An overlay for another agenda, or which nobody signs, adds nothing.
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
    report("wrong-type", [], "The overlay could not be read: a part of it throws");
    return { agenda, problems };
  }
}

function add(agenda: Agenda, overlay: unknown, report: Report): Agenda | undefined {
  const refuse = (code: Problem["code"], expected: string, found: unknown, path: Path) =>
    void report(code, path, `Expected ${expected}, found ${shown(found)}; nothing is added`);
  if (!isRecord(overlay)) return refuse("wrong-type", "an overlay object", overlay, []);
  const { format = 1, overlay: id, changes } = overlay;
  if (format !== 1) return refuse("format", "format 1", format, ["format"]);
  if (id !== agenda.id) {
    return refuse("dangling-reference", `this agenda's id, "${agenda.id}"`, id, ["overlay"]);
  }
  const to = createReading(agenda.timeZone, agenda.language, report);
  const by = readField(overlay, "by", text, [], to);
  if (!by || isBlank(by)) return refuse("wrong-type", "who adds it", overlay.by, ["by"]);
  if (!isRecord(changes)) return refuse("wrong-type", "an object of changes", changes, ["changes"]);

  const { copy, find } = copyThings(agenda);
  for (const [id, change] of Object.entries(changes)) {
    const path = ["changes", id];
    const things = find(id);
    if (!things.length) refuse("dangling-reference", "the id of something in the agenda", id, path);
    else if (!isRecord(change)) refuse("wrong-type", "an object", change, path);
    else applyChange(things, change, { by, language: agenda.language, path, to });
  }
  return copy;
}
