import { type ParticipantFilterView, participantFilterView } from "@plenary/core";
import { computed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { Dialog } from "../dialog/dialog.tsx";
import { Count } from "../root/count.tsx";
import { useDismissal } from "../root/use-dismissal.ts";
import { useDisplay } from "../root/use-display.ts";
import type { Display } from "../state/feature.ts";
import { fill } from "../text/fill.ts";
import { groups } from "../text/groups.tsx";
import { Chips, type ChipsProps, panelOf, picked } from "./chips.tsx";
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

/** Whether there are groups that the reader can pick. */
const isFree = (display: Display) =>
  !!display.use(filterOf).value?.choices.length && !display.store.locked.value;

/** Whether there is something to filter by. */
export const hasChoices = (display: Display) => isFree(display) || !!panelOf(display);

/** The filter: what is picked as chips, and a button for the tree of groups and what features add. */
export function ParticipantFilter({ presets, inBar }: ParticipantFilterProps) {
  const display = useDisplay();
  const view = display.use(filterOf).value;
  if (!view) return null;
  if (hasChoices(display)) return <Opening view={view} presets={presets} inBar={inBar} />;
  return inBar ? null : <Locked view={view} />;
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
function Opening({
  view,
  presets = [],
  inBar,
}: { view: ParticipantFilterView } & ParticipantFilterProps) {
  const display = useDisplay();
  const free = isFree(display);
  const { store, locale } = display;
  const { messages } = locale.value;
  const [open, setOpen] = useState<"panel" | "sheet" | undefined>(undefined);
  const panel = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const around = useRef<HTMLDivElement>(null);
  const close = () => setOpen(undefined);
  useDismissal(around, opener, { isOpen: open === "panel", isOver: !!inBar, close });
  const further = panelOf(display);
  const label = free ? messages.filter.label : further?.label;
  const picks = {
    chips: [...(free ? picked(view, store) : []), ...(further?.chips ?? [])],
    reset: { audiences: [], ...further?.reset },
  };
  const content = () => [free && <GroupTree view={view} />, further?.draw()];

  return (
    <div ref={around} class="plenary-filter" part="filter" role="group" aria-label={label}>
      {!inBar && (free ? <Presets presets={presets} view={view} /> : <Locked view={view} />)}
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
        <span>{label}</span>
        {picks.chips.length > 0 && (
          <span class="plenary-chosen"> {groups(picks.chips, messages.comma)}</span>
        )}
      </button>
      {!inBar && <Count display={display} />}
      <div class="plenary-panel" id={panel} hidden={open !== "panel"}>
        {open === "panel" && content()}
      </div>
      {open === "sheet" ? (
        <Dialog title={label} onClose={close}>
          <Sheet {...picks} onClose={close}>
            {content()}
          </Sheet>
        </Dialog>
      ) : (
        <Chips {...picks} next={opener} />
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

interface SheetProps extends Omit<ChipsProps, "next"> {
  children: ComponentChildren;
  onClose(): void;
}

/** The panel in a dialog, for narrow containers, with chips and the way to the sessions at its foot. */
function Sheet({ children, onClose, ...picks }: SheetProps) {
  const { store, locale } = useDisplay();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <div class="plenary-sheet">
      <div ref={panel} tabIndex={-1}>
        {children}
      </div>
      <div class="plenary-sheet-foot">
        <Chips {...picks} next={panel} />
        <button type="button" class="plenary-button plenary-show" onClick={onClose}>
          {locale.value.plural(locale.value.messages.showSessions, store.count.value.shown)}
        </button>
      </div>
    </div>
  );
}
