import * as en from "@plenary/core/languages/en";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Timeline } from "../../list/timeline.tsx";
import { sandboxedHost } from "../../page/host.fixture.ts";
import { createBrowser } from "../../page/storage.fixture.ts";
import { pass, programme, type ShowOptions, show } from "../../programme.fixture.tsx";
import { Programme } from "../../programme-widget.tsx";
import { createStore } from "../../state/store.ts";
import { Changes } from "../changes/changes.tsx";
import { keptAlways } from "../kept/feature.ts";
import { createSeen } from "../kept/seen.ts";
import { Mine, MineButton } from "./mine.tsx";

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const star = (title: string) => button(`Add to my programme: ${title}`);
const shown = () =>
  screen.queryAllByRole("article").map((card) => card.querySelector("h4, h3")?.textContent);
/** The text of the root's live region. */
const announcement = () => document.querySelector("p.plenary-unseen")?.textContent;
/** The programme with other sessions on the first day, or with none. */
const without = (id: string) => ({
  ...programme,
  days: programme.days.map((day) => ({
    ...day,
    sessions: day.sessions.filter((session) => (session as { id: string }).id !== id),
  })),
});
const reload = (store: ReturnType<typeof show>["store"], document: object) =>
  act(() => {
    store.load(document);
  });

describe("my programme", () => {
  it("has no control before a session is starred", () => {
    show(<Programme />);
    expect(screen.queryByRole("button", { name: /^My programme/ })).toBeNull();
    fireEvent.click(star("Opening"));
    expect(button("My programme (1)").getAttribute("aria-pressed")).toBe("false");
  });

  it("shows only the starred sessions, and all again", () => {
    show(<Programme />, { choices: { favourites: ["opening", "closing"] } });
    fireEvent.click(button("My programme (2)"));
    expect(button("My programme (2)").getAttribute("aria-pressed")).toBe("true");
    expect(shown()).toEqual(["Opening", "Closing"]);
    fireEvent.click(button("My programme (2)"));
    expect(shown()).toHaveLength(5);
  });

  it("explains how to star sessions when it is empty", () => {
    show(<Programme />, { choices: { mine: true } });
    expect(screen.getByText(/^There is nothing in your programme yet/)).toBeTruthy();
    fireEvent.click(button("Show everything"));
    expect(shown()).toHaveLength(5);
  });

  it("shows and announces that nothing can be stored, if that is so", () => {
    show(<Programme />);
    fireEvent.click(star("Opening"));
    const sentence = en.mine.unkept;
    expect(announcement()).toBe(sentence);
    expect(screen.getAllByText(sentence)).toHaveLength(2);
  });

  it("offers its link to copy if nothing can be stored, and selects the link if copying is refused", async () => {
    const host = sandboxedHost();
    show(<Mine />, { host, choices: { favourites: ["opening", "closing"] } });
    const link = "https://host.example/retreat#plenary_mine-opening_-closing_agenda-a";
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "My programme" }).value).toBe(
      link,
    );
    fireEvent.click(button("Copy link: My programme"));
    const left = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: en.delivery.byHand,
    });
    expect([left.value, document.activeElement]).toEqual([link, left]);
  });

  it("has no link to copy if it is stored", () => {
    show(
      <>
        <Mine />
        <Timeline />
      </>,
      { storage: createBrowser().page() },
    );
    fireEvent.click(star("Opening"));
    expect(announcement()).toBe(en.mine.kept);
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("works anywhere in a provider, and keeps the focus inside if there are no days", async () => {
    const { store } = show(
      <>
        <MineButton />
        <Mine />
      </>,
      { choices: { favourites: ["opening"] } },
    );
    fireEvent.click(button(/^My programme/));
    expect(store.choices.value.mine).toBe(true);
    fireEvent.click(button(en.mine.forget));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(en.mine.undo));
    fireEvent.click(button(en.mine.undo));
    await waitFor(() => expect(document.activeElement?.className).toBe("plenary"));
  });

  describe("can be cleared with all stars, and taken back", () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    const favourites = ["opening", "closing"];
    const undo = () => screen.queryByRole("button", { name: en.mine.undo });
    const clear = (options: ShowOptions = {}) => {
      const shown = show(<Programme />, { choices: { favourites, mine: true }, ...options });
      fireEvent.click(button(en.mine.forget));
      pass(0);
      return shown;
    };
    const focused = () => document.activeElement;

    it("says so politely, and the focus is on the button that takes it back", () => {
      const { store } = clear();
      expect(store.choices.value).toMatchObject({ favourites: [], mine: false });
      expect(announcement()).toBe(en.mine.cleared);
      expect(focused()).toBe(undo());
    });

    it("for ten seconds, after which the focus moves to the days", () => {
      clear();
      pass(9_900);
      expect(undo()).not.toBeNull();
      pass(200);
      expect(undo()).toBeNull();
      expect(focused()?.getAttribute("part")).toBe("timeline");
    });

    it("shows all that was there again, and tells the page", () => {
      const { store, onChange } = clear();
      fireEvent.click(undo() as HTMLElement);
      pass(0);
      expect(store.choices.value).toMatchObject({ favourites, mine: true });
      expect(onChange).toHaveBeenCalledTimes(2);
      expect(undo()).toBeNull();
      expect(focused()?.getAttribute("part")).toBe("timeline");
    });

    it("until there is another star", () => {
      clear();
      fireEvent.click(star("Opening"));
      pass(0);
      expect(undo()).toBeNull();
    });

    it("with what was stored of sessions that are gone", () => {
      const { store } = show(<Programme />, { choices: { favourites, mine: true } });
      reload(store, without("opening"));
      fireEvent.click(button(en.mine.forget));
      pass(0);
      fireEvent.click(undo() as HTMLElement);
      pass(0);
      const list = screen.getByRole("list", { name: "No longer in the programme" });
      expect(list.textContent).toContain("Opening");
    });
  });

  it("lists removed sessions as they were, until their star is removed", () => {
    const { store } = show(<Programme />, { choices: { favourites: ["opening", "closing"] } });
    reload(store, without("opening"));
    expect(screen.queryByRole("list", { name: "No longer in the programme" })).toBeNull();
    fireEvent.click(button(/^My programme/));
    const list = screen.getByRole("list", { name: "No longer in the programme" });
    expect(list.textContent).toContain("Opening");
    expect(list.textContent).toContain("Friday 23 February · 10:00–11:00");
    fireEvent.click(star("Opening"));
    expect(store.choices.value.favourites).toEqual(["closing"]);
    expect(screen.queryByRole("list", { name: "No longer in the programme" })).toBeNull();
  });
});

