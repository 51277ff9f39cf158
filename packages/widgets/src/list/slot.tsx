import type { SessionView, SlotView, StartView } from "@plenary/core";
import { useMemo } from "preact/hooks";
import { useDerived } from "../root/use-derived.ts";
import { type ListOptions, sessionLine, type When } from "./session.tsx";

interface Props {
  list: ListOptions;
  whenOf(session: SessionView): When;
  /** The share of it that has passed, 0 to 1, if it is on. */
  passedOf(session: SessionView): number | undefined;
}

/** A block of sessions that overlap, grouped visually. */
export function Block({ slot, ...shared }: Props & { slot: SlotView }) {
  const { store } = shared.list;
  const visible = useDerived(() => store.countVisible(slot.sessions), [store, slot]);
  return (
    <li class="plenary-slot" data-parallel={visible < 2 ? undefined : ""} hidden={!visible}>
      {slot.starts.map((start, index) => (
        <Start
          key={start.sessions[0]?.id}
          start={start}
          time={index || visible < 2 ? undefined : timeOf(slot.sessions)}
          {...shared}
        />
      ))}
    </li>
  );
}

const timeOf = ([first]: SessionView[]) => first?.card.times?.first.start.text ?? "";

interface StartProps extends Props {
  start: StartView;
  /** When the block begins, of its first. Cards show it beside the spine. */
  time: string | undefined;
}

/** The sessions of a block that start together, under what runs beside them. */
function Start({ start, time, list, whenOf, passedOf }: StartProps) {
  const { store, locale } = list;
  const { sessions, during } = start;
  const { messages, plural } = locale;
  const visible = useDerived(() => store.countVisible(sessions), [store, sessions]);
  const beside = useDerived(() => store.countVisible(during), [store, during]);
  const alone = visible < 2;
  // A break stays one quiet line.
  const isTold = beside > 0 && !sessions.every(({ quiet }) => quiet);
  const label = isTold
    ? plural(messages.during, beside, { time: timeOf(sessions) })
    : plural(messages.parallel, visible);
  const lines = useMemo(
    () => sessions.map((session) => sessionLine(session, list, whenOf(session), passedOf(session))),
    [sessions, list, whenOf, passedOf],
  );
  return (
    <>
      <p
        class="plenary-parallel-label"
        data-during={isTold ? "" : undefined}
        hidden={!visible || (alone && !isTold)}
      >
        {label}
      </p>
      {/* A single visible session is not announced as a nested list. */}
      <ol
        class="plenary-parallel-cards"
        role={alone ? "none" : "list"}
        data-time={time}
        data-count={sessions.length}
      >
        {lines}
      </ol>
    </>
  );
}
