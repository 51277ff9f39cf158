/** A small programme of two days in two languages, and a way to render parts of it in tests. */
import { act, render } from "@testing-library/preact";
import type { ComponentChild } from "preact";
import { vi } from "vitest";
import { everything } from "./everything.ts";
import type { KeptStorage } from "./page/storage.ts";
import { AgendaProvider, type StoreProviderProps } from "./root/provider.tsx";
import { useDisplay } from "./root/use-display.ts";
import type { Choices } from "./state/choices.ts";
import type { Display } from "./state/feature.ts";
import { createStore, type StoreOptions } from "./state/store.ts";

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

export type ShowOptions = Omit<Partial<StoreProviderProps>, "features"> &
  StoreOptions & {
    document?: object | undefined;
    choices?: Partial<Choices>;
  };

/** Where nothing can be stored, so that no test finds what another left. */
const NO_STORAGE: KeptStorage = {
  get: () => undefined,
  set: () => false,
  remove() {},
  onChange: () => () => {},
};

/** Renders it with all features in a provider, with the reader in the event's zone. */
export function show(draw: ComponentChild, options: ShowOptions = {}) {
  const {
    document = programme,
    choices,
    features = everything,
    storage = NO_STORAGE,
    ...given
  } = options;
  const store = createStore(choices, { features, storage });
  store.load(document);
  const onChange = vi.fn();
  let display: Display | undefined;
  const Probe = () => {
    display = useDisplay();
    return null;
  };
  const drawn = (changed: Partial<StoreProviderProps>) => (
    <AgendaProvider
      store={store}
      viewerZone="Europe/Madrid"
      onChange={onChange}
      {...given}
      {...changed}
    >
      {draw}
      <Probe />
    </AgendaProvider>
  );
  const { container, rerender } = render(drawn({}));
  return {
    store,
    container,
    onChange,
    display: display as unknown as Display,
    rerender: (changed: Partial<StoreProviderProps>) => rerender(drawn(changed)),
  };
}

/** With fake timers: lets this many milliseconds pass and renders the result. */
export const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
