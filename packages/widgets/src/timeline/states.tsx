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

export function Failed() {
  const { locale, retry } = useDisplay();
  const { failed, retry: again } = locale.value.messages;
  return (
    <div class="plenary-state" part="failed" role="alert">
      <p>{failed}</p>
      <button type="button" class="plenary-button" onClick={retry}>
        {again}
      </button>
    </div>
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
