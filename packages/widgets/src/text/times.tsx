import type { RangeView, TimesView, TimeView } from "@plenary/core";
import { fill } from "./fill.ts";

/**
 * `10h00–13h00 · 18h00–21h00 chez vous`: both zones where they differ.
 * @param isBrief whether it is only heard whose the second is, since the list says it once
 */
export function times({ first, second }: TimesView, isBrief = false) {
  const whose = (part: ReturnType<typeof fill>[number]) =>
    isBrief && part && typeof part === "string" ? <span class="plenary-unseen">{part}</span> : part;
  return [
    <bdi class="plenary-range plenary-first" dir="ltr">
      {range(first)}
    </bdi>,
    second && (
      <span class="plenary-second">
        <span class="plenary-dot"> · </span>
        {fill(second.label, {
          time: (
            <bdi class="plenary-range" dir="ltr">
              {range(second)}
            </bdi>
          ),
        }).map(whose)}
      </span>
    ),
  ];
}

/** `10h00–13h00`, to be put into an element that isolates it, since times are always left to right. */
export function range({ start, end }: RangeView) {
  return end ? [time(start), "–", time(end)] : time(start);
}

function time({ text, datetime, dayMark }: TimeView) {
  return (
    <time class="plenary-time" dateTime={datetime}>
      {text}
      {dayMark && " "}
      {dayMark && <small>{dayMark}</small>}
    </time>
  );
}
