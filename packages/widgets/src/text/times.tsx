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
    range(first, "plenary-range plenary-first"),
    second && (
      <span class="plenary-second">
        <span class="plenary-dot"> · </span>
        {fill(second.label, { time: range(second, "plenary-range") }).map(whose)}
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
