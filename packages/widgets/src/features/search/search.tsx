import { isShort } from "../../root/mode.ts";
import { useDisplay } from "../../root/use-display.ts";
import { Field } from "./field.tsx";

/** A search field for sessions, if there are enough to need one. */
export function Search() {
  const display = useDisplay();
  const { store, locale, choose } = display;
  if (isShort(store)) return null;
  return (
    <div class="plenary-search" part="search" role="search">
      <Field
        label={locale.value.words("search").label}
        value={store.choices.value.search}
        onSearch={(search) => choose({ search })}
      />
    </div>
  );
}
