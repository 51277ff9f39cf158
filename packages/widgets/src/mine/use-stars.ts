import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Display } from "../display.ts";
import { noteOf } from "./note.tsx";

/** Every ☆ of a root, of lists, cards and dialogs alike: one listener and one effect serve them all. */
export function useStars(root: RefObject<HTMLElement | null>, display: Display): void {
  const { store, changes, overlaps, locale } = display;
  useLayoutEffect(() => {
    const element = root.current as HTMLElement;
    const all = (selector: string) => element.querySelectorAll<HTMLElement>(selector);
    const star = ({ target }: Event) => {
      const button = (target as Element).closest<HTMLElement>("[data-star]");
      if (button) toggle(button, element, display);
    };
    element.addEventListener("click", star);
    const stop = effect(() => {
      const starred = store.starred.value;
      overlaps.value;
      // Two versions are compared only for who has something to lose.
      if (starred.size) changes.value;
      locale.value;
      for (const button of all("[data-star]")) {
        const isPressed = `${starred.has(button.dataset.star as string)}`;
        if (button.getAttribute("aria-pressed") !== isPressed) {
          button.setAttribute("aria-pressed", isPressed);
        }
      }
      for (const note of all("[data-note]")) noteOf(note, display);
    });
    return () => {
      element.removeEventListener("click", star);
      stop();
    };
  }, [display]);
}

function toggle(button: HTMLElement, root: HTMLElement, display: Display): void {
  const id = button.dataset.star as string;
  const { store, overlaps, locale } = display;
  const next = store.mine.peek() && button.closest(".plenary-session") && neighbour(button, root);
  display.act(() => store.toggleFavourite(id));
  // Where only mine is shown, a session leaves with its star: reading goes on at the next one.
  if (next) next.focus({ preventScroll: true });
  const others = overlaps.peek().get(id);
  const { labelled, list, messages } = locale.peek();
  const isFirst = store.starred.peek().size === 1 && store.starred.peek().has(id);
  if (isFirst) display.say(store.kept.isKept.peek() ? messages.mine.kept : messages.mine.unkept);
  if (!others) return;
  display.say(labelled(messages.mine.overlap, list(others.map(({ text }) => text))));
}

function neighbour(button: HTMLElement, root: HTMLElement): HTMLElement | null | undefined {
  const stars = [...root.querySelectorAll<HTMLElement>(".plenary-session [data-star]")].filter(
    (star) => !star.closest("[hidden]"),
  );
  const at = stars.indexOf(button);
  return stars[at + 1] ?? stars[at - 1] ?? root.querySelector<HTMLElement>("[part=mine] button");
}
