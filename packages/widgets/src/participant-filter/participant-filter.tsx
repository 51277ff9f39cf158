import type { ParticipantFilterView } from "@plenary/core";
import { useId, useRef, useState } from "preact/hooks";
import { Count } from "../count.tsx";
import { Dialog } from "../dialog/dialog.tsx";
import { fill } from "../text/fill.ts";
import { groups } from "../text/groups.tsx";
import { useDisplay } from "../use-display.ts";
import { Chips, picked } from "./chips.tsx";
import { GroupTree } from "./group-tree.tsx";
import { type Preset, Presets } from "./presets.tsx";

export interface ParticipantFilterProps {
  /** Sets of groups that the site gives a name: each is one press. @default none */
  presets?: readonly Preset[] | undefined;
}

/** Whom the programme is shown for: chosen groups as chips, the tree with counts behind a button. */
export function ParticipantFilter({ presets }: ParticipantFilterProps) {
  const { store, filter } = useDisplay();
  const view = filter.value;
  // With no groups there is nothing to choose.
  if (!view || view.choices.length === 0) return null;
  return store.locked.value ? <Locked of={view} /> : <Bar of={view} presets={presets} />;
}

/** The site fixed the groups: said, not offered. */
function Locked({ of: view }: { of: ParticipantFilterView }) {
  const { store, locale } = useDisplay();
  const { messages } = locale.value;
  const names = picked(view, store);
  if (!names.length) return null;
  return (
    <p class="plenary-filter plenary-locked" part="filter">
      {fill(messages.labelled, {
        label: messages.filter.locked,
        value: <>{groups(names, messages.comma)}</>,
      })}
    </p>
  );
}

/**
 * What is pressed stays where it is: the opener comes before what changes, and the chips stand below
 * an open tree.
 */
function Bar({ of: view, presets = [] }: { of: ParticipantFilterView } & ParticipantFilterProps) {
  const display = useDisplay();
  const { store, locale } = display;
  const { messages, labelled, list } = locale.value;
  const [open, setOpen] = useState<"panel" | "sheet" | undefined>(undefined);
  const panel = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const chosen = picked(view, store);
  const unknown = store.unknown.value;
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };

  return (
    <div
      class="plenary-filter"
      part="filter"
      role="group"
      aria-label={messages.filter.label}
      onKeyDown={(event) => {
        if (event.key === "Escape" && open === "panel") close();
      }}
    >
      <span class="plenary-filter-label" aria-hidden="true">
        {messages.filter.label}
      </span>
      <Presets of={presets} view={view} />
      <button
        type="button"
        class="plenary-button plenary-opener"
        ref={opener}
        aria-expanded={!!open}
        aria-controls={panel}
        onClick={({ currentTarget }) => {
          // Safari gives a pressed button no focus, and a dialog gives back what there was.
          currentTarget.focus();
          // Which of the two there is room for, the stylesheet knows: it asks the container.
          const isNarrow = getComputedStyle(currentTarget).getPropertyValue("--sheet");
          setOpen(open ? undefined : isNarrow ? "sheet" : "panel");
        }}
      >
        <span>{messages.filter.choose}</span>
        {chosen.length > 0 && <span class="plenary-chosen"> {groups(chosen, messages.comma)}</span>}
      </button>
      <Count of={display} />
      <div class="plenary-panel" id={panel} hidden={open !== "panel"}>
        {open === "panel" && <GroupTree of={view} />}
      </div>
      {open === "sheet" ? (
        <Dialog title={messages.filter.label} onClose={() => setOpen(undefined)}>
          <Sheet of={view} />
        </Dialog>
      ) : (
        <Chips of={view} next={opener} />
      )}
      {unknown.length > 0 && (
        <p class="plenary-hint">{labelled(messages.filter.unknown, list([...unknown]))}</p>
      )}
    </div>
  );
}

/** The tree where the container has no room for it: above the page, the chips and the count at its foot. */
function Sheet({ of: view }: { of: ParticipantFilterView }) {
  const tree = useRef<HTMLDivElement>(null);
  return (
    <div class="plenary-sheet">
      <div ref={tree} tabIndex={-1}>
        <GroupTree of={view} />
      </div>
      <div class="plenary-sheet-foot">
        <Chips of={view} next={tree} />
        <Count of={useDisplay()} />
      </div>
    </div>
  );
}
