import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { AgendaProvider } from "../root/provider.tsx";
import { createStore } from "../state/store.ts";
import { PanelCard } from "./panel-card.tsx";

afterEach(cleanup);

const document = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "sections", name: "Sections" },
    { id: "press", name: "Press" },
  ],
  places: [{ id: "hall", name: "Great Hall" }],
};

/** The order of business of a session with these items. */
function show(items: object[], { session = {}, audiences = [] as string[], lang = "en" } = {}) {
  const store = createStore({ audiences });
  const sessions = [{ id: "s", title: "Session", items, ...session }];
  store.load({ ...document, days: [{ date: "2024-02-23", sessions }] });
  render(
    <AgendaProvider store={store} lang={lang} viewerZone="Europe/Madrid">
      <PanelCard session="s" />
    </AgendaProvider>,
  );
  return { store, list: screen.getAllByRole("list")[0] as HTMLElement };
}

const text = (node: Element | null | undefined) => node?.textContent?.replaceAll("\u00a0", " ");
const reason = (item: Element | undefined) => text(item?.querySelector(":scope > .plenary-reason"));
const item = (name: string) => screen.getByText(name).closest("li") as HTMLElement;

describe("the order of business", () => {
  it("has its own heading, in the programme's words or the default ones", () => {
    show([{ title: "Accounts" }], { session: { itemsTitle: "What we settle" } });
    expect(screen.getByRole("heading", { name: "What we settle", level: 3 })).toBeTruthy();
    cleanup();
    show([{ title: "Accounts" }], { lang: "fr" });
    expect(screen.getByRole("heading", { name: "Ordre du jour" })).toBeTruthy();
  });

  it("is an ordered list, with nested ordered lists for sub-items", () => {
    const { list } = show([{ title: "Accounts", items: [{ title: "Report" }] }, { title: "Vote" }]);
    expect(list.localName).toBe("ol");
    expect(Array.from(list.children, text)).toEqual(["1. Accountsa) Report", "2. Vote"]);
    const [inner] = within(item("Accounts")).getAllByRole("list");
    expect(inner?.localName).toBe("ol");
    expect(inner?.closest("li")).toBe(item("Accounts"));
  });

  it("has each number once, as text", () => {
    const { list } = show([
      { title: "One", items: [{ title: "Two", items: [{ title: "Three" }] }] },
      { title: "Four" },
      { title: "Five", label: "Article 7" },
    ]);
    const markers = Array.from(list.querySelectorAll(".plenary-marker"), (one) =>
      text(one)?.trim(),
    );
    expect(markers).toEqual(["1.", "a)", "i.", "2.", "Article 7"]);
    expect(text(list)?.match(/1\./g)).toHaveLength(1);
    expect(list.querySelector("[aria-hidden] .plenary-marker")).toBeNull();
  });

  it("keeps its list role although styles remove the markers", () => {
    const { list } = show([{ title: "One", items: [{ title: "Two" }] }]);
    for (const one of [list, ...list.querySelectorAll("ol")]) {
      expect(one.getAttribute("role")).toBe("list");
    }
  });

  it("shows an item's type, status, time, place, groups, contributors, summary and links", () => {
    show([
      {
        title: "Vote",
        type: "plenary",
        status: "tentative",
        start: "2024-02-23T10:00",
        end: "2024-02-23T10:30",
        place: "hall",
        audience: ["sections"],
        contributors: [{ role: "lead", name: "Bao" }],
        summary: "By hand",
        links: [{ url: "https://example.org/", label: "Paper" }],
        items: [{ title: "Count" }],
      },
    ]);
    expect(text(item("Vote"))).toBe(
      "1. Plenary Vote · To be confirmed10:00–10:30 · Great HallFor: SectionsLed by: BaoBy handPapera) Count",
    );
  });

  it("is in the document's order, with its markers", () => {
    const store = createStore();
    const file = join(import.meta.dirname, "../../../../examples/data/pouvoir-du-nous.json");
    const agenda = JSON.parse(readFileSync(file, "utf8"));
    store.load(agenda);
    render(
      <AgendaProvider store={store} lang="fr" viewerZone="Europe/Madrid">
        <PanelCard session={agenda.days[0].sessions[0].id} />
      </AgendaProvider>,
    );
    const markers = Array.from(window.document.querySelectorAll(".plenary-marker"), (marker) =>
      text(marker)?.trim(),
    );
    expect(markers).toEqual(["1.", "a)", "b)", "2.", "a)", "b)", "3."]);
  });
});

describe("an item", () => {
  const others = { title: "For the press", audience: ["press"] };

  it("gives no reason while nothing is picked", () => {
    show([others]);
    expect(reason(item("For the press"))).toBeUndefined();
    expect(item("For the press").dataset.muted).toBeUndefined();
  });

  it("that is for others stays in place, muted and with the reason", () => {
    const { list } = show([{ title: "Welcome" }, others, { title: "Thanks" }], {
      audiences: ["sections"],
    });
    expect(list.children).toHaveLength(3);
    expect(item("For the press").dataset.muted).toBe("true");
    expect(reason(item("For the press"))).toBe("Not for your group");
    expect(text(item("Thanks"))).toBe("3. Thanks");
  });

  it("that is for others says so once, and not again for its sub-items", () => {
    const { list } = show([{ ...others, items: [{ title: "Questions" }, { title: "Answers" }] }], {
      audiences: ["sections"],
    });
    expect(text(list)?.match(/Not for your group/g)).toHaveLength(1);
    expect(item("Questions").dataset.muted).toBe("true");
  });

  it("that is for others inside one that is not says so itself", () => {
    show([{ title: "Welcome", items: [others, { title: "Coffee" }] }], { audiences: ["sections"] });
    expect(item("Welcome").dataset.muted).toBeUndefined();
    expect(reason(item("For the press"))).toBe("Not for your group");
    expect(reason(item("Coffee"))).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ["names the group", { audience: ["press"] }, "For your group"],
    [
      "lists it among those who take part",
      { contributors: [{ role: "participant", audience: ["press"] }] },
      "Your group takes part",
    ],
  ])("that %s says so", (_, more, expected) => {
    show([{ title: "Talk", ...more }], { audiences: ["press"] });
    expect(reason(item("Talk"))).toBe(expected);
    expect(item("Talk").dataset.muted).toBeUndefined();
  });

  it("with only its session's audience does not repeat the session's reason", () => {
    show([{ title: "Talk" }], { audiences: ["press"], session: { audience: ["press"] } });
    expect(reason(item("Talk"))).toBeUndefined();
  });

  it("follows the picked groups", async () => {
    const { store } = show([others]);
    store.choose({ audiences: ["sections"] });
    await waitFor(() => expect(reason(item("For the press"))).toBe("Not for your group"));
    expect(item("For the press").dataset.muted).toBe("true");
    store.choose({ audiences: ["sections", "press"] });
    await waitFor(() => expect(reason(item("For the press"))).toBe("For your group"));
    expect(item("For the press").dataset.muted).toBeUndefined();
  });

  it("says that it is cancelled, in words", () => {
    show([{ title: "Vote", status: "cancelled" }]);
    expect(text(item("Vote"))).toBe("1. Vote · Cancelled");
  });
});
