import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import { Count } from "../count.tsx";
import { useDisplay } from "../provider.tsx";

/** Milliseconds between the last key and the search. */
const PAUSE = 150;

/** A field to find sessions by words, where there are enough of them to lose one. */
export function Search() {
  return useDisplay().many.value ? <Field /> : null;
}

function Field() {
  const display = useDisplay();
  const { store, locale, filter, act } = display;
  const { search: words } = locale.value.messages;
  const search = store.choices.value.search;
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = useId();
  // The field is the reader's: it is written to only when something else has changed the search.
  useLayoutEffect(() => {
    const field = input.current;
    // Not even with the same words: that would break off what an input method composes.
    if (field && timer.current === undefined && field.value !== search) field.value = search;
  }, [search]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const choose = (text: string, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (text !== store.choices.value.search) act(() => store.choose({ search: text }));
    }, after);
  };
  const clear = () => {
    if (!input.current) return;
    input.current.value = "";
    input.current.focus();
    choose("", 0);
  };
  // The filter's bar shows the count where there is one.
  const hasBar = filter.value?.choices.length && !store.locked.value;

  return (
    <div class="plenary-search" part="search" role="search">
      <label for={id}>{words.label}</label>
      <span class="plenary-field">
        <input
          ref={input}
          id={id}
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          defaultValue={search}
          onInput={({ currentTarget }) => choose(currentTarget.value, PAUSE)}
          onKeyDown={(event) => {
            // As Chromium and Safari do of their own; an empty field leaves the key to what is around.
            if (event.key !== "Escape" || !event.currentTarget.value) return;
            event.preventDefault();
            event.stopPropagation();
            clear();
          }}
        />
        <button type="button" aria-label={words.clear} hidden={!search} onClick={clear}>
          <span aria-hidden="true">×</span>
        </button>
      </span>
      {!hasBar && <Count of={display} />}
    </div>
  );
}
