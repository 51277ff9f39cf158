import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mine } from "../features/mine/feature.tsx";
import { search } from "../features/search/feature.tsx";
import { AgendaProvider } from "../root/provider.tsx";
import { createStore } from "../state/store.ts";
import { checkbox, document, opener, show } from "./participant-filter.fixture.tsx";
import { ParticipantFilter } from "./participant-filter.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  // Wide enough for the tree in the page.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1000);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
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
    expect(screen.getByRole("button", { name: /^Pour qui/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Retirer Presse" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tout afficher" })).toBeTruthy();
  });

  it("is not rendered before the programme is loaded, nor without groups", () => {
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
  it("is closed at first", () => {
    show();
    expect(opener().getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("opens with its button", () => {
    show();
    open();
    expect(opener().getAttribute("aria-expanded")).toBe("true");
    const panel = window.document.getElementById(opener().getAttribute("aria-controls") ?? "");
    expect(panel?.contains(checkbox(/^Press/))).toBe(true);
  });

  it("closes with the same button", () => {
    show();
    open();
    open();
    expect(opener().getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("has no field to find a group, which is a feature", () => {
    const more = Array.from({ length: 20 }, (_, n) => ({ id: `g${n}`, name: `Group ${n}` }));
    show({ given: { ...document, audiences: [...document.audiences, ...more] } });
    open();
    expect(screen.getAllByRole("checkbox")).toHaveLength(24);
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("closes on Escape from anywhere inside, with the focus back on its button", () => {
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

  it("names each group with the number of sessions that it would add to those for everyone", () => {
    show();
    open();
    const names = ["Network +1 session", "Sections +1 session", "Africa +1 session"];
    for (const name of [...names, "Press +1 session"]) {
      expect(screen.getByRole("checkbox", { name })).toBeTruthy();
    }
    expect(screen.getAllByRole("checkbox")).toHaveLength(4);
  });

  it("nests child groups in an inner list", () => {
    show();
    open();
    const network = checkbox(/^Network/).closest("li") as HTMLElement;
    expect(within(network).getByRole("checkbox", { name: /^Africa/ })).toBeTruthy();
    expect(within(network).queryByRole("checkbox", { name: /^Press/ })).toBeNull();
  });

  it("says that sessions for everyone stay, and how many there are", () => {
    show();
    open();
    const [line] = screen.getAllByText(/^What is for everyone always stays\./);
    expect(line?.textContent).toBe("What is for everyone always stays. 11 session");
  });

  it("does not mention everyone if no session is for everyone", () => {
    const sessions = [{ id: "press-room", title: "Press room", audience: ["press"] }];
    show({ given: { ...document, days: [{ date: "2024-02-23", sessions }] } });
    open();
    expect(screen.queryByText(/always stays/)).toBeNull();
  });

  it("counts only what the search finds on the chosen day", () => {
    const { store } = show({ choices: { search: "press" }, features: [search, mine] });
    open();
    expect(screen.getByRole("checkbox", { name: "Press +1 session" })).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Africa +0 sessions" })).toBeTruthy();
    act(() => store.choose({ search: "", mine: true, favourites: ["sections-meet"] }));
    expect(screen.getByRole("checkbox", { name: "Africa +1 session" })).toBeTruthy();
  });

  it("picks and unpicks a group", () => {
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
    act(() => store.choose({ audiences: ["africa"] }));
    expect(checkbox(/^Africa/).checked).toBe(true);
  });

  it("calls onChange for each action", () => {
    const onChange = vi.fn();
    show({ onChange });
    open();
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.click(checkbox(/^Press/));
    expect(onChange).toHaveBeenCalledOnce();
  });
});

describe("chips", () => {
  it("show the picked groups in the order of picking, each with a button to remove it", () => {
    show({ choices: { audiences: ["press", "africa"] } });
    const names = screen
      .getAllByRole("button", { name: /^Remove/ })
      .map((chip) => chip.getAttribute("aria-label"));
    expect(names).toEqual(["Remove Press", "Remove Africa"]);
  });

  it("disappear with their group, and the focus moves to the opener", () => {
    const { store } = show({ choices: { audiences: ["press", "africa"] } });
    const chip = screen.getByRole("button", { name: "Remove Press" });
    chip.focus();
    fireEvent.click(chip);
    expect(store.choices.value.audiences).toEqual(["africa"]);
    expect(screen.queryByRole("button", { name: "Remove Press" })).toBeNull();
    expect(focused()).toBe(opener());
  });

  it("do not exist while nothing is picked", () => {
    show();
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
  });
});

describe("the reset", () => {
  const reset = () => screen.queryByRole("button", { name: "Show everything" });

  it("is shown only if it would change something", () => {
    show();
    expect(reset()).toBeNull();
  });

  it("removes every pick, and the focus moves to the opener", () => {
    const onChange = vi.fn();
    const { store } = show({ choices: { audiences: ["press", "africa"] }, onChange });
    fireEvent.click(reset() as HTMLElement);
    expect(store.choices.value.audiences).toEqual([]);
    expect(reset()).toBeNull();
    expect(focused()).toBe(opener());
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("does not change the day or the zone", () => {
    const { store } = show({
      choices: { audiences: ["press"], day: "2024-02-23", zone: "viewer" },
    });
    fireEvent.click(reset() as HTMLElement);
    expect(store.choices.value).toMatchObject({ audiences: [], day: "2024-02-23", zone: "viewer" });
  });
});

describe("groups that the agenda does not have", () => {
  it("are reported as ignored", () => {
    show({ choices: { audiences: ["gone", "press", "lost"] } });
    expect(screen.getByText("Unknown groups (ignored): gone and lost")).toBeTruthy();
  });

  it("have no chip, and are removed by the reset", () => {
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

  it("shows the groups without controls", () => {
    const { container } = locked(["press", "africa"]);
    expect(container.textContent).toBe("Shown here for: Press, Africa");
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("without any group shows nothing", () => {
    expect(locked([]).container.textContent).toBe("");
  });
});

describe("the count", () => {
  /** The visible count; assistive technology gets the live region instead. */
  const visibleCount = (container: Element) =>
    container.querySelector(".plenary-count")?.textContent;
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it("is of all sessions while nothing is filtered", () => {
    expect(visibleCount(show().container)).toBe("3 sessions");
  });

  it("is updated at once after an action", () => {
    const { container } = show();
    open();
    fireEvent.click(checkbox(/^Press/));
    expect(visibleCount(container)).toBe("2 of 3 sessions");
  });

  it("has a polite live region that exists, empty, before the first message", async () => {
    show({ choices: { audiences: ["press"] } });
    await wait(5000);
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("is announced after the reader's action, once they stop clicking", async () => {
    show();
    open();
    fireEvent.click(checkbox(/^Press/));
    expect(screen.getByRole("status").textContent).toBe("");
    await wait(1000);
    expect(screen.getByRole("status").textContent).toBe("2 of 3 sessions");
  });

  it("is announced once for several actions in a row", async () => {
    show();
    open();
    const status = screen.getByRole("status");
    const announced: (string | null)[] = [];
    const observer = new MutationObserver(() => announced.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const name of [/^Press/, /^Africa/, /^Press/]) {
      fireEvent.click(checkbox(name));
      await wait(300);
    }
    await wait(1000);
    observer.disconnect();
    expect(announced.filter(Boolean)).toEqual(["2 of 3 sessions"]);
  });

  it("is announced when no session is visible", async () => {
    const sessions = [{ id: "press-room", title: "Press room", audience: ["press"] }];
    show({ given: { ...document, days: [{ date: "2024-02-23", sessions }] } });
    open();
    fireEvent.click(checkbox(/^Africa/));
    await wait(1000);
    expect(screen.getByRole("status").textContent).toBe("0 of 1 sessions");
  });

  it("is announced when everything is visible again", async () => {
    show({ choices: { audiences: ["press"] } });
    fireEvent.click(screen.getByRole("button", { name: "Show everything" }));
    await wait(1000);
    expect(screen.getByRole("status").textContent).toBe("3 sessions");
  });

  it("is not read out twice", () => {
    const { container } = show();
    expect(container.querySelector(".plenary-count")?.getAttribute("aria-hidden")).toBe("true");
  });

  it.each<[string, (store: ReturnType<typeof createStore>) => void]>([
    ["a document that comes anew", (store) => store.load({ ...document, days: [] })],
    ["what the site chooses", (store) => store.choose({ audiences: ["press"] })],
  ])("is not announced for %s", async (_, change) => {
    const { store } = show();
    await act(() => change(store));
    await wait(1000);
    expect(screen.getByRole("status").textContent).toBe("");
  });
});
