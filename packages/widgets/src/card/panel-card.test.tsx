import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { AgendaProvider, type StoreProviderProps } from "../root/provider.tsx";
import { createStore } from "../state/store.ts";
import { PanelCard } from "./panel-card.tsx";

afterEach(cleanup);

const document = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  venue: { name: "Hall", city: "Barcelona" },
  audiences: [
    { id: "sections", name: { en: "Sections", fr: "Sections", ar: "الأقسام" } },
    { id: "press", name: "Press" },
  ],
  places: [
    { id: "hall", name: "Great Hall" },
    { id: "annex", name: "Annex" },
  ],
  people: [{ id: "ada", name: "Ada", title: "Mayor", organisation: "City of London" }],
};

type Options = Partial<StoreProviderProps> & { day?: object; audiences?: string[] };

/** The card of one session on 23 February 2024, for a reader in the event's zone. */
function show(session: object, { day, audiences = [], ...options }: Options = {}): HTMLElement {
  const sessions = [{ id: "s", title: "Session", ...session }];
  const store = createStore({ audiences });
  store.load({ ...document, days: [{ date: "2024-02-23", ...day, sessions }] });
  render(
    <AgendaProvider store={store} viewerZone="Europe/Madrid" {...options}>
      <PanelCard session="s" />
    </AgendaProvider>,
  );
  return screen.getByRole("article");
}

const text = (node: Element | null | undefined) => node?.textContent?.replaceAll("\u00a0", " ");

