import { type Messages, type RichPassage, richToPlain } from "@plenary/core";
import { blocks, rich } from "../text/rich.tsx";

/** More characters are longer than two lines of a phone. */
const TWO_LINES = 100;
/** No more than these are two lines where there is room. */
const TWO_WIDE_LINES = 130;

/**
 * What a programme or a day says of itself, above its sessions.
 * @param folds whether two lines of it are enough, if it is long
 */
export function brief(text: RichPassage, messages: Messages, folds: boolean) {
  const { length } = richToPlain(text.blocks);
  return (
    <div class="plenary-brief" data-short={length > TWO_WIDE_LINES ? undefined : ""}>
      {folds && length > TWO_LINES ? summary(text, messages) : rich(text)}
    </div>
  );
}

/**
 * A long summary: its first lines, and the rest on demand. In print it is complete. Folding needs
 * only HTML and CSS, so it works before any script runs; without the stylesheet everything is shown.
 */
export function summary({ blocks: [lead, ...rest], lang, dir }: RichPassage, messages: Messages) {
  return (
    // In the direction of the text, at whose end "Read more" is.
    <div class="plenary-summary" dir={dir}>
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
