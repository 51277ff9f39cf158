import { render, screen } from "@testing-library/preact";
import type { Choices } from "../choices.ts";
import { AgendaProvider, type StoreProviderProps } from "../provider.tsx";
import { createStore } from "../store.ts";
import { ParticipantFilter, type ParticipantFilterProps } from "./participant-filter.tsx";

export const document = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "network", name: "Network" },
    { id: "sections", name: "Sections", parent: "network" },
    { id: "africa", name: "Africa", parent: "sections" },
    { id: "press", name: { en: "Press", fr: "Presse" } },
  ],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        { id: "opening", title: "Opening" },
        { id: "sections-meet", title: "Sections meet", audience: ["sections"] },
        { id: "press-room", title: "Press room", audience: ["press"] },
      ],
    },
  ],
};

type Options = Partial<StoreProviderProps> &
  ParticipantFilterProps & { choices?: Partial<Choices>; given?: object };

/** A filter, and the store behind it. */
export function show({ choices, given = document, presets, ...options }: Options = {}) {
  const store = createStore(choices);
  store.load(given);
  const view = render(
    <AgendaProvider store={store} viewerZone="Europe/Madrid" {...options}>
      <ParticipantFilter presets={presets} />
    </AgendaProvider>,
  );
  return { store, container: view.container };
}

export const opener = () => screen.getByRole("button", { name: /^Choose groups/ });
export const checkbox = (name: RegExp) =>
  screen.getByRole("checkbox", { name }) as HTMLInputElement;
