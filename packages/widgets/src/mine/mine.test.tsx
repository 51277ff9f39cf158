import { en } from "@plenary/core";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Changes } from "../changes/changes.tsx";
import { refusing } from "../host.fixture.ts";
import { createBrowser } from "../kept/storage.fixture.ts";
import { programme, show } from "../programme.fixture.tsx";
import { Programme } from "../programme.tsx";
import { AgendaProvider } from "../provider.tsx";
import { createStore } from "../store.ts";
import { Timeline } from "../timeline/timeline.tsx";
import { Mine } from "./mine.tsx";

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const star = (title: string) => button(`Add to my programme: ${title}`);
const shown = () =>
  screen.queryAllByRole("article").map((card) => card.querySelector("h4, h3")?.textContent);
/** What is said politely by the root. */
const heard = () => document.querySelector("p.plenary-unseen")?.textContent;
/** The programme without a session, or with others in place of the first day's. */
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
  it("is no control before a session is starred", () => {
    show(<Programme />);
    expect(screen.queryByRole("button", { name: /^My programme/ })).toBeNull();
    fireEvent.click(star("Opening"));
    expect(button("My programme (1)").getAttribute("aria-pressed")).toBe("false");
  });

  it("shows the starred sessions alone, and all again", () => {
    show(<Programme />, { choices: { favourites: ["opening", "closing"] } });
    fireEvent.click(button("My programme (2)"));
    expect(button("My programme (2)").getAttribute("aria-pressed")).toBe("true");
    expect(shown()).toEqual(["Opening", "Closing"]);
    fireEvent.click(button("My programme (2)"));
    expect(shown()).toHaveLength(5);
  });

  it("says, when nothing is in it, what puts something there", () => {
    show(<Programme />, { choices: { mine: true } });
    expect(screen.getByText(/^There is nothing in your programme yet/)).toBeTruthy();
    fireEvent.click(button("Show everything"));
    expect(shown()).toHaveLength(5);
  });

  it("says that nothing can be kept where that is so, politely too", () => {
    show(<Programme />);
    fireEvent.click(star("Opening"));
    const said = en.mine.unkept;
    expect(heard()).toBe(said);
    expect(screen.getAllByText(said)).toHaveLength(2);
  });

  it("leaves its link to copy where nothing can be kept, and the link itself where copying is refused", async () => {
    const host = refusing();
    show(<Mine />, { host, choices: { favourites: ["opening", "closing"] } });
    const link = "https://host.example/retreat#plenary?agenda=a&mine=opening,closing";
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "My programme" }).value).toBe(
      link,
    );
    fireEvent.click(button("Copy link: My programme"));
    const left = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: en.share.byHand });
    expect([left.value, document.activeElement]).toEqual([link, left]);
  });

  it("has no link to copy where it is kept", () => {
    const store = createStore({}, createBrowser().page());
    store.load(programme);
    render(
      <AgendaProvider store={store} viewerZone="Europe/Madrid">
        <Mine />
        <Timeline />
      </AgendaProvider>,
    );
    fireEvent.click(star("Opening"));
    expect(heard()).toBe(en.mine.kept);
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("stands anywhere in a provider, and keeps the focus in it where there are no days", () => {
    const { store } = show(<Mine />, { choices: { favourites: ["opening"] } });
    fireEvent.click(button(/^My programme/));
    expect(store.choices.value.mine).toBe(true);
    fireEvent.click(button(en.mine.forget));
    expect(document.activeElement?.className).toBe("plenary");
  });

  it("is forgotten with all its stars, and the focus goes on to the days", () => {
    const { store } = show(<Programme />, { choices: { favourites: ["opening"], mine: true } });
    fireEvent.click(button(en.mine.forget));
    expect(store.choices.value).toMatchObject({ favourites: [], mine: false });
    expect(document.activeElement?.getAttribute("part")).toBe("timeline");
  });

  it("lists what the programme has no longer, as it was, until its star is taken away", () => {
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

  it("is not there before something did", () => {
    show(<Programme />);
    expect(news()).toBeNull();
  });

  it("is told once in a sentence, and listed in words", () => {
    const { store } = show(<Programme />);
    reload(store, moved);
    expect(heard()).toBe("The programme has just been updated: 1 session changed.");
    expect(news()?.textContent).toContain("Changed since you opened this page (1)");
    expect(news()?.textContent).toContain(
      "Moved, Renamed · Friday 23 February · 09:00–11:00 · Previously: Opening, 10:00–11:00",
    );
  });

  it("is counted from the last visit where there was one", () => {
    const browser = createBrowser();
    const first = createStore({}, browser.page());
    first.kept.use("on");
    first.kept.start();
    first.load(programme);
    const store = createStore({}, browser.page());
    store.load(moved);
    render(
      <AgendaProvider store={store} viewerZone="Europe/Madrid">
        <Changes />
      </AgendaProvider>,
    );
    expect(screen.getByText("Changed since your last visit (1)")).toBeTruthy();
    act(() => store.kept.dismiss());
    expect(news()).toBeNull();
    reload(store, programme);
    expect(screen.getByText("Changed since you opened this page (1)")).toBeTruthy();
  });

  it("stands anywhere in a provider, and keeps the focus in it where there are no days", () => {
    const { store } = show(<Changes />);
    reload(store, moved);
    (news() as HTMLDetailsElement).open = true;
    fireEvent.click(button("Mark as read"));
    expect(document.activeElement?.className).toBe("plenary");
  });

  describe("while they read", () => {
    const sentence = "The programme has just been updated: 1 session changed.";
    const seen = () => document.querySelector("[part=news]")?.textContent;

    it("is seen where they are, also of the days alone, until it is closed", () => {
      const { store } = show(<Timeline />);
      expect(seen()).toBeUndefined();
      reload(store, moved);
      expect(seen()).toContain(sentence);
      expect(heard()).toBe(sentence);
      fireEvent.click(button(`Close: ${sentence}`));
      expect(seen()).toBeUndefined();
      expect(document.activeElement?.getAttribute("part")).toBe("timeline");
    });

    it("is seen no more once they have opened what changed", () => {
      const { store } = show(<Programme />);
      reload(store, moved);
      expect(seen()).toContain(sentence);
      act(() => {
        (news() as HTMLDetailsElement).open = true;
        news()?.dispatchEvent(new Event("toggle"));
      });
      expect(seen()).toBeUndefined();
    });

    it("is of the last change, and not of another meeting's", () => {
      const { store } = show(<Timeline />);
      reload(store, moved);
      reload(store, without("opening"));
      expect(seen()).toContain(sentence);
      reload(store, { ...programme, id: "b" });
      expect(seen()).toBeUndefined();
    });

    it("is nothing that does not concern the picked groups", () => {
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
      expect(seen()).toBeUndefined();
      act(() => store.choose({ audiences: ["press"] }));
      expect(seen()).toContain(sentence);
    });
  });

  it("leads to the session, and back", () => {
    const { store } = show(<Programme />);
    reload(store, moved);
    (news() as HTMLDetailsElement).open = true;
    fireEvent.click(button("Welcome"));
    expect(screen.getByRole("dialog", { name: "Welcome" })).toBeTruthy();
    fireEvent.click(button("Close"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("names what is gone without leading anywhere", () => {
    const { store } = show(<Programme />);
    reload(store, without("opening"));
    (news() as HTMLDetailsElement).open = true;
    expect(news()?.textContent).toContain("No longer in the programme");
    expect(screen.queryByRole("button", { name: "Opening" })).toBeNull();
  });

  it("goes when the reader has read it, and the focus goes on to the days", () => {
    const { store } = show(<Programme />);
    reload(store, moved);
    (news() as HTMLDetailsElement).open = true;
    fireEvent.click(button("Mark as read"));
    expect(news()).toBeNull();
    expect(document.activeElement?.getAttribute("part")).toBe("timeline");
  });

  it("is said on the card of a starred session, which it was before", () => {
    const { store } = show(<Programme />, { choices: { favourites: ["opening"] } });
    reload(store, moved);
    const note = () => document.querySelector("[data-note=opening]")?.textContent;
    expect(note()).toBe("Moved, Renamed · Previously: Opening, 10:00–11:00");
    act(() => store.kept.dismiss());
    expect(note()).toBe("");
  });

  it("leaves the focus where it was", () => {
    const { store } = show(<Programme />);
    star("Closing").focus();
    reload(store, moved);
    expect(document.activeElement).toBe(star("Closing"));
  });
});
