import { useState } from "preact/hooks";
import { CardDialog } from "../../dialog/card-dialog.tsx";
import { focusTimeline } from "../../root/focus-timeline.ts";
import { useDisplay } from "../../root/use-display.ts";
import { passage } from "../../text/passage.tsx";
import { createSeen } from "../kept/seen.ts";
import { changeLine } from "./change-line.tsx";
import { changesOf } from "./changes-of.ts";
import { createChanges } from "./model.ts";

/**
 * What changed since the reader's last visit (or, without a stored visit, since the page was opened),
 * for their groups and their starred sessions. The list stays until they have opened it, so anyone
 * who comes back twice without looking still finds it.
 */
export function Changes() {
  const display = useDisplay();
  const { store, locale: language } = display;
  const seen = store.use(createSeen);
  const [opened, setOpened] = useState<string>();
  const locale = language.value;
  const { messages, number, fill } = locale;
  const words = locale.words("changes");
  const all = display.use(changesOf).value;
  if (!all.length) return null;
  return (
    <>
      <details
        class="plenary-changes"
        part="changes"
        onToggle={({ currentTarget }) => {
          if (!currentTarget.open) return;
          seen.markRead();
          store.use(createChanges).markSeen();
        }}
      >
        <summary>
          {seen.isReturn.value ? words.label : words.here}
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
                    // Safari does not focus a clicked button, but the dialog needs it to return
                    // the focus.
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
            focusTimeline(currentTarget);
            seen.dismiss();
          }}
        >
          {words.dismiss}
        </button>
      </details>
      {opened && <CardDialog session={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
