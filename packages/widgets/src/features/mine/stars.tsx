import { effect } from "@preact/signals";
import { type RefObject, render } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { useDisplay } from "../../root/use-display.ts";
import { toggled } from "../../state/choices.ts";
import type { Display } from "../../state/feature.ts";
import { changesOf } from "../changes/changes-of.ts";
import { createKept } from "../kept/kept.ts";
import { createMine, overlapsOf } from "./model.ts";
import { noteOf } from "./note.tsx";
import { note } from "./star.tsx";

/** Handles every ☆ of a root, in lists, cards and dialogs, with one listener and one effect. */
export function Stars({ root }: { root: RefObject<HTMLElement | null> }) {
  const display = useDisplay();
  const { store, locale } = display;
  const { starred: stars } = store.use(createMine);
  useLayoutEffect(() => {
    const element = root.current as HTMLElement;
    const all = (selector: string) => element.querySelectorAll<HTMLElement>(selector);
    const star = ({ target }: Event) => {
      const button = (target as Element).closest<HTMLElement>("[data-star]");
      if (button) toggle(button, element, display);
    };
    element.addEventListener("click", star);
    const stop = effect(() => {
      const starred = stars.value;
      display.use(overlapsOf).value;
      // Only readers with stars need the comparison of two versions, so don't compute it for others.
      if (starred.size) display.use(changesOf).value;
      locale.value;
      for (const button of all("[data-star]")) {
        const isPressed = starred.has(button.dataset.star as string);
        if (button.getAttribute("aria-pressed") !== `${isPressed}`) {
          button.setAttribute("aria-pressed", `${isPressed}`);
        }
        if (isPressed) makeRoom(button, display);
      }
      for (const note of all("[data-note]")) noteOf(note, display);
    });
    return () => {
      element.removeEventListener("click", star);
      stop();
    };
  }, [display, root, stars, locale]);
  return null;
}

/** A closed row of a long list keeps no place for a note. */
function makeRoom(button: HTMLElement, display: Display): void {
  const card = button.closest("[data-session]");
  if (!card || card.querySelector("[data-note]")) return;
  const shelf = card.ownerDocument.createElement("div");
  render(note({ id: button.dataset.star as string }, display, true), shelf);
  card.querySelector(".plenary-times")?.after(...shelf.childNodes);
}

function toggle(button: HTMLElement, root: HTMLElement, display: Display): void {
  const id = button.dataset.star as string;
  const { store, locale } = display;
  const { mine, starred } = store.use(createMine);
  const next = mine.peek() && button.closest(".plenary-session") && neighbour(button, root);
  display.choose({ favourites: toggled(store.choices.peek().favourites, id) });
  // While only starred sessions are shown, this one disappears: move the focus to the next.
  if (next) next.focus({ preventScroll: true });
  const others = display.use(overlapsOf).peek().get(id);
  const { labelled, list, words } = locale.peek();
  const { kept, unkept, overlap } = words("mine");
  const isFirst = starred.peek().size === 1 && starred.peek().has(id);
  if (isFirst) display.announce(store.use(createKept).isKept.peek() ? kept : unkept);
  if (!others) return;
  display.announce(labelled(overlap, list(others.map(({ text }) => text))));
}

function neighbour(button: HTMLElement, root: HTMLElement): HTMLElement | null | undefined {
  const stars = [...root.querySelectorAll<HTMLElement>(".plenary-session [data-star]")].filter(
    (star) => !star.closest("[hidden]"),
  );
  const at = stars.indexOf(button);
  return stars[at + 1] ?? stars[at - 1] ?? root.querySelector<HTMLElement>("[part=mine] button");
}
