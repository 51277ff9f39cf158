import { clockText } from "@plenary/core";
import { useDisplay } from "../../root/use-display.ts";

/**
 * The line that marks the current time, between sessions that have begun and those to come. Hidden
 * from screen readers: each running session says that it is on, and a clock would be read out every
 * minute.
 */
export function PresentLine() {
  const { context, now, locale } = useDisplay();
  return (
    <li class="plenary-present" part="now" aria-hidden="true">
      <bdi>{context.value && clockText(context.value, now.value)}</bdi> {locale.value.messages.now}
    </li>
  );
}
