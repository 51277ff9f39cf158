import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PanelCard } from "../card/panel-card.tsx";
import { Timeline } from "../list/timeline.tsx";
import { programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { Programme } from "../programme-widget.tsx";

afterEach(cleanup);

const AT = Date.parse("2024-02-20T08:30Z");
const draw = (options: ShowOptions = {}) => {
  const shown = show(<Timeline />, { onRetry: vi.fn(), ...options });
  act(() => shown.store.load(programme, AT));
  return shown;
};
const stale = () => document.querySelector("[part=stale]");
const text = () => stale()?.textContent?.trim();

describe("an older copy", () => {
  it("shows how old it is, in the first zone, without an alert", () => {
    const { store } = draw();
    expect(stale()).toBeNull();
    act(() => store.setStatus("failed"));
    expect(text()).toContain("This is the programme as of 20 February 2024, 09:30.");
    expect(stale()?.hasAttribute("role")).toBe(false);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getAllByRole("article").length).toBeGreaterThan(0);
  });

  it("gives the reason, in the reader's language", () => {
    const { store } = draw({ lang: "fr" });
    act(() => store.setStatus("offline"));
    expect(text()).toMatch(/^Vous êtes hors ligne\. .*20 février 2024 à 9h30/);
  });

  it("shows and announces that a newer one is loading, until it comes", () => {
    const onRetry = vi.fn();
    const { store } = draw({ onRetry });
    act(() => store.setStatus("failed"));
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
    act(() => store.setStatus("loading"));
    expect(text()).toBe("Loading the programme");
    expect(stale()?.getAttribute("role")).toBe("status");
    expect(document.activeElement?.getAttribute("part")).toBe("root");
    act(() => store.setStatus("failed"));
    expect(text()).toContain("could not be loaded");
    act(() => store.confirm(AT));
    expect(text()).toBe("");
  });

  it("is not mentioned while a newer one is loaded in the background", () => {
    const { store } = draw();
    act(() => store.setStatus("loading"));
    expect(stale()).toBeNull();
  });

  it.each(["failed", "offline"] as const)("of unknown age has no date when %s", (status) => {
    const { store } = show(<Timeline />, { onRetry: vi.fn() });
    act(() => store.setStatus(status));
    expect(text()).toBe("The programme could not be loaded. Try again");
  });

  it("has no button if there is no onRetry", () => {
    const { store } = draw({ onRetry: undefined });
    act(() => store.setStatus("failed"));
    expect(text()).toContain("could not be loaded");
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });
});

describe("a programme that could not be loaded", () => {
  it("says what to do if the problem persists", () => {
    show(<Timeline />, { document: [] });
    expect(screen.getByRole("alert").textContent).toMatch(/could not be loaded.*please let/);
  });

  it("says that it will come when the reader is online again", () => {
    const { store } = show(<Timeline />, { document: [], onRetry: vi.fn() });
    act(() => store.setStatus("offline"));
    expect(screen.getByRole("alert").textContent).toMatch(/^You are offline\..*Try again$/);
  });

  it("is reported by a single card, which shows loading before", () => {
    const { store } = show(<PanelCard session="water" />, { document: [] });
    expect(screen.getByRole("alert")).toBeTruthy();
    act(() => store.setStatus("loading"));
    expect(screen.getByRole("status", { name: "Loading the programme" })).toBeTruthy();
    act(() => store.load(programme, AT));
    expect(screen.getByRole("article", { name: "Water for all" })).toBeTruthy();
    act(() => store.setStatus("failed"));
    expect(text()).toContain("as of 20 February 2024");
  });
});

describe("a draft", () => {
  it("is marked by a timeline on its own, but only once if there is a head", () => {
    const document = { ...programme, state: "draft" };
    show(<Timeline />, { document });
    expect(screen.getByText("Draft")).toBeTruthy();
    cleanup();
    show(<Programme />, { document });
    expect(screen.getAllByText("Draft")).toHaveLength(1);
  });
});
