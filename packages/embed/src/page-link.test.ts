/** The page's address and the elements. As on a real page, only the address is used. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "./define.ts";
import type { PlenaryElement } from "./element.tsx";

const at = (time: string, id: string, more: object = {}) => ({
  id,
  title: id,
  start: `2024-02-${time}`,
  ...more,
});
const programme = {
  format: 1,
  id: "a",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        at("23T10:00", "opening"),
        at("23T11:00", "briefing", { audience: ["press"] }),
        at("23T12:00", "lunch"),
      ],
    },
    { date: "2024-02-24", sessions: [at("24T10:00", "visit", { audience: ["youth"] })] },
  ],
};
const all = ["opening", "briefing", "lunch", "visit"];

type Tag = "agenda" | "timeline" | "panel-card" | "participant-filter";

function add(tag: Tag, attributes: Record<string, string> = {}, data: object | null = programme) {
  const element = document.createElement(`plenary-${tag}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) Object.assign(element, { agenda: data });
  document.body.append(element);
  return element;
}
const inside = (element: PlenaryElement, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const cards = (element: PlenaryElement) =>
  inside(element, "article").flatMap((card) =>
    card.closest("[hidden]") ? [] : (card.dataset.session ?? []),
  );
const soon = (check: () => void) => vi.waitFor(check, { interval: 5 });
const shown = (element: PlenaryElement, ...ids: string[]) =>
  soon(() => expect(cards(element)).toEqual(ids));
/** The title that has the focus, in any of the elements. */
const focused = () => document.activeElement?.shadowRoot?.activeElement?.textContent;
const button = (element: PlenaryElement, name: string) =>
  inside(element, "button:not(.plenary-opener[part])").find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  ) as HTMLButtonElement;
/** Presses a button, once it is drawn. */
async function press(element: PlenaryElement, name: string) {
  await soon(() => expect(button(element, name)).toBeTruthy());
  button(element, name).click();
}

/** As when the page is opened at an address. */
const openAt = (fragment: string) =>
  history.replaceState({ host: 1 }, "", location.href.split("#")[0] + fragment);
/** As when a link on the page is followed, or the reader goes back. */
const goTo = (fragment: string) => {
  openAt(fragment);
  window.dispatchEvent(new Event("hashchange"));
};
function heard(type: string) {
  const events: CustomEvent[] = [];
  const listen = (event: Event) => events.push(event as CustomEvent);
  document.addEventListener(type, listen);
  cleanups.push(() => document.removeEventListener(type, listen));
  return events;
}
const cleanups: (() => void)[] = [];

beforeEach(() => openAt(""));
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) cleanup();
  document.body.replaceChildren();
  await Promise.resolve();
  vi.restoreAllMocks();
});

describe("a link that opens the page", () => {
  it("chooses groups, a day and words", async () => {
    openAt("#plenary_audience-press_agenda-a");
    await shown(add("agenda"), "opening", "briefing", "lunch");
    openAt("#plenary_day-2024-02-24_agenda-a");
    await shown(add("agenda"), "visit");
    openAt("#plenary_q-lunch_agenda-a");
    await shown(add("agenda"), "lunch");
  });

  it("overrides the attributes, and keeps what it does not mention", async () => {
    openAt("#plenary_audience-youth");
    await shown(add("agenda", { audience: "press", day: "2024-02-23" }), "opening", "lunch");
  });

  it("overrides what was kept, which overrides the attributes", async () => {
    const attributes = { storage: "on", audience: "press" };
    const first = add("agenda", attributes);
    await press(first, "Remove Press");
    first.remove();
    await Promise.resolve();
    await shown(add("agenda", attributes), ...all);
    openAt("#plenary_audience-youth_agenda-a");
    await shown(add("agenda", attributes), "opening", "lunch", "visit");
    localStorage.clear();
  });

  it("chooses list or grid, which wins over the attribute and stays when a link names none", async () => {
    openAt("#plenary_layout-grid");
    const changes: unknown[] = [];
    const element = add("agenda", { layout: "list" });
    element.addEventListener("plenary-change", ({ detail }) => changes.push(detail.layout));
    await shown(element, ...all);
    openAt("#plenary_audience-press");
    dispatchEvent(new Event("hashchange"));
    await shown(element, "opening", "briefing", "lunch");
    await press(element, "Remove Press");
    expect(changes).toEqual(["grid"]);
  });

  it("can say that nothing is chosen", async () => {
    openAt("#plenary_audience-_day-");
    await shown(add("agenda", { audience: "press", day: "2024-02-23" }), ...all);
  });

  it("does not change groups that the site locked", async () => {
    openAt("#plenary_audience-youth_agenda-a");
    const element = add("agenda", { audience: "press", "lock-audience": "" });
    await shown(element, "opening", "briefing", "lunch");
  });

  it("for another agenda changes nothing, and without an id applies to any agenda", async () => {
    openAt("#plenary_audience-press_agenda-b");
    await shown(add("agenda"), ...all);
    openAt("#plenary_audience-press");
    await shown(add("agenda"), "opening", "briefing", "lunch");
  });

  it("keeps a group that this agenda does not have", async () => {
    openAt("#plenary?audience=gone%2C+too,press");
    const element = add("agenda");
    await shown(element, "opening", "briefing", "lunch");
    expect(element.shadowRoot?.textContent).toContain("gone,+too");
  });

  it("adds someone's programme, and removes nothing of the reader's", async () => {
    openAt("#plenary_mine-lunch_-gone_agenda-a");
    const changes = heard("plenary-change");
    const element = add("agenda");
    await shown(element, "lunch");
    goTo("#plenary_mine-visit_agenda-a");
    await shown(element, "lunch", "visit");
    expect(changes).toEqual([]);
  });

  it("is read once: a newer document keeps what the reader chose since", async () => {
    openAt("#plenary_audience-press_agenda-a");
    const element = add("agenda");
    await shown(element, "opening", "briefing", "lunch");
    await press(element, "Remove Press");
    await shown(element, ...all);
    Object.assign(element, { agenda: { ...programme, revision: 2 } });
    await shown(element, ...all);
  });

  it.each(["#plenary?%", "#plenary?audience=%E9&day=x&session=%", "#plenary?session=gone", "#%"])(
    "never throws: %s",
    async (fragment) => {
      openAt(fragment);
      await shown(add("agenda"), ...all);
    },
  );

  it("applies to all parts that share a programme, and is read by the first", async () => {
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify(programme)));
    openAt("#plenary_audience-press_agenda-a");
    const src = "https://example.org/link.json";
    const filter = add("participant-filter", { src }, null);
    await shown(add("timeline", { src }, null), "opening", "briefing", "lunch");
    await press(filter, "Remove Press");
    const late = add("timeline", { src }, null);
    await shown(late, ...all);
    vi.unstubAllGlobals();
  });
});

