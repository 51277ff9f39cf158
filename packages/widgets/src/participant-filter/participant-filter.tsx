import type { ChoiceView, ParticipantFilterView } from "@plenary/core";
import { useId, useRef, useState } from "preact/hooks";
import { Count } from "../count.tsx";
import { useDisplay } from "../provider.tsx";
import { fill } from "../text/fill.ts";
import { groups, mark } from "../text/groups.tsx";
import { name } from "../text/passage.tsx";

/** Whom the programme is shown for: chosen groups as chips, the tree with counts behind a button. */
export function ParticipantFilter() {
  const { store, filter } = useDisplay();
  const view = filter.value;
  // With no groups, or none that would take a session away, there is nothing to choose.
  if (!view || view.choices.length === 0) return null;
  return store.locked.value ? <Locked of={view} /> : <Bar of={view} />;
}

/** The site fixed the groups: said, not offered. */
function Locked({ of: view }: { of: ParticipantFilterView }) {
  const { store, locale } = useDisplay();
  const { messages } = locale.value;
  const chosen = picked(view, store.choices.value.audiences);
  if (!chosen.length) return null;
  const names = chosen.map(({ name, mark }) => ({ ...name, mark }));
  return (
    <p class="plenary-filter plenary-locked" part="filter">
      {fill(messages.labelled, {
        label: messages.filter.locked,
        value: <>{groups(names, messages.comma)}</>,
      })}
    </p>
  );
}

const picked = (view: ParticipantFilterView, ids: readonly string[]) =>
  ids.flatMap((id) => view.byId.get(id) ?? []);

function Bar({ of: view }: { of: ParticipantFilterView }) {
  const display = useDisplay();
  const { store, locale, act } = display;
  const { messages, fill: filled, labelled, list } = locale.value;
  const [open, setOpen] = useState(false);
  const panel = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const chosen = picked(view, store.choices.value.audiences);
  const unknown = store.unknown.value;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  // The pressed control leaves with its chip: focus goes on to the button that brings it back.
  const remove = (action: () => void) => {
    act(action);
    opener.current?.focus();
  };

  return (
    <div
      class="plenary-filter"
      part="filter"
      role="group"
      aria-label={messages.filter.label}
      onKeyDown={(event) => {
        if (event.key === "Escape" && open) close();
      }}
    >
      <div class="plenary-bar">
        <span class="plenary-filter-label" aria-hidden="true">
          {messages.filter.label}
        </span>
        {chosen.map((choice) => (
          <button
            type="button"
            class="plenary-chip"
            part="chip"
            key={choice.id}
            aria-label={filled(messages.filter.remove, { name: choice.name.text })}
            onClick={() => remove(() => store.togglePick(choice.id))}
          >
            {mark(choice.mark)}
            {name(choice.name)}
            <span aria-hidden="true">×</span>
          </button>
        ))}
        <button
          type="button"
          class="plenary-button"
          ref={opener}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {messages.filter.choose}
        </button>
        {chosen.length + unknown.length > 0 && (
          <button
            type="button"
            class="plenary-text-button"
            onClick={() => remove(() => store.choose({ audiences: [] }))}
          >
            {messages.filter.reset}
          </button>
        )}
        <Count of={display} />
      </div>
      {unknown.length > 0 && (
        <p class="plenary-hint">{labelled(messages.filter.unknown, list([...unknown]))}</p>
      )}
      <div class="plenary-panel" id={panel} hidden={!open}>
        <Choices of={view.choices} />
        <p class="plenary-hint">{messages.filter.everyoneStays}</p>
      </div>
    </div>
  );
}

function Choices({ of: choices }: { of: ChoiceView[] }) {
  const { store, locale, act } = useDisplay();
  const { number, plural, messages } = locale.value;
  const { audiences } = store.choices.value;
  return (
    <ul role="list">
      {choices.map(({ id, count, children, ...choice }) => (
        <li key={id}>
          <label class="plenary-choice">
            <input
              type="checkbox"
              checked={audiences.includes(id)}
              onChange={() => act(() => store.togglePick(id))}
            />
            {mark(choice.mark)}
            {name(choice.name)}{" "}
            <span class="plenary-choice-count">
              <span aria-hidden="true">{number(count)}</span>
              <span class="plenary-unseen">{plural(messages.sessions, count)}</span>
            </span>
          </label>
          {children.length > 0 && <Choices of={children} />}
        </li>
      ))}
    </ul>
  );
}
