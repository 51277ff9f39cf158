/** The page's address and the elements, driven as a page and its reader do: by the address alone. */
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
/** The title that the focus is on, in any of the elements. */
const focused = () => document.activeElement?.shadowRoot?.activeElement?.textContent;
const button = (element: PlenaryElement, name: string) =>
  inside(element, "button").find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  ) as HTMLButtonElement;
/** The reader presses a button, once it is drawn. */
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

describe("a link that the page is opened by", () => {
  it("chooses groups, a day and words", async () => {
    openAt("#plenary?agenda=a&audience=press");
    await shown(add("agenda"), "opening", "briefing", "lunch");
    openAt("#plenary?agenda=a&day=2024-02-24");
    await shown(add("agenda"), "visit");
    openAt("#plenary?agenda=a&q=lunch");
    await shown(add("agenda"), "lunch");
  });

  it("goes before the attributes, and leaves what it does not say", async () => {
    openAt("#plenary?audience=youth");
    await shown(add("agenda", { audience: "press", day: "2024-02-23" }), "opening", "lunch");
  });

  it("goes before what was kept, that before the attributes", async () => {
    const attributes = { storage: "on", audience: "press" };
    const first = add("agenda", attributes);
    await press(first, "Remove Press");
    first.remove();
    await Promise.resolve();
    await shown(add("agenda", attributes), ...all);
    openAt("#plenary?agenda=a&audience=youth");
    await shown(add("agenda", attributes), "opening", "lunch", "visit");
    localStorage.clear();
  });

  it("may say that nothing is chosen", async () => {
    openAt("#plenary?audience=&day=");
    await shown(add("agenda", { audience: "press", day: "2024-02-23" }), ...all);
  });

  it("changes no groups that the site locked", async () => {
    openAt("#plenary?agenda=a&audience=youth");
    const element = add("agenda", { audience: "press", "lock-audience": "" });
    await shown(element, "opening", "briefing", "lunch");
  });

  it("for another agenda changes nothing, and one for none in particular is for any", async () => {
    openAt("#plenary?agenda=b&audience=press");
    await shown(add("agenda"), ...all);
    openAt("#plenary?audience=press");
    await shown(add("agenda"), "opening", "briefing", "lunch");
  });

  it("keeps a group that this agenda does not have", async () => {
    openAt("#plenary?audience=gone%2C+too,press");
    const element = add("agenda");
    await shown(element, "opening", "briefing", "lunch");
    expect(element.shadowRoot?.textContent).toContain("gone,+too");
  });

  it("brings someone's programme, and takes nothing of the reader's", async () => {
    openAt("#plenary?agenda=a&mine=lunch,gone");
    const changes = heard("plenary-change");
    const element = add("agenda");
    await shown(element, "lunch");
    goTo("#plenary?agenda=a&mine=visit");
    await shown(element, "lunch", "visit");
    expect(changes).toEqual([]);
  });

  it("is read once: a newer document leaves what the reader chose since", async () => {
    openAt("#plenary?agenda=a&audience=press");
    const element = add("agenda");
    await shown(element, "opening", "briefing", "lunch");
    await press(element, "Remove Press");
    await shown(element, ...all);
    Object.assign(element, { agenda: { ...programme, revision: 2 } });
    await shown(element, ...all);
  });

  it.each(["#plenary?%", "#plenary?audience=%E9&day=x&session=%", "#plenary?session=gone", "#%"])(
    "throws at nothing: %s",
    async (fragment) => {
      openAt(fragment);
      await shown(add("agenda"), ...all);
    },
  );

  it("is for all of the loose parts, and read by the first of them", async () => {
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify(programme)));
    openAt("#plenary?agenda=a&audience=press");
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
  it("brings it into view, the focus on its title, and tells the page", async () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    const selects = heard("plenary-select");
    openAt("#plenary?agenda=a&session=lunch");
    const element = add("agenda");
    await soon(() => expect(focused()).toBe("lunch"));
    expect((scrolled.mock.contexts[0] as HTMLElement).dataset.session).toBe("lunch");
    expect(selects.map(({ target, detail }) => [target, detail])).toEqual([
      [element, { session: "lunch" }],
    ]);
  });

  it("works when the data comes late", async () => {
    openAt("#plenary?agenda=a&session=lunch");
    const element = add("agenda", {}, null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    Object.assign(element, { agenda: programme });
    await soon(() => expect(focused()).toBe("lunch"));
  });

  it("gives up the choices that hide it, and only those", async () => {
    openAt("#plenary?session=visit");
    const element = add("agenda", { audience: "press", day: "2024-02-23" });
    await soon(() => expect(focused()).toBe("visit"));
    await shown(element, ...all);
    goTo("#plenary?session=briefing&q=briefing&audience=press");
    await soon(() => expect(focused()).toBe("briefing"));
    await shown(element, "briefing");
  });

  it("opens nothing that a lock hides", async () => {
    openAt("#plenary?session=visit");
    const selects = heard("plenary-select");
    const element = add("agenda", { audience: "press", "lock-audience": "" });
    await shown(element, "opening", "briefing", "lunch");
    expect(selects).toEqual([]);
  });

  it("opens it with the first of several that show it", async () => {
    openAt("#plenary?session=lunch");
    const first = add("agenda");
    const second = add("agenda");
    await shown(second, ...all);
    await soon(() => expect(focused()).toBe("lunch"));
    expect(document.activeElement).toBe(first);
  });

  it("opens it where it can be shown, among the parts", async () => {
    openAt("#plenary?session=lunch");
    add("participant-filter", { id: "filter" });
    const timeline = add("timeline", { for: "filter" }, null);
    await soon(() => expect(focused()).toBe("lunch"));
    expect(document.activeElement).toBe(timeline);
  });

  it("unfolds what its card folds", async () => {
    const [day, ...others] = programme.days;
    const [, ...rest] = day?.sessions ?? [];
    const summary = `${"One. ".repeat(200)}\n\nTwo.`;
    const sessions = [at("23T10:00", "opening", { summary }), ...rest];
    openAt("#plenary?session=opening");
    const element = add("agenda", {}, { ...programme, days: [{ ...day, sessions }, ...others] });
    await soon(() => expect(inside(element, "details[open]")).toHaveLength(1));
  });

  it("opens the dialog of its card in a grid", async () => {
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1000);
    openAt("#plenary?session=lunch");
    const element = add("agenda", { layout: "grid" });
    await soon(() => expect(inside(element, "dialog[open]")).toHaveLength(1));
    expect(inside(element, "dialog article")[0]?.dataset.session).toBe("lunch");
  });
});

