import { useState } from "preact/hooks";
import { CardDialog } from "../dialog/card-dialog.tsx";
import { passage } from "../text/passage.tsx";
import { readOn } from "../timeline/read-on.ts";
import { useDisplay } from "../use-display.ts";
import { changeLine } from "./change-line.tsx";

/**
 * What changed since the reader's last visit, or since they came where none is known of, for their
 * groups and in mine. It stays news until they have opened it: who comes back twice without looking
 * still finds it.
 */
export function Changes() {
  const { store, changes, locale: language } = useDisplay();
  const [opened, setOpened] = useState<string>();
  const locale = language.value;
  const { messages, number, fill } = locale;
  const all = changes.value;
  if (!all.length) return null;
  return (
    <>
      <details
        class="plenary-changes"
        part="changes"
        onToggle={({ currentTarget }) => {
          if (!currentTarget.open) return;
          store.kept.read();
          store.seen();
        }}
      >
        <summary>
          {store.kept.isReturn.value ? messages.changes.label : messages.changes.here}
          {fill(messages.aside, { text: number(all.length) })}
        </summary>
        <ul role="list">
          {all.map((change) =>
            changeLine(
              change,
              change.isGone ? (
                <s>{passage(change.title)}</s>
              ) : (
                <button
                  type="button"
                  class="plenary-text-button"
                  aria-haspopup="dialog"
                  onClick={({ currentTarget }) => {
                    // Safari gives a pressed button no focus, and a dialog gives back what there was.
                    currentTarget.focus();
                    setOpened(change.id);
                  }}
                >
                  {passage(change.title)}
                </button>
              ),
              locale,
            ),
          )}
        </ul>
        <button
          type="button"
          class="plenary-button"
          onClick={({ currentTarget }) => {
            readOn(currentTarget);
            store.kept.dismiss();
          }}
        >
          {messages.changes.dismiss}
        </button>
      </details>
      {opened && <CardDialog session={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
