import type { RangeView, TimesView, TimeView } from "@plenary/core";
import { fill } from "./fill.ts";

/** `10h00–13h00 · 18h00–21h00 chez vous`: both zones where they differ. */
export function times({ first, second }: TimesView) {
  return [
    range(first, "plenary-range plenary-first"),
    second && (
      <span class="plenary-second">
        <span class="plenary-dot"> · </span>
        {fill(second.label, { time: range(second, "plenary-range") })}
      </span>
    ),
  ];
}

function range({ start, end }: RangeView, className: string) {
  return (
    <bdi class={className} dir="ltr">
      {time(start)}
      {end && <span class="plenary-dash">–</span>}
      {end && time(end)}
    </bdi>
  );
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
