/** Finds the things of an agenda that have an id, by walking the document's shape. */
import { type Agenda, agenda as agendaShape } from "./schema.ts";
import type { Shape } from "./shape.ts";

/** A record of the agenda, with the fields it can have. */
export interface Thing {
  record: Record<string, unknown>;
  fields: Record<string, Shape>;
}

/** Shape names, in the order in which an id is looked up. */
const KINDS = ["session", "item", "audience", "place", "person", "agenda", "day"];

/** The fields of a record, or of a list's records; a name ending in `?` is optional. */
export function fieldsOf(shape: Shape | undefined): Record<string, Shape> {
  if (shape?.kind === "list") return fieldsOf(shape.of());
  return shape?.kind === "record" ? shape.fields : {};
}

/**
 * A copy of an agenda whose records can be changed without affecting the original, and a lookup of
 * the things in the copy by id (for a day, by date).
 *
 * @example
 * const { copy, find } = copyThings(agenda);
 * for (const { record } of find("opening")) record.colour = "red";
 */
export function copyThings(agenda: Agenda): { copy: Agenda; find(id: string): Thing[] } {
  const kinds = new Map(KINDS.map((kind) => [kind, new Map<unknown, Thing>()]));

  const copyOf = (shape: Shape, value: unknown): unknown => {
    if (shape.kind === "list") return (value as unknown[]).map((one) => copyOf(shape.of(), one));
    if (shape.kind !== "record") return value;
    const record = { ...(value as Record<string, unknown>) };
    for (const [field, of] of Object.entries(shape.fields)) {
      const key = field.replace("?", "");
      if (record[key] !== undefined) record[key] = copyOf(of, record[key]);
    }
    const things = kinds.get(shape.name);
    const id = record.id ?? record.date;
    if (things && !things.has(id)) things.set(id, { record, fields: shape.fields });
    return record;
  };

  const copy = copyOf(agendaShape, agenda) as Agenda;
  return { copy, find: (id) => KINDS.flatMap((kind) => kinds.get(kind)?.get(id) ?? []) };
}
