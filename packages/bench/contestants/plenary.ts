/**
 * Plenary as a site has it: the shipped script, one element, everything on. What is measured as its
 * script is plenary.js alone; this file stands for the page's own line and is not counted.
 *
 * It is given the agenda document itself, so that its times hold reading and checking the document,
 * which the others are spared.
 */
import type { Agenda } from "@plenary/core";
import { enter } from "./contestant.ts";

interface PlenaryElement extends HTMLElement {
  agenda: Agenda;
  audience: string | null;
}

let element: PlenaryElement | undefined;

enter<Agenda>({
  prepare: (document) => document as Agenda,
  mount(el, agenda) {
    element = document.createElement("plenary-agenda") as PlenaryElement;
    element.lang = "en";
    element.agenda = agenda;
    el.append(element);
  },
  filter(group) {
    // An attribute that is taken away leaves the reader's choice as it was; an empty one picks none.
    if (element) element.audience = group ?? "";
  },
  search(text) {
    const field = element?.shadowRoot?.querySelector<HTMLInputElement>("input[type=search]");
    if (!field) throw new Error("Plenary shows no search");
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  },
  unmount() {
    element?.remove();
    element = undefined;
  },
});
