import { momentView } from "@plenary/core";
import { computed } from "@preact/signals";
import { useState } from "preact/hooks";
import { useDisplay } from "../root/use-display.ts";
import type { Display } from "../state/feature.ts";

/** A skeleton: the spine with lines about as high as the content will be. */
export function Loading({ lines = 3 }) {
  const { messages } = useDisplay().locale.value;
  return (
    <div class="plenary-skeleton" part="skeleton" role="status" aria-label={messages.loading}>
      {[...Array(lines)].map((_, n) => (
        <div class="plenary-bone" key={n} aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

/** The error when nothing can be shown, with a way to try again. */
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

/** The message while the data may be out of date. */
const staleText = ({ store, context, locale }: Display) =>
  computed(() => {
    const stale = store.stale.value;
    if (!stale || !context.value) return;
    const { at, reason } = stale;
    const { messages } = locale.value;
    if (reason === "loading") return messages.loading;
    // A document inside the page does not always say how old it is.
    if (!at) return messages.failed;
    return momentView(messages.stale[reason], at, context.value).text;
  });

/** A note that an older copy is shown. Announced only if the reader asked for a newer one. */
export function Stale() {
  const display = useDisplay();
  const { store } = display;
  const [asked, ask] = useState(false);
  const text = display.use(staleText).value;
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
  const { locale, retry } = useDisplay();
  const load = retry.value;
  if (!load) return null;
  return (
    <button
      type="button"
      class={look}
      onClick={({ currentTarget }) => {
        // The button disappears while loading, so keep the focus in the widget.
        const root = currentTarget.closest<HTMLElement>(".plenary");
        if (root) root.tabIndex = -1;
        root?.focus({ preventScroll: true });
        onAsk?.();
        load();
      }}
    >
      {locale.value.messages.retry}
    </button>
  );
}

/** How many entries could not be read. The details are in the console, for the organizers. */
export function Partial() {
  const { locale, store } = useDisplay();
  const errors = store.problems.value.filter(({ severity }) => severity === "error").length;
  if (!errors || store.status.value !== "ready") return null;
  const { plural, messages } = locale.value;
  return <p class="plenary-partial">{plural(messages.partial, errors)}</p>;
}
