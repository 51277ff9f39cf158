import type { AgendaHeadView } from "@plenary/core";

/** The agenda's state as a word with a shape. */
export function StateMark({
  state: { kind, label },
}: {
  state: NonNullable<AgendaHeadView["state"]>;
}) {
  return (
    <strong class="plenary-state-mark" part="state" data-state={kind}>
      {label}
    </strong>
  );
}