describe("a card", () => {
  it("is an article named by its heading", () => {
    show({ title: "The power of we" });
    const card = screen.getByRole("article", { name: "The power of we" });
    expect(within(card).getByRole("heading", { name: "The power of we", level: 2 })).toBeTruthy();
  });

  it("has the requested heading level, and the next one for its items", () => {
    show({ items: [{ title: "Welcome" }] }, { headingLevel: 4 });
    expect(screen.getByRole("heading", { name: "Session", level: 4 })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Order of business", level: 5 })).toBeTruthy();
  });

  it("has no heading beyond level 6", () => {
    show({ items: [{ title: "Welcome" }] }, { headingLevel: 6 });
    expect(screen.getByRole("heading", { name: "Order of business", level: 6 })).toBeTruthy();
  });

  it("is read in order: heading, time, status, place, for whom, then the rest", () => {
    const card = show(
      {
        title: "Budget",
        type: "plenary",
        start: "2024-02-23T10:00",
        end: "2024-02-23T13:00",
        status: "tentative",
        notice: "Bring your badge",
        place: "hall",
        attendance: "hybrid",
        audience: ["sections"],
        admission: "internal",
        track: "Money",
        summary: "Where it goes",
        contributors: [{ role: "speaker", person: "ada" }],
        languages: [{ tag: "fr", mode: "interpretation" }],
        links: [{ url: "https://example.org/join", rel: "join" }],
        items: [{ title: "Accounts" }],
      },
      { audiences: ["sections"] },
    );
    const read = text(card) ?? "";
    const order = [
      "Budget",
      "10:00–13:00",
      "To be confirmed",
      "Bring your badge",
      "Great Hall",
      "In person and online",
      "For: Sections",
      "For your group",
      "Plenary",
      "Internal session",
      "Money",
      "Where it goes",
      "Speakers:",
      "Ada (Mayor, City of London)",
      "Interpretation: French",
      "Join online",
      "Order of business",
      "1. Accounts",
    ];
    const places = order.map((part) => read.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("renders nothing for fields that are missing", () => {
    const card = show({ start: "2024-02-23T10:00" });
    expect(text(card)).toBe("Session10:00For: everyone");
    expect(within(card).queryByRole("list")).toBeNull();
  });

  it("is not rendered while the agenda does not have its session", () => {
    const store = createStore();
    const card = (
      <AgendaProvider store={store}>
        <PanelCard session="s" />
      </AgendaProvider>
    );
    const { rerender } = render(card);
    expect(screen.queryByRole("article")).toBeNull();
    store.load({ ...document, unscheduled: [{ id: "other", title: "Other" }] });
    rerender(card);
    expect(screen.queryByRole("article")).toBeNull();
  });

  it("is rendered for a session without a day", () => {
    const store = createStore();
    store.load({ ...document, unscheduled: [{ id: "s", title: "Later" }] });
    render(
      <AgendaProvider store={store}>
        <PanelCard session="s" />
      </AgendaProvider>,
    );
    expect(screen.getByRole("article", { name: "Later" })).toBeTruthy();
  });

  it("shows its whole summary, since it is the only card", () => {
    const card = show({ summary: `${"Long. ".repeat(200)}\n\nThe end` });
    expect(card.querySelector("[aria-expanded]")).toBeNull();
    expect(within(card).getByText("The end")).toBeTruthy();
  });

  it("renders emphasis, lists and links as elements, and HTML as text", () => {
    const card = show({
      summary: "Not *soft*, **strong**, [read](https://example.org/) <b>no</b>\n\n- one\n- two",
    });
    expect(card.querySelector("em")?.textContent).toBe("soft");
    expect(card.querySelector("strong")?.textContent).toBe("strong");
    expect(card.querySelector("b")).toBeNull();
    expect(text(card)).toContain("<b>no</b>");
    expect(within(card).getAllByRole("listitem").map(text)).toEqual(["one", "two"]);
    const link = within(card).getByRole("link", { name: "read" });
    expect(link.getAttribute("rel")).toBe("noopener");
  });
});

describe("times", () => {
  const times = (card: HTMLElement) => text(card.querySelector(".plenary-times"));
  const morning = { start: "2024-02-23T10:00", end: "2024-02-23T13:00" };

  it("are machine-readable, with the offset", () => {
    const card = show(morning);
    const stamps = Array.from(card.querySelectorAll("time"), (time) => time.dateTime);
    expect(stamps).toEqual(["2024-02-23T10:00+01:00", "2024-02-23T13:00+01:00"]);
  });

  it("are shown once if the reader's clock has the same", () => {
    expect(times(show(morning))).toBe("10:00–13:00");
  });

  it.each([
    ["en", "10:00–13:00 · 18:00–21:00 your time"],
    ["fr", "10h00–13h00 · 18h00–21h00 chez vous"],
  ])("stand in both zones where it shows others, in %s", (lang, expected) => {
    const card = show(morning, { lang, viewerZone: "Asia/Tokyo" });
    expect(times(card)).toBe(expected);
    expect(card.querySelectorAll("time")).toHaveLength(4);
  });

  it("show on which day they fall for the reader", () => {
    const card = show({ start: "2024-02-23T18:00" }, { viewerZone: "Asia/Tokyo" });
    expect(times(card)).toBe("18:00 · 02:00 +1 day your time");
  });

  it("show on which day a session past midnight ends", () => {
    const card = show({ start: "2024-02-23T23:30", end: "2024-02-24T01:00" });
    expect(times(card)).toBe("23:30–01:00 +1 day");
  });

  it("are isolated from the text around them, in bdi", () => {
    const card = show(morning, { viewerZone: "Asia/Tokyo" });
    const apart = Array.from(card.querySelectorAll(".plenary-times bdi"), text);
    expect(apart).toEqual(["10:00–13:00", "18:00–21:00"]);
  });

  it("are a part of the day if there is no clock time", () => {
    expect(times(show({ dayPart: "morning" }))).toBe("Morning");
  });
});

describe("a status", () => {
  const status = (session: object, lang = "en") =>
    text(show(session, { lang }).querySelector("[part=status]"));

  it.each([
    ["tentative", "en", "To be confirmed"],
    ["tentative", "fr", "À confirmer"],
    ["moved", "en", "Moved"],
    ["cancelled", "en", "Cancelled"],
    ["cancelled", "fr", "Annulé"],
  ])("%s is shown in words, in %s", (kind, lang, expected) => {
    expect(status({ status: kind }, lang)).toBe(expected);
  });

  it("is not shown for a session that goes as planned", () => {
    expect(status({ status: "confirmed" })).toBeUndefined();
    cleanup();
    expect(status({})).toBeUndefined();
  });

  it("moved shows from when and where", () => {
    const was = { start: "2024-02-23T10:00", end: "2024-02-23T11:00", place: "annex" };
    expect(status({ status: "moved", start: "2024-02-23T15:00", was })).toBe(
      "Moved · Previously: 10:00–11:00, Annex",
    );
  });

  it("moved has its previous times from left to right, in any language", () => {
    const was = { start: "2024-02-23T10:00", end: "2024-02-23T11:00" };
    const card = show({ status: "moved", start: "2024-02-23T15:00", was }, { lang: "fr" });
    const times = card.querySelector("[part=status] bdi");
    expect([times?.textContent, times?.getAttribute("dir")]).toEqual(["10h00–11h00", "ltr"]);
  });

  it("moved shows the day if it was another", () => {
    const was = { start: "2024-02-22T10:00" };
    expect(status({ status: "moved", start: "2024-02-23T10:00", was })).toBe(
      "Moved · Previously: 10:00 (−1 day)",
    );
  });

  it("does not show where a cancelled session was before", () => {
    expect(status({ status: "cancelled", was: { place: "annex" } })).toBe("Cancelled");
  });

  it("is shown with its notice", () => {
    expect(status({ status: "cancelled", notice: "The boat is ill" })).toBe(
      "Cancelled The boat is ill",
    );
  });

  it("can be only a notice", () => {
    expect(status({ notice: "Bring your badge" })?.trim()).toBe("Bring your badge");
  });
});

describe("a place", () => {
  const place = (session: object) => text(show(session).querySelector(".plenary-place"));

  it.each<[string, object, string | undefined]>([
    ["is shown by name", { place: "hall" }, "Great Hall"],
    [
      "is shown with how to attend",
      { place: "hall", attendance: "hybrid" },
      "Great Hall · In person and online",
    ],
    ["may be online", { attendance: "online" }, "Online"],
    [
      "does not say in person, which is the default for places",
      { place: "hall", attendance: "in-person" },
      "Great Hall",
    ],
    ["is not drawn where there is none", {}, undefined],
  ])("%s", (_, session, expected) => {
    expect(place(session)).toBe(expected);
  });
});

describe("for whom", () => {
  /** Its visible text. */
  const forWhom = (card: HTMLElement) => {
    const line = card.querySelector<HTMLElement>(".plenary-card-body > .plenary-audience");
    if (!line || line.hidden) return undefined;
    return Array.from(line.children, (part) => ((part as HTMLElement).hidden ? "" : text(part)))
      .join(" ")
      .trim();
  };
  const some = { audience: ["sections", "press"] };

  it("is shown without a reason while nothing is picked", () => {
    expect(forWhom(show(some))).toBe("For: Sections, Press");
  });

  it.each<[string, object, string[], string]>([
    ["for a picked group", some, ["press"], "For: Sections, Press For your group"],
    [
      "for one that takes part",
      { ...some, contributors: [{ role: "lead", audience: ["press"] }] },
      ["press"],
      "For: Sections, Press Your group takes part",
    ],
    ["for everyone, once", {}, ["press"], "For everyone"],
    [
      "for everyone and some groups",
      { audience: ["everyone", "press"] },
      ["sections"],
      "For: everyone, Press For everyone",
    ],
    ["for others", { audience: ["press"] }, ["sections"], "For: Press Not for your group"],
  ])("has its reason in words where it is %s", (_, session, audiences, expected) => {
    expect(forWhom(show(session, { audiences }))).toBe(expected);
  });

  it("is the day's audience if the session has none", () => {
    expect(forWhom(show({}, { day: { audience: ["press"] } }))).toBe("For: Press");
  });

  it("is not shown for a break while nothing is picked", () => {
    expect(forWhom(show({ type: "break" }))).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ["everyone", {}, "For everyone"],
    ["some", { audience: ["press"] }, "For your group"],
  ])("is only the reason at a break for %s", (_, more, expected) => {
    const card = show({ type: "break", ...more }, { audiences: ["press"] });
    expect(forWhom(card)).toBe(expected);
  });

  it("marks each group with a shape that is hidden from assistive technology", () => {
    const marks = show(some).querySelectorAll("[data-shape]");
    expect(Array.from(marks, ({ textContent }) => textContent)).toEqual(["Sections", "Press"]);
  });

  it("marks a group in the same way on every card", () => {
    const shape = (audience: string[]) => {
      const found = show({ audience }).querySelector<HTMLElement>("[data-shape]:last-of-type");
      cleanup();
      return found?.dataset.shape;
    };
    expect(shape(["press"])).toBe("■");
    expect(shape(["sections"])).toBe("●");
  });
});

describe("contributors", () => {
  const lines = (...contributors: object[]) =>
    Array.from(show({ contributors }).querySelectorAll(".plenary-contributors"), text);

  it("are grouped by role", () => {
    expect(
      lines(
        { role: "moderator", name: "Bao" },
        { role: "speaker", person: "ada" },
        { role: "speaker", name: "Cy" },
      ),
    ).toEqual(["Moderator: Bao", "Speakers: Ada (Mayor, City of London), Cy"]);
  });

  it("who simply take part are listed without a role", () => {
    expect(lines({ role: "participant", name: "Bao" })).toEqual(["Bao"]);
  });

  it("can be groups, by name", () => {
    expect(lines({ role: "lead", audience: ["sections", "press"] })).toEqual([
      "Led by: Sections, Press",
    ]);
  });

  it("have a sentence of its own for everyone", () => {
    expect(lines({ role: "participant", audience: ["everyone"] })).toEqual(["Everyone takes part"]);
  });

  it("show which of them are to be confirmed", () => {
    expect(
      lines({ role: "speaker", name: "Bao", tentative: true }, { role: "speaker", name: "Cy" }),
    ).toEqual(["Speakers: Bao (to be confirmed), Cy"]);
  });

  it("have each name in bdi", () => {
    const card = show({ contributors: [{ role: "speaker", person: "ada" }] });
    expect(Array.from(card.querySelectorAll(".plenary-contributors bdi"), text)).toEqual([
      "Ada",
      "Mayor, City of London",
    ]);
  });
});

describe("languages", () => {
  it("show what is spoken, interpreted, signed and captioned", () => {
    const card = show({
      languages: [
        { tag: "fr", mode: "floor" },
        { tag: "en", mode: "interpretation" },
        { tag: "es", mode: "interpretation" },
        { tag: "ssp", mode: "sign" },
      ],
    });
    expect(text(card.querySelector(".plenary-languages"))).toMatch(
      /^Spoken language: French · Interpretation: English and (European )?Spanish · Sign language/,
    );
  });
});

describe("links", () => {
  it("are named by the document, or by their relation", () => {
    show({
      links: [
        { url: "https://example.org/a", label: "Slides" },
        { url: "https://example.org/b", rel: "register" },
        { url: "mailto:office@example.org" },
      ],
    });
    expect(screen.getAllByRole("link").map(text)).toEqual(["Slides", "Register", "Link"]);
  });

  it("have rel=noopener", () => {
    show({ links: [{ url: "https://example.org/a" }, { url: "tel:+341234567" }] });
    for (const link of screen.getAllByRole("link"))
      expect(link.getAttribute("rel")).toBe("noopener");
  });

  it.each(["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x", "/a"])(
    "to %s are not rendered",
    (url) => {
      show({ links: [{ url }], summary: `[here](${url})` });
      expect(screen.queryByRole("link")).toBeNull();
    },
  );

  it("show the language of their target", () => {
    show({ links: [{ url: "https://example.org/", rel: "document", language: "fr" }] });
    expect(text(screen.getByRole("listitem"))).toBe("Document (French)");
  });
});

describe("a passage in a language other than the page's", () => {
  it("has its language and direction", () => {
    show({ title: { ar: "الافتتاح" } });
    const passage = screen.getByText("الافتتاح");
    expect([passage.getAttribute("lang"), passage.getAttribute("dir")]).toEqual(["ar", "rtl"]);
  });

  it("has them in rich text", () => {
    const card = show({ summary: { ar: "مرحبا" } });
    const passage = card.querySelector(".plenary-rich");
    expect([passage?.getAttribute("lang"), passage?.getAttribute("dir")]).toEqual(["ar", "rtl"]);
  });

  it("has them on a name in bdi", () => {
    show({ contributors: [{ role: "speaker", name: { ar: "ليلى" } }] });
    const name = screen.getByText("ليلى");
    expect([name.localName, name.lang, name.dir]).toEqual(["bdi", "ar", "rtl"]);
  });

  it("has neither if it is in the page's language", () => {
    const card = show({ title: { en: "Opening", ar: "الافتتاح" } });
    expect(card.querySelector("[lang], [dir]")).toBeNull();
  });

  it("has the language it is written in if there is no translation", () => {
    show({ title: "Opening" }, { lang: "fr" });
    expect(screen.getByText("Opening").getAttribute("lang")).toBe("en");
  });
});
