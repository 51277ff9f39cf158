import { type ParticipantFilterView, participantFilterView } from "@plenary/core";
import { computed } from "@preact/signals";
import { useId, useRef, useState } from "preact/hooks";
import { Dialog } from "../dialog/dialog.tsx";
import { Count } from "../root/count.tsx";
import { useDismissal } from "../root/use-dismissal.ts";
import { useDisplay } from "../root/use-display.ts";
import type { Display } from "../state/feature.ts";
import { fill } from "../text/fill.ts";
import { groups } from "../text/groups.tsx";
import { Chips, picked } from "./chips.tsx";
import { GroupTree } from "./group-tree.tsx";
import { type Preset, Presets } from "./presets.tsx";

export interface ParticipantFilterProps {
  /** Whether it is part of a programme's bar, which shows presets and count elsewhere. */
  inBar?: boolean | undefined;
  /** Named sets of groups, each picked with one button. @default none */
  presets?: readonly Preset[] | undefined;
}

export const filterOf = ({ store, context }: Display) =>
  computed(() => context.value && participantFilterView(context.value, store.tree.value));

/** The group filter: picked groups as chips, and a button for the tree with counts. */
export function ParticipantFilter({ presets, inBar }: ParticipantFilterProps) {
  const display = useDisplay();
  const { store } = display;
  const view = display.use(filterOf).value;
  // Without groups there is nothing to filter by.
  if (!view || view.choices.length === 0) return null;
  if (store.locked.value) return inBar ? null : <Locked view={view} />;
  return <Groups view={view} presets={presets} inBar={inBar} />;
}

/** Groups fixed by the site: shown, but not changeable. */
export function Locked({ view }: { view: ParticipantFilterView }) {
  const { store, locale } = useDisplay();
  const { messages } = locale.value;
  const names = picked(view, store);
  if (!names.length) return null;
  return (
    <p part="filter">
      {fill(messages.labelled, {
        label: messages.filter.locked,
        value: <>{groups(names, messages.comma)}</>,
      })}
    </p>
  );
}

/**
 * Controls don't move when pressed: the opener comes before everything that changes, and the chips
 * are below an open tree.
 */
function Groups({
  view,
  presets = [],
  inBar,
}: { view: ParticipantFilterView } & ParticipantFilterProps) {
  const display = useDisplay();
  const { store, locale } = display;
  const { messages } = locale.value;
  const [open, setOpen] = useState<"panel" | "sheet" | undefined>(undefined);
  const panel = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const chosen = picked(view, store);
  const around = useRef<HTMLDivElement>(null);
  const close = () => setOpen(undefined);
  useDismissal(around, opener, { isOpen: open === "panel", isOver: !!inBar, close });

  return (
    <div
      ref={around}
      class="plenary-filter"
      part="filter"
      role="group"
      aria-label={messages.filter.label}
    >
      {!inBar && <Presets presets={presets} view={view} />}
      <button
        type="button"
        class="plenary-button plenary-opener"
        ref={opener}
        aria-expanded={!!open}
        aria-controls={panel}
        onClick={({ currentTarget }) => {
          // Safari does not focus a clicked button, but the dialog needs it to return the focus.
          currentTarget.focus();
          setOpen(open ? undefined : hasRoom(currentTarget) ? "panel" : "sheet");
        }}
      >
        <span>{messages.filter.label}</span>
        {chosen.length > 0 && <span class="plenary-chosen"> {groups(chosen, messages.comma)}</span>}
      </button>
      {!inBar && <Count display={display} />}
      <div class="plenary-panel" id={panel} hidden={open !== "panel"}>
        {open === "panel" && <GroupTree view={view} />}
      </div>
      {open === "sheet" ? (
        <Dialog title={messages.filter.label} onClose={close}>
          <Sheet view={view} />
        </Dialog>
      ) : (
        <Chips view={view} next={opener} />
      )}
      {!inBar && <Unknown />}
    </div>
  );
}

/** Picked groups that the programme doesn't have. */
export function Unknown() {
  const { store, locale } = useDisplay();
  const { messages, labelled, list } = locale.value;
  const unknown = store.unknown.value;
  if (!unknown.length) return null;
  return <p class="plenary-hint">{labelled(messages.filter.unknown, list([...unknown]))}</p>;
}

/** Container width in em from which the tree has room in the page. */
const WIDE = 30;

function hasRoom(opener: HTMLElement): boolean {
  const em = Number.parseFloat(getComputedStyle(opener).fontSize);
  return (opener.closest(".plenary")?.clientWidth ?? 0) >= WIDE * em;
}

/** The tree in a dialog, for narrow containers, with chips and count at the bottom. */
function Sheet({ view }: { view: ParticipantFilterView }) {
  const tree = useRef<HTMLDivElement>(null);
  return (
    <div class="plenary-sheet">
      <div ref={tree} tabIndex={-1}>
        <GroupTree view={view} />
      </div>
      <div class="plenary-sheet-foot">
        <Chips view={view} next={tree} />
        <Count display={useDisplay()} />
      </div>
    </div>
  );
}
