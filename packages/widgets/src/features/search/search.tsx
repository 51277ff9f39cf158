import { hasChoices } from "../../filter/participant-filter.tsx";
import { Count } from "../../root/count.tsx";
import { isShort } from "../../root/mode.ts";
import { useDisplay } from "../../root/use-display.ts";
import { Field } from "./field.tsx";
import { createSearch } from "./model.ts";

interface Props {
  /** Whether it is part of a programme's bar, which shows the count elsewhere. */
  inBar?: boolean | undefined;
}

/** A search field for sessions, if there are enough to need one. */
export function Search({ inBar }: Props) {
  const display = useDisplay();
  const { store, locale, choose } = display;
  if (isShort(store)) return null;
  // The participant filter shows the count, too.
  const isCounted = inBar || hasChoices(display);
  return (
    <div class="plenary-search" part="search" role="search">
      <Field
        label={locale.value.words("search").label}
        isIcon={inBar}
        value={store.choices.value.search}
        onFocus={store.use(createSearch).prepare}
        onSearch={(search) => choose({ search })}
      />
      {isCounted || <Count display={display} />}
    </div>
  );
}
