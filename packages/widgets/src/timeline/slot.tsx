import type { SessionView, SlotView } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { type ListOptions, sessionLine, type When } from "./session.tsx";

interface Props {
  of: SlotView;
  list: ListOptions;
  whenOf(session: SessionView): When;
}

/** Sessions that start together, told apart from those before and after. */
export function ParallelSlot({ of: slot, list, whenOf }: Props) {
  const { store, locale } = list;
  const left = useComputed(() => store.leftOf(slot.sessions)).value;
  const alone = left < 2;
  const lines = useMemo(
    () => slot.sessions.map((session) => sessionLine(session, list, whenOf(session))),
    [slot, list, whenOf],
  );
  return (
    <li class="plenary-slot" data-parallel={alone ? undefined : ""} hidden={!left}>
      <p class="plenary-parallel-time" aria-hidden="true" hidden={alone}>
        {slot.sessions[0]?.card.times?.first.start.text}
      </p>
      <p class="plenary-parallel-label" hidden={alone}>
        {locale.plural(locale.messages.parallel, left)}
      </p>
      {/* What is left alone is no list in the list. */}
      <ol class="plenary-parallel-cards" role={alone ? "none" : "list"}>
        {lines}
      </ol>
    </li>
  );
}
