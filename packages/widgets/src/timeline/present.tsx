import { clockText } from "@plenary/core";
import { useDisplay } from "../provider.tsx";

/**
 * The line of the present, between what has begun and what is to come. For the eye: to the ear each
 * session that is on says so, and nothing is said anew every minute.
 */
export function Present() {
  const { context, now, locale } = useDisplay();
  return (
    <li class="plenary-present" part="now" aria-hidden="true">
      <bdi>{context.value && clockText(context.value, now.value)}</bdi> {locale.value.messages.now}
    </li>
  );
}
