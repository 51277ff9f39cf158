import type { Messages, RichPassage } from "@plenary/core";
import { blocks } from "../text/rich.tsx";

/**
 * A long summary: its first lines, and the rest on demand. In print it is complete. Folding needs
 * only HTML and CSS, so it works before any script runs; without the stylesheet everything is shown.
 */
export function summary({ blocks: [lead, ...rest], lang, dir }: RichPassage, messages: Messages) {
  return (
    <div class="plenary-summary">
      <div class="plenary-rich" lang={lang} dir={dir}>
        <div class="plenary-lead">{lead && blocks([lead])}</div>
        <div class="plenary-rest">{blocks(rest)}</div>
      </div>
      {/* Empty: the text it unfolds is before it, cut off by the stylesheet. */}
      <details class="plenary-more">
        <summary class="plenary-text-button">
          <span>{messages.readMore}</span>
          <span>{messages.readLess}</span>
        </summary>
      </details>
    </div>
  );
}
