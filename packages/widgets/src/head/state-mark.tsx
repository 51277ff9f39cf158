import type { AgendaHeadView } from "@plenary/core";

/** How settled the agenda is, in a word and a shape. */
export function StateMark({ of: { kind, label } }: { of: NonNullable<AgendaHeadView["state"]> }) {
  return (
    <strong class="plenary-state-mark" part="state" data-state={kind}>
      {label}
    </strong>
  );
}
