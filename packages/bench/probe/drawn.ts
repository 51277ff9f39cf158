/** Finds what a contestant has drawn, by the selectors in the roster. */
import type { Parts } from "../contestants/roster.ts";

export const stage = () => document.getElementById("stage") as HTMLElement;

/** Where a contestant draws; the dots that mark frames are outside it. */
export const rootOf = ({ host }: Parts) =>
  (host ? document.querySelector(host)?.shadowRoot : undefined) ?? stage();

export const titlesOf = (parts: Parts) => [
  ...rootOf(parts).querySelectorAll<HTMLElement>(parts.title),
];

export const cardOf = (parts: Parts, title: Element) => title.closest(parts.session) ?? title;

/** The number at the end of a title, which identifies the session. */
export const numberIn = (title: Element) => Number(/· (\d+)/.exec(title.textContent ?? "")?.[1]);
