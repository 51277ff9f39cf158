import type { GroupView } from "@plenary/core";
import { joined } from "./joined.ts";

const SHAPES = "●■▲◆✚★⬟⬢○□△◇✛✩⬠⬡";
const COLOURS = 8;

/** What gives an element the colour and the shape of a group's branch. */
export const marked = (branch: number | undefined) =>
  branch === undefined
    ? {}
    : { "data-mark": branch % COLOURS, "data-shape": SHAPES[branch % SHAPES.length] };

/**
 * The shape and colour of a group's branch. It is always beside the group's name, so it is hidden
 * from assistive technology.
 */
export function mark(branch: number | undefined) {
  if (branch === undefined) return null;
  return <span class="plenary-mark" {...marked(branch)} aria-hidden="true" />;
}

/** Groups by name, each with its mark before it, as generated content. */
export function groups(list: GroupView[], comma: string) {
  return joined(list, comma, ({ text, lang, dir, mark }) => (
    <bdi lang={lang} dir={dir} {...marked(mark)}>
      {text}
    </bdi>
  ));
}
