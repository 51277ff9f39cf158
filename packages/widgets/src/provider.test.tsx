import { ar } from "@plenary/core/locale/ar";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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
} from "./index.ts";

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

  it("has the language that is there where the one asked for is not", () => {
    const { container } = render(programme({ lang: "tlh" }));
    expect([root(container).lang, root(container).dir]).toEqual(["en", "ltr"]);
  });

  it("is English where none is asked for", () => {
    render(programme());
    expect(screen.getByRole("heading", { name: "Retreat" })).toBeTruthy();
  });

  it.each(["light", "dark"] as const)("carries the theme %s", (theme) => {
    const { container } = render(programme({ theme }));
    expect(root(container).dataset.theme).toBe(theme);
  });

  it("carries none where the colours follow what stands around", () => {
    const { container } = render(programme());
    expect(root(container).dataset.theme).toBeUndefined();
  });

  it("has the inks that it was given from the start, and looks for others after a move", () => {
    const display = createDisplay(createStore());
    const inks = { style: { "--plenary-ground-found": "rgb(1 2 3)" }, scheme: "dark" } as const;
    const root = (place: number) => <DisplayRoot display={display} inks={inks} place={place} />;
    const { container, rerender } = render(root(0));
    const drawn = container.firstElementChild as HTMLElement;
    const ground = () => drawn.style.getPropertyValue("--plenary-ground-found");
    expect([ground(), drawn.dataset.scheme]).toEqual(["rgb(1 2 3)", "dark"]);
    rerender(root(1));
    expect([ground(), drawn.dataset.scheme]).toEqual(["rgb(255 255 255)", "light"]);
  });

  it("looks for its ground anew when the reader's colours change, and stops when it leaves", () => {
    const query = new EventTarget() as EventTarget & { matches: boolean };
    vi.stubGlobal("matchMedia", () => query);
    const { container, unmount } = render(programme());
    const found = root(container);
    expect(found.dataset.scheme).toBe("light");
    window.document.body.style.backgroundColor = "rgb(0, 0, 0)";
    query.dispatchEvent(new Event("change"));
    expect(found.dataset.scheme).toBe("dark");
    window.document.body.removeAttribute("style");
    const stopped = vi.spyOn(query, "removeEventListener");
    unmount();
    expect(stopped).toHaveBeenCalledExactlyOnceWith("change", expect.any(Function));
  });
});

