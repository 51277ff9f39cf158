import type { Messages, RichPassage } from "@plenary/core";
import { blocks } from "../text/rich.tsx";

/**
 * A long summary: its opening lines, and the rest when asked for. On paper it is whole. Folded and
 * unfolded by the browser and the stylesheet alone, so that it works before any script does, and
 * without the stylesheet stands there whole.
 */
export function summary({ blocks: [lead, ...rest], lang, dir }: RichPassage, messages: Messages) {
  return (
    <div class="plenary-summary">
      <div class="plenary-rich" lang={lang} dir={dir}>
        <div class="plenary-lead">{lead && blocks([lead])}</div>
        <div class="plenary-rest">{blocks(rest)}</div>
      </div>
      {/* Holds nothing: what it unfolds is read before it, and cut off there. */}
      <details class="plenary-more">
        <summary class="plenary-text-button">
          <span>{messages.readMore}</span>
          <span>{messages.readLess}</span>
        </summary>
      </details>
    </div>
  );
}
