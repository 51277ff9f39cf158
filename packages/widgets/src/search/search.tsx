import { Count } from "../count.tsx";
import { useDisplay } from "../use-display.ts";
import { Field } from "./field.tsx";

/** A field to find sessions by words, where there are enough of them to lose one. */
export function Search() {
  const display = useDisplay();
  if (!display.many.value) return null;
  const { store, locale, filter, act } = display;
  // The filter's bar shows the count where there is one.
  const hasBar = filter.value?.choices.length && !store.locked.value;
  return (
    <div class="plenary-search" part="search" role="search">
      <Field
        label={locale.value.messages.search.label}
        value={store.choices.value.search}
        onSearch={(search) => act(() => store.choose({ search }))}
      />
      {!hasBar && <Count of={display} />}
    </div>
  );
}