describe("a link to a session", () => {
  it("scrolls to it, focuses its title, and fires an event", async () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    const selects = heard("plenary-select");
    openAt("#plenary_session-lunch_agenda-a");
    const element = add("agenda");
    await soon(() => expect(focused()).toBe("lunch"));
    const [place] = scrolled.mock.contexts as HTMLElement[];
    expect(place?.querySelector("article")?.dataset.session).toBe("lunch");
    expect(selects.map(({ target, detail }) => [target, detail])).toEqual([
      [element, { session: "lunch" }],
    ]);
  });

  it("works when the data comes late", async () => {
    openAt("#plenary_session-lunch_agenda-a");
    const element = add("agenda", {}, null);
    await soon(() => expect(inside(element, ".plenary")).toHaveLength(1));
    Object.assign(element, { agenda: programme });
    await soon(() => expect(focused()).toBe("lunch"));
  });

  it("drops the choices that hide it, and only those", async () => {
    openAt("#plenary_session-visit");
    const element = add("agenda", { audience: "press", day: "2024-02-23" });
    await soon(() => expect(focused()).toBe("visit"));
    await shown(element, ...all);
    goTo("#plenary_session-briefing_audience-press_q-briefing");
    await soon(() => expect(focused()).toBe("briefing"));
    await shown(element, "briefing");
  });

  it("opens nothing that a lock hides", async () => {
    openAt("#plenary_session-visit");
    const selects = heard("plenary-select");
    const element = add("agenda", { audience: "press", "lock-audience": "" });
    await shown(element, "opening", "briefing", "lunch");
    expect(selects).toEqual([]);
  });

  it("opens it in the first of several elements that show it", async () => {
    openAt("#plenary_session-lunch");
    const first = add("agenda");
    const second = add("agenda");
    await shown(second, ...all);
    await soon(() => expect(focused()).toBe("lunch"));
    expect(document.activeElement).toBe(first);
  });

  it("opens it in the part that can show it", async () => {
    openAt("#plenary_session-lunch");
    add("participant-filter", { id: "filter" });
    const timeline = add("timeline", { for: "filter" }, null);
    await soon(() => expect(focused()).toBe("lunch"));
    expect(document.activeElement).toBe(timeline);
  });

  it("opens its row", async () => {
    const [day, ...others] = programme.days;
    const [, ...rest] = day?.sessions ?? [];
    const summary = `${"One. ".repeat(200)}\n\nTwo.`;
    const sessions = [at("23T10:00", "opening", { summary }), ...rest];
    openAt("#plenary_session-opening");
    const element = add("agenda", {}, { ...programme, days: [{ ...day, sessions }, ...others] });
    await soon(() => expect(inside(element, "[part=open][aria-expanded=true]")).toHaveLength(1));
  });

  it("opens its card's dialog in a grid", async () => {
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1000);
    openAt("#plenary_session-lunch");
    const element = add("agenda", { layout: "grid" });
    await soon(() => expect(inside(element, "dialog[open]")).toHaveLength(1));
    expect(inside(element, "dialog article")[0]?.dataset.session).toBe("lunch");
  });
});

