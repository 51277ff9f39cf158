import type { GroupView } from "@plenary/core";
import { joined } from "./joined.ts";
import { name } from "./passage.tsx";

const SHAPES = ["●", "■", "▲", "◆", "✚", "★", "⬟", "⬢"];

/**
 * A group's shape and colour. It is always beside the group's name, so it is hidden from assistive
 * technology. When the shapes are used up, letters follow.
 */
export function mark(place: number | undefined) {
  if (place === undefined) return null;
  const shape = SHAPES[place] ?? String.fromCharCode(65 + ((place - SHAPES.length) % 26));
  return (
    <span
      class="plenary-mark"
      data-mark={place % SHAPES.length}
      data-shape={shape}
      aria-hidden="true"
    />
  );
}

/** Groups by name, each with its mark. */
export function groups(list: GroupView[], comma: string) {
  return joined(list, comma, (group) => [mark(group.mark), name(group)]);
}
