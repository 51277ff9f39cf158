import type { RangeView, TimesView, TimeView } from "@plenary/core";
import { Fill } from "./fill.tsx";

function Time({ of }: { of: TimeView }) {
  return (
    <time class="plenary-time" dateTime={of.datetime}>
      {of.text}
      {of.dayMark && <small> {of.dayMark}</small>}
    </time>
  );
}

function Range({ of, class: name }: { of: RangeView; class: string }) {
  return (
    <bdi class={`plenary-range ${name}`} dir="ltr">
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
export function Times({ of: { first, second } }: { of: TimesView }) {
  return (
    <>
      <Range of={first} class="plenary-first" />
      {second && (
        <>
          <span class="plenary-dot"> · </span>
          <span class="plenary-second">
            <Fill message={second.label} time={<Range of={second} class="" />} />
          </span>
        </>
      )}
    </>
  );
}
