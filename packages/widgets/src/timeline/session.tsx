import type { Locale, SessionView } from "@plenary/core";
import { useId, useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { card, cardTitle } from "../panel-card/card.tsx";
import type { Store } from "../store.ts";
import type { Drawing, Listed } from "./drawing.ts";

/** What all sessions of a list have in common. */
export interface ListOptions {
  store: Store;
  locale: Locale;
  drawing: Drawing;
  /** Of their headings. */
  level: number;
  /** Whether a long summary folds. */
  fold: boolean;
}

interface Props {
  of: SessionView;
  list: ListOptions;
  class: string;
}

/** A session in its place of the list: its title, and its card when the drawing comes to it. */
export function SessionLine({ of: view, list, class: name }: Props) {
  const { store, locale, drawing, level, fold } = list;
  const place = useRef<HTMLLIElement>(null);
  const id = useId();
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [listed] = useState((): Pick<Listed, "drawn"> & { whole: boolean } => ({
    whole: drawing.isAtOnce(),
  }));
  useLayoutEffect(
    () =>
      drawing.enter(
        Object.assign(listed, {
          session: view.session,
          element: place.current as HTMLElement,
          draw() {
            listed.whole = true;
            redraw(0);
          },
        }),
      ),
    [drawing, view],
  );

  // Not subscribed: the drawing says when, and to whom first.
  const concern = store.concerns.peek()?.get(view.session);
  if (listed.whole) listed.drawn = { concern };
  return (
    <li
      ref={place}
      class={`plenary-session ${name}`}
      data-quiet={view.quiet}
      hidden={concern?.concern === "not"}
    >
      {listed.whole ? (
        card(view.card, { id, level, locale, concern, fold })
      ) : (
        <article class="plenary-card" part="card" aria-labelledby={id}>
          {cardTitle(view, id, level)}
        </article>
      )}
    </li>
  );
}
