import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AgendaProvider } from "../provider.tsx";
import { createStore } from "../store.ts";
import { checkbox, document, opener, show } from "./participant-filter.fixture.tsx";
import { ParticipantFilter } from "./participant-filter.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = () => fireEvent.click(opener());
const focused = () => window.document.activeElement;

describe("the filter", () => {
  it("is a group with a name", () => {
    show();
    expect(screen.getByRole("group", { name: "For whom?" })).toBeTruthy();
  });

  it("is in the reader's language", () => {
    show({ lang: "fr", choices: { audiences: ["press"] } });
    expect(screen.getByRole("button", { name: /^Choisir des groupes/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Retirer Presse" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tout afficher" })).toBeTruthy();
  });

  it("is not there before the programme, nor in one without groups", () => {
    const store = createStore();
    const view = (
      <AgendaProvider store={store}>
        <ParticipantFilter />
      </AgendaProvider>
    );
    const { rerender } = render(view);
    expect(screen.queryByRole("group")).toBeNull();
    store.load({ ...document, audiences: [] });
    rerender(view);
    expect(screen.queryByRole("group")).toBeNull();
  });
});

describe("the tree", () => {
  it("is closed until it is asked for", () => {
    show();
    expect(opener().getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("opens by the button that controls it", () => {
    show();
    open();
    expect(opener().getAttribute("aria-expanded")).toBe("true");
    const panel = window.document.getElementById(opener().getAttribute("aria-controls") ?? "");
    expect(panel?.contains(checkbox(/^Press/))).toBe(true);
  });

  it("closes by the same button", () => {
    show();
    open();
    open();
    expect(opener().getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("closes by Escape from anywhere in it, with the focus back on its button", () => {
    show();
    open();
    checkbox(/^Press/).focus();
    fireEvent.keyDown(checkbox(/^Press/), { key: "Escape" });
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(focused()).toBe(opener());
  });

  it("stays open on other keys, and leaves the focus where it is", () => {
    show();
    open();
    checkbox(/^Press/).focus();
    fireEvent.keyDown(checkbox(/^Press/), { key: "a" });
    expect(focused()).toBe(checkbox(/^Press/));
  });

  it("does not take the focus on Escape while it is closed", () => {
    show({ choices: { audiences: ["press"] } });
    const chip = screen.getByRole("button", { name: "Remove Press" });
    chip.focus();
    fireEvent.keyDown(chip, { key: "Escape" });
    expect(focused()).toBe(chip);
  });

  it("names each group with the number of sessions that it would leave", () => {
    show();
    open();
    const names = ["Network 2 sessions", "Sections 2 sessions", "Africa 2 sessions"];
    for (const name of [...names, "Press 2 sessions"]) {
      expect(screen.getByRole("checkbox", { name })).toBeTruthy();
    }
    expect(screen.getAllByRole("checkbox")).toHaveLength(4);
  });

  it("has the groups below one in a list inside it", () => {
    show();
    open();
    const network = checkbox(/^Network/).closest("li") as HTMLElement;
    expect(within(network).getByRole("checkbox", { name: /^Africa/ })).toBeTruthy();
    expect(within(network).queryByRole("checkbox", { name: /^Press/ })).toBeNull();
  });

  it("says that what is for everyone stays, and how much that is", () => {
    show();
    open();
    const [line] = screen.getAllByText(/^What is for everyone always stays\./);
    expect(line?.textContent).toBe("What is for everyone always stays. 11 session");
  });

  it("says nothing of everyone where nothing is for everyone", () => {
    const sessions = [{ id: "press-room", title: "Press room", audience: ["press"] }];
    show({ given: { ...document, days: [{ date: "2024-02-23", sessions }] } });
    open();
    expect(screen.queryByText(/always stays/)).toBeNull();
  });

  it("counts beside what is searched for, and on the chosen day", () => {
    const { store } = show({ choices: { search: "press" } });
    open();
    expect(screen.getByRole("checkbox", { name: "Press 1 session" })).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Africa 0 sessions" })).toBeTruthy();
    act(() => store.choose({ search: "", mine: true, favourites: ["sections-meet"] }));
    expect(screen.getByRole("checkbox", { name: "Africa 1 session" })).toBeTruthy();
  });

  it("picks and puts back a group", () => {
    const { store } = show();
    open();
    fireEvent.click(checkbox(/^Press/));
    expect(store.choices.value.audiences).toEqual(["press"]);
    expect(checkbox(/^Press/).checked).toBe(true);
    fireEvent.click(checkbox(/^Press/));
    expect(store.choices.value.audiences).toEqual([]);
    expect(checkbox(/^Press/).checked).toBe(false);
  });

  it("picks one group alone, not those below it", () => {
    const { store } = show();
    open();
    fireEvent.click(checkbox(/^Network/));
    expect(store.choices.value.audiences).toEqual(["network"]);
    expect(checkbox(/^Africa/).checked).toBe(false);
  });

  it("stays open and keeps the focus on a group that was picked", () => {
    show();
    open();
    checkbox(/^Press/).focus();
    fireEvent.click(checkbox(/^Press/));
    expect(focused()).toBe(checkbox(/^Press/));
  });

  it("shows what was picked elsewhere", () => {
    const { store } = show();
    open();
    act(() => store.togglePick("africa"));
    expect(checkbox(/^Africa/).checked).toBe(true);
  });

  it("tells whoever listens of each act", () => {
    const onChange = vi.fn();
    show({ onChange });
    open();
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.click(checkbox(/^Press/));
    expect(onChange).toHaveBeenCalledOnce();
  });
});

describe("chips", () => {
  it("stand for the picked groups in the order of picking, each with its way out", () => {
    show({ choices: { audiences: ["press", "africa"] } });
    const names = screen
      .getAllByRole("button", { name: /^Remove/ })
      .map((chip) => chip.getAttribute("aria-label"));
    expect(names).toEqual(["Remove Press", "Remove Africa"]);
  });

  it("leave with their group, and the focus goes on to the opener", () => {
    const { store } = show({ choices: { audiences: ["press", "africa"] } });
    const chip = screen.getByRole("button", { name: "Remove Press" });
    chip.focus();
    fireEvent.click(chip);
    expect(store.choices.value.audiences).toEqual(["africa"]);
    expect(screen.queryByRole("button", { name: "Remove Press" })).toBeNull();
    expect(focused()).toBe(opener());
  });

  it("are none while nothing is picked", () => {
    show();
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
  });
});

describe("the reset", () => {
  const reset = () => screen.queryByRole("button", { name: "Show everything" });

  it("is there only when it would change something", () => {
    show();
    expect(reset()).toBeNull();
  });

  it("takes every pick back, and the focus goes on to the opener", () => {
    const onChange = vi.fn();
    const { store } = show({ choices: { audiences: ["press", "africa"] }, onChange });
    fireEvent.click(reset() as HTMLElement);
    expect(store.choices.value.audiences).toEqual([]);
    expect(reset()).toBeNull();
    expect(focused()).toBe(opener());
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("leaves the day and the zone", () => {
    const { store } = show({
      choices: { audiences: ["press"], day: "2024-02-23", zone: "viewer" },
    });
    fireEvent.click(reset() as HTMLElement);
    expect(store.choices.value).toMatchObject({ audiences: [], day: "2024-02-23", zone: "viewer" });
  });
});

describe("groups that the agenda does not have", () => {
  it("are said to be left aside", () => {
    show({ choices: { audiences: ["gone", "press", "lost"] } });
    expect(screen.getByText("Unknown groups (ignored): gone and lost")).toBeTruthy();
  });

  it("have no chip, and go with the reset", () => {
    const { store } = show({ choices: { audiences: ["gone"] } });
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Show everything" }));
    expect(store.choices.value.audiences).toEqual([]);
    expect(screen.queryByText(/Unknown groups/)).toBeNull();
  });
});

describe("locked", () => {
  const locked = (audiences: string[]) => {
    const found = show({ choices: { audiences } });
    act(() => found.store.lock(true));
    return found;
  };

  it("says the groups and offers no control", () => {
    const { container } = locked(["press", "africa"]);
    expect(container.textContent).toBe("Shown here for: Press, Africa");
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("to nothing says nothing", () => {
    expect(locked([]).container.textContent).toBe("");
  });
});

describe("the count", () => {
  /** What is seen; assistive technology hears the status instead. */
  const seen = (container: Element) => container.querySelector(".plenary-count")?.textContent;
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it("is of all sessions while nothing is taken away", () => {
    expect(seen(show().container)).toBe("3 sessions");
  });

  it("is seen at once after an act", () => {
    const { container } = show();
    open();
    fireEvent.click(checkbox(/^Press/));
    expect(seen(container)).toBe("2 of 3 sessions");
  });

  it("has a polite status that stands there empty, before anything is said", async () => {
    show({ choices: { audiences: ["press"] } });
    await wait(5000);
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("is said after the reader's act, once the clicking is over", async () => {
    show();
    open();
    fireEvent.click(checkbox(/^Press/));
    expect(screen.getByRole("status").textContent).toBe("");
    await wait(1000);
    expect(screen.getByRole("status").textContent).toBe("2 of 3 sessions");
  });

  it("is said once for several acts in a row", async () => {
    show();
    open();
    const status = screen.getByRole("status");
    const said: (string | null)[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const name of [/^Press/, /^Africa/, /^Press/]) {
      fireEvent.click(checkbox(name));
      await wait(300);
    }
    await wait(1000);
    observer.disconnect();
    expect(said.filter(Boolean)).toEqual(["2 of 3 sessions"]);
  });

  it("is said when nothing is left", async () => {
    const sessions = [{ id: "press-room", title: "Press room", audience: ["press"] }];
    show({ given: { ...document, days: [{ date: "2024-02-23", sessions }] } });
    open();
    fireEvent.click(checkbox(/^Africa/));
    await wait(1000);
    expect(screen.getByRole("status").textContent).toBe("0 of 1 sessions");
  });

  it("is said when everything is back", async () => {
    show({ choices: { audiences: ["press"] } });
    fireEvent.click(screen.getByRole("button", { name: "Show everything" }));
    await wait(1000);
    expect(screen.getByRole("status").textContent).toBe("3 sessions");
  });

  it("is not heard twice", () => {
    const { container } = show();
    expect(container.querySelector(".plenary-count")?.getAttribute("aria-hidden")).toBe("true");
  });

  it.each<[string, (store: ReturnType<typeof createStore>) => void]>([
    ["a document that comes anew", (store) => store.load({ ...document, days: [] })],
    ["what the site chooses", (store) => store.choose({ audiences: ["press"] })],
  ])("is not said for %s", async (_, change) => {
    const { store } = show();
    await act(() => change(store));
    await wait(1000);
    expect(screen.getByRole("status").textContent).toBe("");
  });
});