describe("an address that changes", () => {
  it("is followed while the page is open", async () => {
    const element = add("agenda");
    await shown(element, ...all);
    goTo("#plenary?agenda=a&audience=press&session=briefing");
    await shown(element, "opening", "briefing", "lunch");
    await soon(() => expect(focused()).toBe("briefing"));
  });

  it("to a place of the page's own changes nothing", async () => {
    const element = add("agenda", { "url-state": "" });
    await press(element, "Fri 23");
    await shown(element, "opening", "briefing", "lunch");
    goTo("#about");
    await new Promise((resolve) => setTimeout(resolve, 20));
    await shown(element, "opening", "briefing", "lunch");
  });

  it("is not followed by an element that has left", async () => {
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

  it("writes what the reader chooses, and takes it away again", async () => {
    const element = add("agenda", { "url-state": "" });
    expect(location.hash).toBe("");
    await press(element, "Fri 23");
    expect(location.hash).toBe("#plenary?agenda=a&day=2024-02-23");
    expect(history.state).toEqual({ host: 1 });
    await press(element, "All days");
    expect(location.hash).toBe("");
  });

  it("writes what gives the same when it is opened", async () => {
    const attributes = { "url-state": "", audience: "press", day: "2024-02-23" };
    const element = add("agenda", attributes);
    await press(element, "Remove Press");
    await press(element, "All days");
    expect(location.hash).toBe("#plenary?agenda=a&audience=&day=");
    element.remove();
    await shown(add("agenda", attributes), ...all);
  });

  it("leaves alone a fragment of the page's, and another programme's", async () => {
    for (const fragment of ["#about", "#plenary?agenda=b&q=x"]) {
      openAt(fragment);
      const element = add("agenda", { "url-state": "" });
      await press(element, "Fri 23");
      await shown(element, "opening", "briefing", "lunch");
      expect(location.hash).toBe(fragment);
    }
  });

  it("keeps a link to a session until something is chosen", async () => {
    openAt("#plenary?agenda=a&session=lunch");
    const element = add("agenda", { "url-state": "" });
    await soon(() => expect(focused()).toBe("lunch"));
    expect(location.hash).toBe("#plenary?agenda=a&session=lunch");
    await press(element, "Fri 23");
    expect(location.hash).toBe("#plenary?agenda=a&day=2024-02-23");
  });

  it("goes back with the reader, to what the site chose", async () => {
    const element = add("agenda", { "url-state": "", day: "2024-02-23" });
    await shown(element, "opening", "briefing", "lunch");
    goTo("#plenary?agenda=a&day=&audience=youth");
    await shown(element, "opening", "lunch", "visit");
    goTo("");
    await shown(element, "opening", "briefing", "lunch");
  });

  it("writes no groups that are locked", async () => {
    const element = add("agenda", { "url-state": "", audience: "press", "lock-audience": "" });
    await press(element, "Fri 23");
    expect(location.hash).toBe("#plenary?agenda=a&day=2024-02-23");
  });

  it("is a property that may come later", async () => {
    const element = add("agenda");
    expect(element.urlState).toBe(false);
    element.urlState = true;
    expect(element.hasAttribute("url-state")).toBe(true);
    await press(element, "Fri 23");
    expect(location.hash).toBe("#plenary?agenda=a&day=2024-02-23");
  });

  it("of a host that refuses leaves the choices as they are", async () => {
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

  it("is the site's act, and none of the reader's", async () => {
    const events = [heard("plenary-select"), heard("plenary-change")];
    const element = add("agenda", { day: "2024-02-24" });
    await shown(element, "visit");
    element.show("lunch");
    await soon(() => expect(focused()).toBe("lunch"));
    expect(events).toEqual([[], []]);
  });
});
