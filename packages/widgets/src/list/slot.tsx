import type { SessionView, SlotView } from "@plenary/core";
import { useMemo } from "preact/hooks";
import { useDerived } from "../root/use-derived.ts";
import { type ListOptions, sessionLine, type When } from "./session.tsx";

interface Props {
  slot: SlotView;
  list: ListOptions;
  whenOf(session: SessionView): When;
}

/** Sessions that start at the same time, grouped visually. */
export function ParallelSlot({ slot, list, whenOf }: Props) {
  const { store, locale } = list;
  const visible = useDerived(() => store.countVisible(slot.sessions), [store, slot]);
  const alone = visible < 2;
  const lines = useMemo(
    () => slot.sessions.map((session) => sessionLine(session, list, whenOf(session))),
    [slot, list, whenOf],
  );
  return (
    <li class="plenary-slot" data-parallel={alone ? undefined : ""} hidden={!visible}>
      <p class="plenary-parallel-time" aria-hidden="true" hidden={alone}>
        {slot.sessions[0]?.card.times?.first.start.text}
      </p>
      <p class="plenary-parallel-label" hidden={alone}>
        {locale.plural(locale.messages.parallel, visible)}
      </p>
      {/* A single visible session is not announced as a nested list. */}
      <ol class="plenary-parallel-cards" role={alone ? "none" : "list"}>
        {lines}
      </ol>
    </li>
  );
}
