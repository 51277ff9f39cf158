import { useState } from "preact/hooks";
import { useDisplay } from "../provider.tsx";

/** The spine with lines of about the height of what will come. */
export function Loading({ lines = 3 }) {
  const { messages } = useDisplay().locale.value;
  return (
    <div class="plenary-skeleton" part="skeleton" role="status" aria-label={messages.loading}>
      {Array.from({ length: lines }, (_, n) => (
        <div class="plenary-bone" key={n} aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

/** Nothing can be shown: says so, and what can be done. */
export function Failed() {
  const { locale, store } = useDisplay();
  const { failed, offline, persists } = locale.value.messages;
  const isOffline = store.status.value === "offline";
  return (
    <div class="plenary-state" part="failed" role="alert">
      <p>{isOffline ? offline : failed}</p>
      <Retry class="plenary-button" />
      {!isOffline && <p class="plenary-hint">{persists}</p>}
    </div>
  );
}

/** An older copy is shown: one quiet sentence, said aloud only to who asked for a newer one. */
export function Stale() {
  const { stale, store } = useDisplay();
  const [asked, ask] = useState(false);
  const text = stale.value;
  if (!text && !asked) return null;
  return (
    <p class="plenary-stale" part="stale" role={asked ? "status" : undefined}>
      {text && (
        <>
          {text}{" "}
          {store.stale.value?.reason !== "loading" && (
            <Retry class="plenary-text-button" onAsk={() => ask(true)} />
          )}
        </>
      )}
    </p>
  );
}

function Retry({ class: look, onAsk }: { class: string; onAsk?: () => void }) {
  const { locale, retry, canRetry } = useDisplay();
  if (!canRetry.value) return null;
  return (
    <button
      type="button"
      class={look}
      onClick={({ currentTarget }) => {
        // The button goes while it loads: the focus stays in the widget.
        const root = currentTarget.closest<HTMLElement>(".plenary");
        if (root) root.tabIndex = -1;
        root?.focus({ preventScroll: true });
        onAsk?.();
        retry();
      }}
    >
      {locale.value.messages.retry}
    </button>
  );
}

/** What of the document could not be read, counted; the details are the office's, in the console. */
export function Partial() {
  const { locale, store } = useDisplay();
  const errors = store.problems.value.filter(({ severity }) => severity === "error").length;
  if (!errors || store.status.value !== "ready") return null;
  const { plural, messages } = locale.value;
  return <p class="plenary-partial">{plural(messages.partial, errors)}</p>;
}
