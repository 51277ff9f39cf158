/** The list without any feature: all that a reader needs to read a programme. */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PanelCard } from "../card/panel-card.tsx";
import { programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { Programme } from "../programme-widget.tsx";
import { Timeline } from "./timeline.tsx";

beforeEach(() => {
  // Wide enough for the groups in the page.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1000);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const start = (options: ShowOptions = {}) => show(<Programme />, { features: [], ...options });
const titles = () => screen.queryAllByRole("article").map((card) => card.dataset.session);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const focused = () => document.activeElement?.textContent;

describe("a list without features", () => {
  it("draws the programme's head, its groups, its days and its sessions", () => {
    start();
    expect(screen.getByRole("heading", { name: "Retreat" })).toBeTruthy();
    expect(screen.getByRole("group", { name: "For whom?" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "For whom?" })).toBeTruthy();
    expect(screen.getByRole("navigation", { name: "Days" })).toBeTruthy();
    expect(titles()).toEqual(["opening", "water", "room", "questions", "closing"]);
  });

  it("has no controls but its own", () => {
    start();
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Fri 23",
      "All days",
      "Fri 23",
      "Sat 24",
      "For whom?",
      "⋯",
      "Open all",
      // One a day, of which the stylesheet hides the last.
      "Next day",
      "Next day",
    ]);
  });

  it("is in the reader's language", () => {
    start({ lang: "fr" });
    expect(screen.getByRole("article", { name: "Ouverture" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Pour qui\u202f?" })).toBeTruthy();
  });

  it("filters by groups, and says why a session is shown", () => {
    const audiences = [...programme.audiences, { id: "staff", name: "Staff" }];
    const { store } = start({ document: { ...programme, audiences } });
    press("For whom?");
    fireEvent.click(screen.getByRole("checkbox", { name: /Staff/ }));
    expect(store.choices.value.audiences).toEqual(["staff"]);
    expect(titles()).toEqual(["opening", "water", "questions", "closing"]);
    fireEvent.click(screen.getByRole("checkbox", { name: /Press/ }));
    const room = within(screen.getByRole("article", { name: "Press room" }));
    expect(room.getByText("For your group")).toBeTruthy();
  });

  it("shows one day, and all again", () => {
    start();
    press("Sat 24");
    expect(titles()).toEqual(["room", "questions", "closing"]);
    press("All days");
    expect(titles()).toHaveLength(5);
  });

  it("says that nothing is left, and offers the way back", () => {
    const days = programme.days.map((day) => ({ ...day, audience: ["press"] }));
    const audiences = [...programme.audiences, { id: "staff", name: "Staff" }];
    start({ document: { ...programme, audiences, days }, choices: { audiences: ["staff"] } });
    expect(screen.getByText("No session matches these groups.")).toBeTruthy();
    press("All groups");
    expect(titles()).toHaveLength(5);
  });

  it("ignores choices that only features know", () => {
    start({ choices: { search: "zzz", mine: true, favourites: ["opening"] } });
    expect(titles()).toHaveLength(5);
    expect(screen.queryByRole("button", { name: /My programme/ })).toBeNull();
  });

  it("follows a new document", () => {
    const { store } = start();
    act(() => store.load({ ...programme, days: programme.days.slice(1) }));
    expect(titles()).toEqual(["room", "questions", "closing"]);
  });

  it("draws a single card", () => {
    show(<PanelCard session="water" />, { features: [] });
    expect(screen.getByRole("article", { name: "Water for all" })).toBeTruthy();
  });
});

describe("a session that is asked for", () => {
  it("is focused", async () => {
    const { display } = show(<Timeline />, { features: [] });
    display.show({ id: "questions", open: false });
    await waitFor(() => expect(focused()).toBe("Water questions"));
  });

  it("is focused once it is drawn, if another day is shown", async () => {
    const { display, store } = show(<Timeline />, {
      features: [],
      choices: { day: "2024-02-23" },
    });
    display.show({ id: "questions", open: false });
    act(() => store.choose({ day: undefined }));
    await waitFor(() => expect(focused()).toBe("Water questions"));
  });

  it("is focused once the programme that has it is loaded", async () => {
    const { display, store } = show(<Timeline />, {
      features: [],
      document: { ...programme, days: programme.days.slice(0, 1) },
    });
    display.show({ id: "questions", open: false });
    act(() => store.load(programme));
    await waitFor(() => expect(focused()).toBe("Water questions"));
  });

  it("is drawn with its card at once in a long list, and opened", async () => {
    const sessions = Array.from({ length: 120 }, (_, n) => ({
      id: `s${n}`,
      title: `Session ${n}`,
      summary: `Words ${n}`,
    }));
    const document = { ...programme, days: [{ date: "2024-02-23", sessions }] };
    const { display } = show(<Timeline />, { features: [], document });
    display.show({ id: "s119", open: true });
    await waitFor(() => expect(focused()).toBe("Session 119"));
    const last = within(screen.getByRole("article", { name: "Session 119" }));
    expect(last.getByRole("button", { name: "Session 119" }).getAttribute("aria-expanded")).toBe(
      "true",
    );
    expect(last.getByText("Words 119").closest("[hidden]")).toBeNull();
  });
});
