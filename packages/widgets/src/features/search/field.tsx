import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import { useDisplay } from "../../root/use-display.ts";

/** The longest time between the last keystroke and the search, in milliseconds. */
const PAUSE = 150;

export interface FieldProps {
  label: string;
  /** Whether the stylesheet shows an icon in place of the label. @default false */
  isIcon?: boolean | undefined;
  /** The current search, as typed. */
  value: string;
  /** Called when the reader enters the field. */
  onFocus?: ((event: { currentTarget: Element }) => void) | undefined;
  /**
   * Called when the text has changed: at once after the first key, then when the reader pauses for as
   * long as the last search took, so that one that takes long does not hold up what is typed.
   */
  onSearch(text: string): void;
}

/** A label, a search field, and a button to clear it. */
export function Field({ label, isIcon, value, onFocus, onSearch }: FieldProps) {
  const { clear: clearLabel } = useDisplay().locale.value.words("search");
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const took = useRef(0);
  const id = useId();
  const now = useRef(value);
  now.current = value;
  // Uncontrolled: the field is written to only when something else changed the search.
  useLayoutEffect(() => {
    const field = input.current;
    // Not even with the same text: that would interrupt composition in an input method.
    if (field && timer.current === undefined && field.value !== value) field.value = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (text: string, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (text === now.current) return;
      const start = Date.now();
      onSearch(text);
      took.current = Date.now() - start;
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
      <label for={id} class={isIcon ? "plenary-unseen" : ""}>
        {label}
      </label>
      <span class="plenary-field">
        <input
          ref={input}
          id={id}
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          placeholder=" "
          defaultValue={value}
          onInput={({ currentTarget }) =>
            search(currentTarget.value, Math.min(took.current, PAUSE))
          }
          onFocus={onFocus}
          onKeyDown={(event) => {
            // Chromium and Safari do this by default. With an empty field, let the key bubble.
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
