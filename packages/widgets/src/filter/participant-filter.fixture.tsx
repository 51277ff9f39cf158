import { render, screen } from "@testing-library/preact";
import { AgendaProvider, type StoreProviderProps } from "../root/provider.tsx";
import type { Choices } from "../state/choices.ts";
import { document as groups } from "../state/groups.fixture.ts";
import { createStore, type StoreOptions } from "../state/store.ts";
import { ParticipantFilter, type ParticipantFilterProps } from "./participant-filter.tsx";

/** The first day of the programme with nested groups. */
export const document = {
  ...groups,
  days: groups.days.slice(0, 1),
  unscheduled: undefined,
};

type Options = Omit<Partial<StoreProviderProps>, "features"> &
  ParticipantFilterProps &
  StoreOptions & { choices?: Partial<Choices>; given?: object };

/** Renders a filter, by default without any feature. */
export function show({ choices, given = document, presets, features, ...options }: Options = {}) {
  const store = createStore(choices, { features });
  store.load(given);
  const view = render(
    <AgendaProvider store={store} viewerZone="Europe/Madrid" {...options}>
      <ParticipantFilter presets={presets} />
    </AgendaProvider>,
  );
  return { store, container: view.container };
}

export const opener = () => screen.getByRole("button", { name: /^For whom\?/ });
export const checkbox = (name: RegExp) =>
  screen.getByRole("checkbox", { name }) as HTMLInputElement;
