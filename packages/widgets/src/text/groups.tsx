import type { GroupView } from "@plenary/core";
import { useDisplay } from "../provider.tsx";
import { Name } from "./passage.tsx";

const SHAPES = ["●", "■", "▲", "◆", "✚", "★", "⬟", "⬢"];

/**
 * A group's shape and colour, always beside its name and so hidden from assistive technology. When
 * the shapes are used up, letters follow.
 */
export function Mark({ of }: { of: number | undefined }) {
  if (of === undefined) return null;
  const shape = SHAPES[of] ?? String.fromCharCode(65 + ((of - SHAPES.length) % 26));
  return (
    <span
      class="plenary-mark"
      data-mark={of % SHAPES.length}
      data-shape={shape}
      aria-hidden="true"
    />
  );
}

/** Groups by name, each with its mark. */
export function Groups({ of }: { of: GroupView[] }) {
  const { comma } = useDisplay().locale.value.messages;
  return of.map((group, index) => (
    <>
      {index > 0 && comma}
      <Mark of={group.mark} />
      <Name of={group} />
    </>
  ));
}
