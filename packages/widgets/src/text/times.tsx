import type { RangeView, TimesView, TimeView } from "@plenary/core";
import { Fill } from "./fill.tsx";

function Time({ of }: { of: TimeView }) {
  return (
    <span class="plenary-time">
      <time dateTime={of.datetime}>{of.text}</time>
      {of.dayMark && <small> {of.dayMark}</small>}
    </span>
  );
}

function Range({ of }: { of: RangeView }) {
  return (
    <bdi class="plenary-range">
      <Time of={of.start} />
      {of.end && (
        <>
          <span class="plenary-dash">–</span>
          <Time of={of.end} />
        </>
      )}
    </bdi>
  );
}

/** `10h00–13h00 · 18h00–21h00 chez vous`: both zones where they differ. */
export function Times({ of }: { of: TimesView }) {
  return (
    <>
      <span class="plenary-first">
        <Range of={of.first} />
      </span>
      {of.second && (
        <>
          <span class="plenary-dot"> · </span>
          <span class="plenary-second">
            <Fill message={of.second.label} time={<Range of={of.second} />} />
          </span>
        </>
      )}
    </>
  );
}