describe("what changed", () => {
  const moved = {
    ...programme,
    days: programme.days.map((day) => ({
      ...day,
      sessions: day.sessions.map((session) =>
        (session as { id: string }).id === "opening"
          ? { ...session, start: "2024-02-23T09:00", title: "Welcome" }
          : session,
      ),
    })),
  };
  const news = () => document.querySelector("details");

  it("is not shown before something changed", () => {
    show(<Programme />);
    expect(news()).toBeNull();
  });

  it("is announced once in a sentence, and listed in words", () => {
    const { store } = show(<Programme />);
    reload(store, moved);
    expect(announcement()).toBe("The programme has just been updated: 1 session changed.");
    expect(news()?.textContent).toContain("Changed since you opened this page (1)");
    expect(news()?.textContent).toContain(
      "Moved, Renamed · Friday 23 February · 09:00–11:00 · Previously: Opening, 10:00–11:00",
    );
  });

  it("counts from the last visit, if there was one", () => {
    const browser = createBrowser();
    const first = createStore({}, { features: [keptAlways], storage: browser.page() });
    first.start();
    first.load(programme);
    const { store } = show(<Changes />, { document: moved, storage: browser.page() });
    expect(screen.getByText("Changed since your last visit (1)")).toBeTruthy();
    act(() => store.use(createSeen).dismiss());
    expect(news()).toBeNull();
    reload(store, programme);
    expect(screen.getByText("Changed since you opened this page (1)")).toBeTruthy();
  });

  it("works anywhere in a provider, and keeps the focus inside if there are no days", async () => {
    const { store } = show(<Changes />);
    reload(store, moved);
    (news() as HTMLDetailsElement).open = true;
    fireEvent.click(button("Mark as read"));
    expect(document.activeElement?.className).toBe("plenary");
  });

  describe("while they read", () => {
    const sentence = "The programme has just been updated: 1 session changed.";
    const newsText = () => document.querySelector("[part=news]")?.textContent;

    it("is shown where they read, also in a timeline on its own, until closed", () => {
      const { store } = show(<Timeline />);
      expect(newsText()).toBeUndefined();
      reload(store, moved);
      expect(newsText()).toContain(sentence);
      expect(announcement()).toBe(sentence);
      fireEvent.click(button(`Close: ${sentence}`));
      expect(newsText()).toBeUndefined();
      expect(document.activeElement?.getAttribute("part")).toBe("timeline");
    });

    it("is no longer shown once they have opened the changes", () => {
      const { store } = show(<Programme />);
      reload(store, moved);
      expect(newsText()).toContain(sentence);
      act(() => {
        (news() as HTMLDetailsElement).open = true;
        news()?.dispatchEvent(new Event("toggle"));
      });
      expect(newsText()).toBeUndefined();
    });

    it("is about the last change, and not about another meeting", () => {
      const { store } = show(<Timeline />);
      reload(store, moved);
      reload(store, without("opening"));
      expect(newsText()).toContain(sentence);
      reload(store, { ...programme, id: "b" });
      expect(newsText()).toBeUndefined();
    });

    it("leaves out what does not concern the picked groups", () => {
      const audiences = [...programme.audiences, { id: "staff", name: "Staff" }];
      const room = (title: string) => ({
        ...programme,
        audiences,
        days: [
          { date: "2024-02-24", sessions: [{ id: "room", title, audience: ["press"] }] },
          ...programme.days.slice(0, 1),
        ],
      });
      const { store } = show(<Timeline />, {
        document: room("Press room"),
        choices: { audiences: ["staff"] },
      });
      reload(store, room("Media room"));
      expect(newsText()).toBeUndefined();
      act(() => store.choose({ audiences: ["press"] }));
      expect(newsText()).toContain(sentence);
    });
  });

  it("opens the session, and returns the focus", () => {
    const { store } = show(<Programme />);
    reload(store, moved);
    (news() as HTMLDetailsElement).open = true;
    fireEvent.click(button("Welcome"));
    expect(screen.getByRole("dialog", { name: "Welcome" })).toBeTruthy();
    fireEvent.click(button("Close"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("lists removed sessions without a link", () => {
    const { store } = show(<Programme />);
    reload(store, without("opening"));
    (news() as HTMLDetailsElement).open = true;
    expect(news()?.textContent).toContain("No longer in the programme");
    expect(screen.queryByRole("button", { name: "Opening" })).toBeNull();
  });

  it("disappears when the reader dismisses it, and the focus moves to the days", () => {
    const { store } = show(<Programme />);
    reload(store, moved);
    (news() as HTMLDetailsElement).open = true;
    fireEvent.click(button("Mark as read"));
    expect(news()).toBeNull();
    expect(document.activeElement?.getAttribute("part")).toBe("timeline");
  });

  it("is shown on the card of a starred session, with the old values", () => {
    const { store } = show(<Programme />, { choices: { favourites: ["opening"] } });
    reload(store, moved);
    const note = () => document.querySelector("[data-note=opening]")?.textContent;
    expect(note()).toBe("Moved, Renamed · Previously: Opening, 10:00–11:00");
    act(() => store.use(createSeen).dismiss());
    expect(note()).toBe("");
  });

  it("leaves the focus where it was", () => {
    const { store } = show(<Programme />);
    star("Closing").focus();
    reload(store, moved);
    expect(document.activeElement).toBe(star("Closing"));
  });
});
