/** Goes through a document as it was given, by the shape that it should have. */
import type { Path } from "../document/problems.ts";
import { isRecord } from "../document/read.ts";
import type { Kind, Shape } from "../document/shape.ts";

export interface Visitor {
  /** An object where the shape has a record. @param fields of the shape */
  record?(name: string, value: Record<string, unknown>, path: Path, fields: string[]): void;
  /** Whatever stands where a text belongs. @param field its name */
  text?(value: unknown, path: Path, field: string, owner: string): void;
  /** An id that refers to something. */
  reference?(kind: Kind, id: string, path: Path): void;
  /** A string that says a language. */
  language?(tag: string, path: Path): void;
}

export function walk(shape: Shape, value: unknown, visitor: Visitor): void {
  visit(shape, value, [], "", visitor);
}

function visit(shape: Shape, value: unknown, path: Path, owner: string, to: Visitor): void {
  switch (shape.kind) {
    case "text":
      to.text?.(value, path, String(path.at(-1)), owner);
      break;
    case "string":
      if (shape.expected === "language" && typeof value === "string") to.language?.(value, path);
      break;
    case "reference":
      if (typeof value === "string") to.reference?.(shape.of, value, path);
      break;
    case "list": {
      const list = Array.isArray(value) ? value : [];
      list.forEach((one, index) => {
        visit(shape.of(), one, [...path, index], owner, to);
      });
      if (shape.orOne && typeof value === "string") visit(shape.of(), value, path, owner, to);
      break;
    }
    case "record":
      if (!isRecord(value)) return;
      to.record?.(shape.name, value, path, Object.keys(shape.fields).map(nameOf));
      for (const [key, of] of Object.entries(shape.fields)) {
        const field = nameOf(key);
        if (value[field] !== undefined) {
          visit(of, value[field], [...path, field], shape.name, to);
        }
      }
  }
}

const nameOf = (key: string) => key.replace("?", "");
