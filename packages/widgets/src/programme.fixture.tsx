/** A small programme of two days in two languages, and what draws parts of it in tests. */
import { act, render } from "@testing-library/preact";
import type { ComponentChild } from "preact";
import { vi } from "vitest";
import type { Choices } from "./choices.ts";
import { AgendaProvider, type StoreProviderProps } from "./provider.tsx";
import { createStore } from "./store.ts";

const day = (date: string, ...sessions: object[]) => ({ date, sessions });
const at = (id: string, start: string, en: string, fr: string, more: object = {}) => ({
  id,
  start,
  title: { en, fr },
  ...more,
});

export const programme = {
  format: 1,
  id: "a",
  title: { en: "Retreat", fr: "Séminaire" },
  language: "en",
  timeZone: "Europe/Madrid",
  venue: { name: "The Mill", city: "Barcelona" },
  audiences: [{ id: "press", name: { en: "Press", fr: "Presse" } }],
  days: [
    day(
      "2024-02-23",
      at("opening", "2024-02-23T10:00", "Opening", "Ouverture", { end: "2024-02-23T11:00" }),
      at("water", "2024-02-23T11:00", "Water for all", "De l’eau pour tous"),
    ),
    day(
      "2024-02-24",
      at("room", "2024-02-24T10:00", "Press room", "Salle de presse", { audience: ["press"] }),
      at("questions", "2024-02-24T12:00", "Water questions", "Questions d’eau"),
      at("closing", "2024-02-24T14:00", "Closing", "Clôture"),
    ),
  ],
};

export type ShowOptions = Partial<StoreProviderProps> & {
  document?: object | undefined;
  choices?: Partial<Choices>;
};

/** Draws it in a provider; the reader is at the event. */
export function show(draw: ComponentChild, options: ShowOptions = {}) {
  const { document = programme, choices, ...given } = options;
  const store = createStore(choices);
  store.load(document);
  const onChange = vi.fn();
  const drawn = (changed: Partial<StoreProviderProps>) => (
    <AgendaProvider
      store={store}
      viewerZone="Europe/Madrid"
      onChange={onChange}
      {...given}
      {...changed}
    >
      {draw}
    </AgendaProvider>
  );
  const { container, rerender } = render(drawn({}));
  return {
    store,
    container,
    onChange,
    rerender: (changed: Partial<StoreProviderProps>) => rerender(drawn(changed)),
  };
}

/** With fake timers: what happens in so many milliseconds, drawn. */
export const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
