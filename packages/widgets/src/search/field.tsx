import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import { useDisplay } from "../use-display.ts";

/** Milliseconds between the last key and the search. */
const PAUSE = 150;

export interface FieldProps {
  label: string;
  /** What is searched for, as the reader typed it. */
  value: string;
  /** Called once the reader pauses, with other words than before. */
  onSearch(text: string): void;
}

/** A label, a field to search in, and the way to empty it. */
export function Field({ label, value, onSearch }: FieldProps) {
  const { clear: clearLabel } = useDisplay().locale.value.messages.search;
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = useId();
  const now = useRef(value);
  now.current = value;
  // The field is the reader's: it is written to only when something else has changed the search.
  useLayoutEffect(() => {
    const field = input.current;
    // Not even with the same words: that would break off what an input method composes.
    if (field && timer.current === undefined && field.value !== value) field.value = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (text: string, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (text !== now.current) onSearch(text);
    }, after);
  };
  const clear = () => {
    if (!input.current) return;
    input.current.value = "";
    input.current.focus();
    search("", 0);
  };

  return (
    <>
      <label for={id}>{label}</label>
      <span class="plenary-field">
        <input
          ref={input}
          id={id}
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          defaultValue={value}
          onInput={({ currentTarget }) => search(currentTarget.value, PAUSE)}
          onKeyDown={(event) => {
            // As Chromium and Safari do of their own; an empty field leaves the key to what is around.
            if (event.key !== "Escape" || !event.currentTarget.value) return;
            event.preventDefault();
            event.stopPropagation();
            clear();
          }}
        />
        <button type="button" aria-label={clearLabel} hidden={!value} onClick={clear}>
          <span aria-hidden="true">×</span>
        </button>
      </span>
    </>
  );
}
