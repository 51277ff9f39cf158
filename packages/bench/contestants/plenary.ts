/**
 * Plenary as used on a site: the shipped scripts and one element, with all features. Only the shipped
 * scripts count; this file represents the site's own code and is not counted.
 *
 * It gets the agenda document itself, so its times include parsing and checking the document, which
 * the other contestants do not have to do.
 */
import type { Agenda } from "@plenary/core";
import { enter } from "./contestant.ts";

interface PlenaryElement extends HTMLElement {
  agenda: Agenda;
  audience: string | null;
}

let element: PlenaryElement | undefined;

function searchField(): HTMLInputElement {
  const field = element?.shadowRoot?.querySelector<HTMLInputElement>("input[type=search]");
  if (!field) throw new Error("Plenary shows no search");
  return field;
}

enter<Agenda>({
  prepare: (document) => document as Agenda,
  mount(el, agenda) {
    element = document.createElement("plenary-agenda") as PlenaryElement;
    element.lang = "en";
    const { density } = el.dataset;
    if (density) element.setAttribute("density", density);
    element.agenda = agenda;
    el.append(element);
  },
  filter(group) {
    // Removing the attribute keeps the reader's choice; an empty one clears it.
    if (element) element.audience = group ?? "";
  },
  openSearch: () => searchField().focus(),
  search(text) {
    const field = searchField();
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  },
  unmount() {
    element?.remove();
    element = undefined;
  },
});
