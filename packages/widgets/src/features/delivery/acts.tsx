import type { ComponentChildren } from "preact";
import { useDisplay } from "../../root/use-display.ts";
import { headingTag } from "../../text/heading.ts";

/** A section of what can be done: buttons under a short heading. */
export function Acts({ title, children }: { title: string; children: ComponentChildren }) {
  const Title = headingTag(useDisplay().headingLevel.value + 1);
  return (
    <>
      <Title class="plenary-acts-title">{title}</Title>
      <div class="plenary-acts">{children}</div>
    </>
  );
}

/** A button of such a section. */
export const act = (name: ComponentChildren, onClick: () => void) => (
  <button type="button" class="plenary-button" onClick={onClick}>
    {name}
  </button>
);
