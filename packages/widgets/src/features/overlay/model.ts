import { type Agenda, applyOverlay, type Problem } from "@plenary/core";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Amendment } from "../../state/programme.ts";

export interface OverlayModel {
  readonly amendment: ReadonlySignal<Amendment>;
  /** Replaces all overlays, given as parsed JSON. They are applied to every later version too. */
  setOverlays(documents: readonly unknown[]): void;
  /** The problems of each overlay, in order, when it is applied to an agenda. */
  problemsWith(agenda: Agenda | undefined): readonly (readonly Problem[])[];
}

export function createOverlays(): OverlayModel {
  const overlays = signal<readonly unknown[]>([]);
  let last:
    | { agenda: Agenda; overlays: unknown; amended: Agenda; problems: Problem[][] }
    | undefined;
  const apply = (agenda: Agenda) => {
    if (last?.agenda === agenda && last.overlays === overlays.value) return last;
    const problems: Problem[][] = [];
    let amended = agenda;
    for (const overlay of overlays.value) {
      const result = applyOverlay(amended, overlay);
      amended = result.agenda;
      problems.push(result.problems);
    }
    last = { agenda, overlays: overlays.value, amended, problems };
    return last;
  };
  return {
    amendment: computed(() => {
      // Read here, so that other overlays are another amendment.
      overlays.value;
      return (agenda) => apply(agenda).amended;
    }),
    setOverlays(documents) {
      const now = overlays.peek();
      // A site may pass a new array with the same overlays on each render.
      const isSame = documents.length === now.length && documents.every((one, i) => one === now[i]);
      if (!isSame) overlays.value = documents;
    },
    problemsWith: (agenda) => (agenda ? apply(agenda).problems : []),
  };
}
