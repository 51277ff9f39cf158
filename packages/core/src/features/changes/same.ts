/**
 * Whether two versions of an agenda mean the same to a reader. Only fields that the document format
 * defines are compared, so additions by overlays are not changes. Neither are:
 *
 * - the same instant written with another offset;
 * - a text in more or fewer languages;
 * - a different item id, or a reference to something with another id but the same name;
 * - an empty list instead of a missing one.
 */

import type { Agenda, Text } from "../../document/schema.ts";
import type { Kind, Shape } from "../../document/shape.ts";
import { translationsOf } from "../../document/translations.ts";
import { instantIn } from "../../time/zone.ts";

/** Compares a value of the old document with one of the new; both have the given shape. */
export type Same = (shape: Shape, before: unknown, after: unknown) => boolean;

type Named = Exclude<Kind, "nodes">;

export function createSame(before: Agenda, after: Agenda): Same {
  const sameText = (a: Text, b: Text) => {
    const [was, is] = [byTag(a, before.language), byTag(b, after.language)];
    const common = [...was.keys()].filter((tag) => is.has(tag));
    if (common.length) return common.every((tag) => was.get(tag) === is.get(tag));
    const texts = new Set(was.values());
    return texts.size + is.size === 0 || [...is.values()].some((text) => texts.has(text));
  };

  const same: Same = (shape, a, b) => {
    if (shape.kind === "list") {
      const [was, is] = [(a ?? []) as unknown[], (b ?? []) as unknown[]];
      return was.length === is.length && was.every((one, at) => same(shape.of(), one, is[at]));
    }
    if (a === undefined || b === undefined) return a === b;
    if (shape.kind === "record") return sameFields(shape.fields, a as Fields, b as Fields);
    if (a === b) return true;
    if (shape.kind === "text") return sameText(a as Text, b as Text);
    if (shape.kind !== "reference") return false;
    const kind = shape.of as Named;
    const [was, is] = [nameIn(before[kind], a), nameIn(after[kind], b)];
    return was !== undefined && is !== undefined && sameText(was, is);
  };
  const sameFields = (fields: Record<string, Shape>, a: Fields, b: Fields) =>
    Object.entries(fields).every(([field, shape]) => {
      const key = field.replace("?", "");
      if (shape.kind === "own-id") return true;
      return key === "start" || key === "end"
        ? instantIn(before, a[key]) === instantIn(after, b[key])
        : same(shape, a[key], b[key]);
    });
  return same;
}

/** The name of a group, a place or a person. */
export const nameIn = (all: readonly { id: string; name: Text }[], id: unknown) =>
  all.find((one) => one.id === id)?.name;

type Fields = Record<string, unknown>;

function byTag(text: Text, language: string): Map<string, string> {
  const entries = Object.entries(translationsOf(text, language));
  return new Map(entries.map(([tag, translation]) => [tag.toLowerCase(), translation]));
}
