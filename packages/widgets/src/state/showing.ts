import { type ReadonlySignal, type Signal, signal } from "@preact/signals";

/** A session that is to be brought into view. */
export interface Wanted {
  id: string;
  /** Whether to open it as well: its folded part, or its dialog. */
  open: boolean;
  /**
   * How far from the top of the window it stood when the reader left, px, or `any` where only its
   * folded part is to open again; then the focus stays. @default at the top, and it gets the focus
   */
  top?: number | "any";
}

/** Showing a session is a command; whatever draws the session answers it. */
export interface Showing {
  /** Until it has been answered. Days unfold for it. */
  readonly wanted: ReadonlySignal<Wanted | undefined>;
  show(wanted: Wanted): void;
  /** Opens the folded parts of sessions again that were open when the reader left. */
  reopen(ids: readonly string[]): void;
  /** The day that is being read, YYYY-MM-DD: that of the topmost session in sight. */
  readonly reading: Signal<string | undefined>;
  /** Asks lists to open or close all rows, each time anew; undefined before the first time. */
  readonly allOpen: ReadonlySignal<{ open: boolean } | undefined>;
  openAll(open: boolean): void;
  /** Registers what draws a session. @returns a function to stop */
  answer(id: string, show: (wanted: Wanted) => void): () => void;
}

export function createShowing(): Showing {
  const wanted = signal<Wanted | undefined>(undefined);
  // A session may be drawn twice, for example in a list and as a card: the last one answers.
  const answers = new Map<string, ((wanted: Wanted) => void)[]>();
  /** Ids of the sessions that are still to be opened again. */
  const closed = new Set<string>();
  const allOpen = signal<{ open: boolean } | undefined>(undefined);
  const answerOf = (id: string) => answers.get(id)?.at(-1);
  const ask = () => {
    for (const id of closed) {
      const show = answerOf(id);
      if (show && closed.delete(id)) show({ id, open: true, top: "any" });
    }
    const asked = wanted.peek();
    const show = asked && answerOf(asked.id);
    if (!show) return;
    wanted.value = undefined;
    show(asked);
  };
  // After the next rendering, in which its day may be drawn or unfolded first.
  const askSoon = () => setTimeout(ask);
  return {
    wanted,
    reading: signal<string | undefined>(undefined),
    allOpen,
    openAll(open) {
      allOpen.value = { open };
    },
    show(next) {
      wanted.value = next;
      askSoon();
    },
    reopen(ids) {
      for (const id of ids) closed.add(id);
      askSoon();
    },
    answer(id, show) {
      const of = () => answers.get(id) ?? [];
      answers.set(id, [...of(), show]);
      if (closed.has(id) || wanted.peek()?.id === id) askSoon();
      return () => {
        answers.set(
          id,
          of().filter((other) => other !== show),
        );
      };
    },
  };
}
