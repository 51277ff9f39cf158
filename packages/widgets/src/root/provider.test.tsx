import { mergeLanguages } from "@plenary/core";
import * as ar from "@plenary/core/languages/ar";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changes } from "../features/changes/feature.ts";
import { headOf } from "../head/head.tsx";
import {
  AgendaProvider,
  builtIn,
  createDisplay,
  createStore,
  DisplayRoot,
  PanelCard,
  ParticipantFilter,
  Programme,
  type Store,
  type StoreProviderProps,
  Timeline,
  useDisplay,
} from "../index.ts";
import { timelineOf } from "../list/timeline.tsx";

const document = {
  format: 1,
  id: "a",
  title: { en: "Retreat", fr: "Séminaire" },
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [{ id: "press", name: { en: "Press", fr: "Presse" } }],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        {
          id: "opening",
          title: { en: "Opening", fr: "Ouverture" },
          start: "2024-02-23T10:00",
          audience: ["press"],
        },
      ],
    },
  ],
};

let store: Store;
beforeEach(() => {
  store = createStore();
  store.load(document);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const programme = (options: Partial<StoreProviderProps> = {}) => (
  <AgendaProvider store={store} viewerZone="Europe/Madrid" {...options}>
    <Programme />
  </AgendaProvider>
);
const root = (container: Element) => container.querySelector(".plenary") as HTMLElement;

describe("the root", () => {
  it("has the interface's language and direction", () => {
    const { container } = render(programme({ lang: "ar", catalogue: { ...builtIn, ar } }));
    expect([root(container).lang, root(container).dir]).toEqual(["ar", "rtl"]);
  });

  it("uses an available language if the requested one is missing", () => {
    const { container } = render(programme({ lang: "tlh" }));
    expect([root(container).lang, root(container).dir]).toEqual(["en", "ltr"]);
  });

  it("is English by default", () => {
    render(programme());
    expect(screen.getByRole("heading", { name: "Retreat" })).toBeTruthy();
  });

  it.each(["light", "dark"] as const)("carries the theme %s", (theme) => {
    const { container } = render(programme({ theme }));
    expect(root(container).dataset.theme).toBe(theme);
  });

  it("has no theme if the colours follow the page around it", () => {
    const { container } = render(programme());
    expect(root(container).dataset.theme).toBeUndefined();
  });

  it("has the given inks from the start, and looks them up again after a move", () => {
    const display = createDisplay(createStore(), { catalogue: builtIn });
    const inks = { style: { "--plenary-ground-found": "rgb(1 2 3)" }, scheme: "dark" } as const;
    const root = (place: number) => <DisplayRoot display={display} inks={inks} place={place} />;
    const { container, rerender } = render(root(0));
    const drawn = container.firstElementChild as HTMLElement;
    const ground = () => drawn.style.getPropertyValue("--plenary-ground-found");
    expect([ground(), drawn.dataset.scheme]).toEqual(["rgb(1 2 3)", "dark"]);
    rerender(root(1));
    expect([ground(), drawn.dataset.scheme]).toEqual(["rgb(255 255 255)", "light"]);
  });

  it("looks up its ground again when an ancestor changes, until it is removed", async () => {
    const { container, unmount } = render(programme());
    const found = root(container);
    const { body } = window.document;
    expect(found.dataset.scheme).toBe("light");
    body.setAttribute("style", "background-color: rgb(0, 0, 0)");
    await vi.waitFor(() => expect(found.dataset.scheme).toBe("dark"));
    unmount();
    body.removeAttribute("style");
    await new Promise(requestAnimationFrame);
    expect(found.dataset.scheme).toBe("dark");
  });
});

describe("a changed prop", () => {
  it("for the language re-renders everything", () => {
    const { rerender, container } = render(programme({ lang: "en" }));
    rerender(programme({ lang: "fr" }));
    expect(root(container).lang).toBe("fr");
    expect(screen.getByRole("heading", { name: "Séminaire" })).toBeTruthy();
    expect(screen.getByRole("article", { name: "Ouverture" })).toBeTruthy();
    expect(screen.getByText("10h00")).toBeTruthy();
  });

  it("for the catalogue renders in the new language", () => {
    const { rerender, container } = render(programme({ lang: "ar" }));
    expect(root(container).lang).toBe("en");
    rerender(programme({ lang: "ar", catalogue: { ...builtIn, ar } }));
    expect([root(container).lang, root(container).dir]).toEqual(["ar", "rtl"]);
    expect(screen.getByRole("button", { name: ar.list.filter.label })).toBeTruthy();
  });

  it("for one message shows that message", () => {
    const { rerender } = render(programme());
    const catalogue = mergeLanguages(builtIn, "en", { list: { forWhom: "Meant for" } });
    rerender(programme({ catalogue }));
    expect(screen.getByRole("article").textContent).toContain("Meant for: Press");
  });

  it("for the heading level changes every heading", () => {
    const { rerender } = render(programme({ headingLevel: 1 }));
    rerender(programme({ headingLevel: 3 }));
    expect(screen.getByRole("heading", { name: "Retreat", level: 3 })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Opening", level: 5 })).toBeTruthy();
  });

  it("for the reader's zone shows the other times", () => {
    const { rerender } = render(programme());
    rerender(programme({ viewerZone: "Asia/Tokyo" }));
    expect(screen.getByText("18:00")).toBeTruthy();
  });

  it("for the theme changes the root", () => {
    const { rerender, container } = render(programme({ theme: "dark" }));
    rerender(programme({ theme: undefined }));
    expect(root(container).dataset.theme).toBeUndefined();
  });

  it("for the store shows the other programme", () => {
    const { rerender } = render(programme());
    const other = createStore();
    other.load({ ...document, title: "Another" });
    rerender(programme({ store: other }));
    expect(screen.getByRole("heading", { name: "Another" })).toBeTruthy();
  });

  it("for the store follows what the other does from then on", () => {
    const withChanges = () => {
      const store = createStore({}, { features: [changes] });
      store.load(document);
      return store;
    };
    const [one, other] = [withChanges(), withChanges()];
    const { rerender } = render(programme({ store: one }));
    rerender(programme({ store: other }));
    act(() => other.load({ ...document, days: [] }));
    expect(screen.getByRole("status").textContent).toMatch(/^The programme has just been updated/);
  });

  it("for a listener is respected", () => {
    const first = vi.fn();
    const second = vi.fn();
    const { rerender } = render(programme({ onChange: first }));
    rerender(programme({ onChange: second }));
    fireEvent.click(screen.getByRole("button", { name: "For whom?" }));
    fireEvent.click(screen.getByRole("checkbox"));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it("keeps what the reader picked and opened", () => {
    const { rerender } = render(programme());
    fireEvent.click(screen.getByRole("button", { name: "For whom?" }));
    fireEvent.click(screen.getByRole("checkbox"));
    rerender(programme({ lang: "fr" }));
    expect((screen.getByRole("checkbox") as HTMLInputElement).checked).toBe(true);
    expect(screen.getByRole("button", { name: "Retirer Presse" })).toBeTruthy();
  });
});

describe("a change", () => {
  it("is reported after the reader's action, with the new choice in place", () => {
    const seen: unknown[] = [];
    render(programme({ onChange: () => seen.push(store.choices.value.audiences) }));
    fireEvent.click(screen.getByRole("button", { name: "For whom?" }));
    fireEvent.click(screen.getByRole("checkbox"));
    fireEvent.click(screen.getByRole("button", { name: "Remove Press" }));
    expect(seen).toEqual([["press"], []]);
  });

  it("is not reported if the site makes it, nor when a document is loaded", () => {
    const onChange = vi.fn();
    render(programme({ onChange }));
    store.choose({ audiences: ["press"] });
    store.choose({ audiences: [] });
    store.lock(true);
    store.load({ ...document, revision: 2 });
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe("providers with one store", () => {
  it("share the choices, each in its own language", async () => {
    render(
      <>
        <AgendaProvider store={store} lang="fr">
          <ParticipantFilter />
        </AgendaProvider>
        <AgendaProvider store={store} lang="en">
          <Timeline />
        </AgendaProvider>
      </>,
    );
    fireEvent.click(screen.getByRole("button", { name: "Pour qui\u202f?" }));
    fireEvent.click(screen.getByRole("checkbox"));
    expect(await screen.findByText("For your group")).toBeTruthy();
  });
});

describe("a display made outside Preact", () => {
  it("renders and follows its options", async () => {
    const display = createDisplay(store, { lang: "fr", catalogue: builtIn });
    render(
      <DisplayRoot display={display}>
        <PanelCard session="opening" />
      </DisplayRoot>,
    );
    expect(screen.getByRole("article", { name: "Ouverture" })).toBeTruthy();
    display.update({ lang: "en", catalogue: builtIn });
    expect(await screen.findByRole("article", { name: "Opening" })).toBeTruthy();
  });

  it("uses the browser's zone by default", () => {
    const { context } = createDisplay(store, { catalogue: builtIn });
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(context.value?.viewerZone).toBe(timeZone);
  });

  it("makes once what components derive from it", () => {
    const display = createDisplay(store, { catalogue: builtIn });
    const make = vi.fn(() => ({}));
    expect(display.use(make)).toBe(display.use(make));
    expect(make).toHaveBeenCalledExactlyOnceWith(display);
  });

  it("has no views before there is an agenda", () => {
    const display = createDisplay(createStore(), { catalogue: builtIn });
    expect(display.context.value).toBeUndefined();
    expect(display.use(timelineOf).value).toBeUndefined();
    expect(display.use(headOf).value).toBeUndefined();
  });
});

describe("outside a provider", () => {
  it.each([
    ["the programme", <Programme key="" />],
    ["a timeline", <Timeline key="" />],
    ["a card", <PanelCard key="" session="opening" />],
    ["a filter", <ParticipantFilter key="" />],
  ])("%s throws an error that says where it belongs", (_, component) => {
    expect(() => render(component)).toThrow(/must be inside an <AgendaProvider>/);
  });

  it("a custom component gets an error too", () => {
    const Own = () => <p>{useDisplay().locale.value.lang}</p>;
    expect(() => render(<Own />)).toThrow(/<AgendaProvider>/);
  });
});

describe("a custom component", () => {
  it("reads the display around it", () => {
    const Own = () => <p>{useDisplay().locale.value.day("2024-02-23")}</p>;
    render(
      <AgendaProvider store={store} lang="fr">
        <Own />
      </AgendaProvider>,
    );
    expect(screen.getByText("Vendredi 23 février")).toBeTruthy();
  });
});