describe("an address that changes", () => {
  it("is followed while the page is open", async () => {
    const element = add("agenda");
    await shown(element, ...all);
    goTo("#plenary_session-briefing_audience-press_agenda-a");
    await shown(element, "opening", "briefing", "lunch");
    await soon(() => expect(focused()).toBe("briefing"));
  });

  it("to a fragment of the page's own changes nothing", async () => {
    const element = add("agenda", { "url-state": "" });
    await press(element, "Fri 23");
    await shown(element, "opening", "briefing", "lunch");
    goTo("#about");
    // The day is still chosen.
    element.setAttribute("audience", "youth");
    await shown(element, "opening", "lunch");
  });

  it("is not followed by an element that was removed", async () => {
    const element = add("agenda");
    await shown(element, ...all);
    element.remove();
    await Promise.resolve();
    const remembered = vi.spyOn(history, "replaceState");
    window.dispatchEvent(new Event("hashchange"));
    expect(remembered).not.toHaveBeenCalled();
  });
});

describe("`url-state`", () => {
  it("absent, the address is never written", async () => {
    const element = add("agenda");
    await press(element, "Fri 23");
    await shown(element, "opening", "briefing", "lunch");
    expect(location.hash).toBe("");
  });

  it("writes the reader's choices, and removes them again", async () => {
    const element = add("agenda", { "url-state": "" });
    expect(location.hash).toBe("");
    await press(element, "Fri 23");
    expect(location.hash).toBe("#plenary_day-2024-02-23_agenda-a");
    expect(history.state).toEqual({ host: 1 });
    await press(element, "All days");
    expect(location.hash).toBe("");
  });

  it("writes a link that gives the same choices when opened", async () => {
    const attributes = { "url-state": "", audience: "press", day: "2024-02-23" };
    const element = add("agenda", attributes);
    await press(element, "Remove Press");
    await press(element, "All days");
    expect(location.hash).toBe("#plenary_audience-_day-_agenda-a");
    element.remove();
    await shown(add("agenda", attributes), ...all);
  });

  it("leaves alone a fragment of the page's own, or of another programme", async () => {
    for (const fragment of ["#about", "#plenary_q-x_agenda-b"]) {
      openAt(fragment);
      const element = add("agenda", { "url-state": "" });
      await press(element, "Fri 23");
      await shown(element, "opening", "briefing", "lunch");
      expect(location.hash).toBe(fragment);
    }
  });

  it("keeps a link to a session until something is chosen", async () => {
    openAt("#plenary_session-lunch_agenda-a");
    const element = add("agenda", { "url-state": "" });
    await soon(() => expect(focused()).toBe("lunch"));
    expect(location.hash).toBe("#plenary_session-lunch_agenda-a");
    await press(element, "Fri 23");
    expect(location.hash).toBe("#plenary_day-2024-02-23_agenda-a");
  });

  it("follows the reader back, to what the site chose", async () => {
    const element = add("agenda", { "url-state": "", day: "2024-02-23" });
    await shown(element, "opening", "briefing", "lunch");
    goTo("#plenary_audience-youth_day-_agenda-a");
    await shown(element, "opening", "lunch", "visit");
    goTo("");
    await shown(element, "opening", "briefing", "lunch");
  });

  it("does not write locked groups", async () => {
    const element = add("agenda", { "url-state": "", audience: "press", "lock-audience": "" });
    await press(element, "Fri 23");
    expect(location.hash).toBe("#plenary_day-2024-02-23_agenda-a");
  });

  it("can be set later, as a property", async () => {
    const element = add("agenda");
    expect(element.urlState).toBe(false);
    element.urlState = true;
    expect(element.hasAttribute("url-state")).toBe(true);
    await press(element, "Fri 23");
    expect(location.hash).toBe("#plenary_day-2024-02-23_agenda-a");
  });

  it("on a host that refuses keeps the choices as they are", async () => {
    const element = add("agenda", { "url-state": "" });
    vi.spyOn(history, "replaceState").mockImplementation(() => {
      throw new Error("SecurityError");
    });
    await press(element, "Fri 23");
    await shown(element, "opening", "briefing", "lunch");
  });
});

describe("show()", () => {
  it("says whether the element shows the session", async () => {
    const element = add("agenda");
    expect(element.show("lunch")).toBe(true);
    expect(element.show("gone")).toBe(false);
    expect(add("agenda", {}, null).show("lunch")).toBe(false);
    expect(document.createElement("plenary-agenda").show("lunch")).toBe(false);
    expect(add("participant-filter").show("lunch")).toBe(false);
    expect(add("timeline").show("lunch")).toBe(true);
    const card = add("panel-card", { session: "lunch" });
    expect([card.show("lunch"), card.show("visit")]).toEqual([true, false]);
  });

  it("counts as the site's action, not the reader's", async () => {
    const events = [heard("plenary-select"), heard("plenary-change")];
    const element = add("agenda", { day: "2024-02-24" });
    await shown(element, "visit");
    element.show("lunch");
    await soon(() => expect(focused()).toBe("lunch"));
    expect(events).toEqual([[], []]);
  });
});