describe("a property that changes later", () => {
  it("of the language draws everything anew", () => {
    const { rerender, container } = render(programme({ lang: "en" }));
    rerender(programme({ lang: "fr" }));
    expect(root(container).lang).toBe("fr");
    expect(screen.getByRole("heading", { name: "Séminaire" })).toBeTruthy();
    expect(screen.getByRole("article", { name: "Ouverture" })).toBeTruthy();
    expect(screen.getByText("10h00")).toBeTruthy();
  });

  it("of the languages draws in the one that came", () => {
    const { rerender, container } = render(programme({ lang: "ar" }));
    expect(root(container).lang).toBe("en");
    rerender(programme({ lang: "ar", catalogue: { ...builtIn, ar } }));
    expect([root(container).lang, root(container).dir]).toEqual(["ar", "rtl"]);
    expect(screen.getByRole("button", { name: ar.filter.choose })).toBeTruthy();
  });

  it("of one word draws that word", () => {
    const { rerender } = render(programme());
    const en = { ...builtIn.en, forWhom: "Meant for" } as (typeof builtIn)[string];
    rerender(programme({ catalogue: { ...builtIn, en } }));
    expect(screen.getByRole("article").textContent).toContain("Meant for: Press");
  });

  it("of the heading level moves every heading", () => {
    const { rerender } = render(programme({ headingLevel: 1 }));
    rerender(programme({ headingLevel: 3 }));
    expect(screen.getByRole("heading", { name: "Retreat", level: 3 })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Opening", level: 5 })).toBeTruthy();
  });

  it("of the reader's zone shows the other times", () => {
    const { rerender } = render(programme());
    rerender(programme({ viewerZone: "Asia/Tokyo" }));
    expect(screen.getByText("18:00")).toBeTruthy();
  });

  it("of the theme changes the root", () => {
    const { rerender, container } = render(programme({ theme: "dark" }));
    rerender(programme({ theme: undefined }));
    expect(root(container).dataset.theme).toBeUndefined();
  });

  it("of the store shows the other programme", () => {
    const { rerender } = render(programme());
    const other = createStore();
    other.load({ ...document, title: "Another" });
    rerender(programme({ store: other }));
    expect(screen.getByRole("heading", { name: "Another" })).toBeTruthy();
  });

  it("of what listens is heeded", () => {
    const first = vi.fn();
    const second = vi.fn();
    const { rerender } = render(programme({ onChange: first }));
    rerender(programme({ onChange: second }));
    fireEvent.click(screen.getByRole("button", { name: "Choose groups" }));
    fireEvent.click(screen.getByRole("checkbox"));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it("keeps what the reader picked and opened", () => {
    const { rerender } = render(programme());
    fireEvent.click(screen.getByRole("button", { name: "Choose groups" }));
    fireEvent.click(screen.getByRole("checkbox"));
    rerender(programme({ lang: "fr" }));
    expect((screen.getByRole("checkbox") as HTMLInputElement).checked).toBe(true);
    expect(screen.getByRole("button", { name: "Retirer Presse" })).toBeTruthy();
  });
});

describe("a change", () => {
  it("is told on the reader's act, with the choice already made", () => {
    const seen: unknown[] = [];
    render(programme({ onChange: () => seen.push(store.choices.value.audiences) }));
    fireEvent.click(screen.getByRole("button", { name: "Choose groups" }));
    fireEvent.click(screen.getByRole("checkbox"));
    fireEvent.click(screen.getByRole("button", { name: "Remove Press" }));
    expect(seen).toEqual([["press"], []]);
  });

  it("is not told when the site makes it, nor when a document comes", () => {
    const onChange = vi.fn();
    render(programme({ onChange }));
    store.choose({ audiences: ["press"] });
    store.togglePick("press");
    store.lock(true);
    store.load({ ...document, revision: 2 });
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe("providers with one store", () => {
  it("share the choices, each in its language", async () => {
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
    fireEvent.click(screen.getByRole("button", { name: "Choisir des groupes" }));
    fireEvent.click(screen.getByRole("checkbox"));
    expect(await screen.findByText("For your group")).toBeTruthy();
  });
});

describe("a display made outside Preact", () => {
  it("draws and follows its options", async () => {
    const display = createDisplay(store, { lang: "fr" });
    render(
      <DisplayRoot display={display}>
        <PanelCard session="opening" />
      </DisplayRoot>,
    );
    expect(screen.getByRole("article", { name: "Ouverture" })).toBeTruthy();
    display.update({ lang: "en" });
    expect(await screen.findByRole("article", { name: "Opening" })).toBeTruthy();
  });

  it("takes the browser's zone where none is given", () => {
    const { context } = createDisplay(store);
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(context.value?.viewerZone).toBe(timeZone);
  });

  it("has no view before there is an agenda", () => {
    const { context, timeline, filter } = createDisplay(createStore());
    expect([context.value, timeline.value, filter.value]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("outside a provider", () => {
  it.each([
    ["the programme", <Programme key="" />],
    ["a timeline", <Timeline key="" />],
    ["a card", <PanelCard key="" session="opening" />],
    ["a filter", <ParticipantFilter key="" />],
  ])("%s says where it belongs", (_, component) => {
    expect(() => render(component)).toThrow(/stand inside an <AgendaProvider>/);
  });

  it("a component of the site's own is told too", () => {
    const Own = () => <p>{useDisplay().locale.value.lang}</p>;
    expect(() => render(<Own />)).toThrow(/<AgendaProvider>/);
  });
});

describe("a component of the site's own", () => {
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
