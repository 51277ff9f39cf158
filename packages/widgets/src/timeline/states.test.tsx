import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PanelCard } from "../panel-card/panel-card.tsx";
import { programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { Programme } from "../programme.tsx";
import { Timeline } from "./timeline.tsx";

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
  it("is said to be of its time, in the zone whose times come first, without an alarm", () => {
    const { store } = draw();
    expect(stale()).toBeNull();
    act(() => store.setStatus("failed"));
    expect(text()).toContain("This is the programme as of 20 February 2024, 09:30.");
    expect(stale()?.hasAttribute("role")).toBe(false);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getAllByRole("article").length).toBeGreaterThan(0);
  });

  it("is said in the reader's language, and why", () => {
    const { store } = draw({ lang: "fr" });
    act(() => store.setStatus("offline"));
    expect(text()).toMatch(/^Vous êtes hors ligne\. .*20 février 2024 à 9h30/);
  });

  it("says that a newer one is loaded, to the ear too, and ends with it", () => {
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

  it("is not said while a newer one is loaded that nobody missed", () => {
    const { store } = draw();
    act(() => store.setStatus("loading"));
    expect(stale()).toBeNull();
  });

  it("offers no button where there is nothing to load", () => {
    const { store } = draw({ onRetry: undefined });
    act(() => store.setStatus("failed"));
    expect(text()).toContain("could not be loaded");
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });
});

describe("a programme that could not be had", () => {
  it("says what to do if it stays so", () => {
    show(<Timeline />, { document: [] });
    expect(screen.getByRole("alert").textContent).toMatch(/could not be loaded.*please let/);
  });

  it("says that it comes with the connection", () => {
    const { store } = show(<Timeline />, { document: [], onRetry: vi.fn() });
    act(() => store.setStatus("offline"));
    expect(screen.getByRole("alert").textContent).toMatch(/^You are offline\..*Try again$/);
  });

  it("is said by a card that stands alone, which is loading before", () => {
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
  it("is said by a timeline that stands alone, once by one under a head", () => {
    const document = { ...programme, state: "draft" };
    show(<Timeline />, { document });
    expect(screen.getByText("Draft")).toBeTruthy();
    cleanup();
    show(<Programme />, { document });
    expect(screen.getAllByText("Draft")).toHaveLength(1);
  });
});
