/**
 * The contract of every element, in one file since it is one class: where the data comes from,
 * whose choices are shown, which events the page gets. As on a host's page, only the DOM is used.
 */
import type { Agenda } from "@plenary/core";
import * as ar from "@plenary/core/languages/ar";
import * as en from "@plenary/core/languages/en";
import { h } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "./define.ts";
import type { PlenaryElement } from "./element.tsx";
import type { PlenaryPanelCard } from "./elements.tsx";
import { addLanguage } from "./languages.ts";

const programme = {
  format: 1,
  id: "a",
  title: { en: "Retreat", fr: "Séminaire", ar: "ملتقى" },
  language: "en",
  // A zone that no test environment is in, so that a change of zone always shows.
  timeZone: "Asia/Kathmandu",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        { id: "opening", title: "Opening", start: "2024-02-23T10:00" },
        { id: "press-room", title: "Press room", audience: ["press"] },
      ],
    },
    { date: "2024-02-24", sessions: [{ id: "visit", title: "Visit", audience: ["youth"] }] },
  ],
};
/** The setter takes any document, but TypeScript wants the getter's type. */
const document_ = (more: object = {}) => ({ ...programme, ...more }) as unknown as Agenda;

type Tag = "agenda" | "timeline" | "panel-card" | "participant-filter";
type Attributes = Record<string, string>;

/** Each test has its own address, since all tests share one page. */
let tests = 0;
let src = "";
let served: Record<string, unknown> = {};
const fetched = vi.fn<(url: string, init: RequestInit) => void>();

beforeEach(() => {
  src = `https://example.org/${++tests}.json`;
  served = { [src]: programme };
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    fetched(url, init);
    const body = served[url];
    if (body === undefined) return new Response("", { status: 404 });
    if (body instanceof Promise) return body;
    return new Response(typeof body === "string" ? body : JSON.stringify(body));
  });
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("lang");
  await Promise.resolve();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  fetched.mockClear();
});

function make<T extends Tag>(tag: T, attributes: Attributes = {}) {
  const element = document.createElement(`plenary-${tag}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
function add<T extends Tag>(tag: T, attributes?: Attributes, to: Element = document.body) {
  const element = make(tag, attributes);
  to.append(element);
  return element;
}

const inside = (element: PlenaryElement, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const visible = (node: Element) => !node.closest("[hidden]");
/** The names of the cards that a reader sees. */
const cards = (element: PlenaryElement) =>
  inside(element, "article")
    .filter(visible)
    .map((card) => card.firstElementChild?.textContent);
const text = (element: PlenaryElement) =>
  element.shadowRoot?.textContent?.replaceAll("\u00a0", " ") ?? "";
const root = (element: PlenaryElement) => inside(element, ".plenary")[0] as HTMLElement;
const button = (element: PlenaryElement, name: string) =>
  inside(element, "button:not(.plenary-opener[part])").find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  ) as HTMLButtonElement;
const checkbox = (element: PlenaryElement, name: string) =>
  inside(element, "label")
    .find((label) => label.textContent?.startsWith(name))
    ?.querySelector("input") as HTMLInputElement;
/** Preact draws later, and a load takes several microtasks. */
const soon = (check: () => void) => vi.waitFor(check, { interval: 5 });
/** Opens the tree of groups and selects one. */
async function pick(element: PlenaryElement, name: string) {
  inside(element, "[part=filter] > [aria-expanded=false]")[0]?.click();
  await soon(() => expect(checkbox(element, name)).toBeTruthy());
  checkbox(element, name).click();
}
const shown = (element: PlenaryElement, ...names: string[]) =>
  soon(() => expect(cards(element)).toEqual(names));
const all = ["Opening", "Press room", "Visit"];

/** The details of events of a type, as they reach the document. */
function heard(type: string) {
  const events: CustomEvent[] = [];
  const listen = (event: Event) => events.push(event as CustomEvent);
  document.addEventListener(type, listen);
  cleanups.push(() => document.removeEventListener(type, listen));
  return events;
}
function Thrower(): never {
  throw new Error("no drawing");
}
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

describe("a property", () => {
  it.each<[string, keyof PlenaryPanelCard, string]>([
    ["src", "src", "programme.json"],
    ["for", "htmlFor", "other"],
    ["session", "session", "opening"],
    ["time-zone", "timeZone", "viewer"],
    ["layout", "layout", "grid"],
    ["day", "day", "2024-02-23"],
    ["audience", "audience", "press,youth"],
    ["theme", "theme", "dark"],
    ["heading-level", "headingLevel", "3"],
    ["lang", "lang", "fr"],
  ])("reflects the attribute %s, both ways", (attribute, property, value) => {
    const element = make("panel-card");
    element.setAttribute(attribute, value);
    expect(element[property]).toBe(value);
    element.removeAttribute(attribute);
    Object.assign(element, { [property]: value });
    expect(element.getAttribute(attribute)).toBe(value);
  });

  it("that is a number is written as a number", () => {
    const element = make("agenda");
    element.headingLevel = 3;
    expect(element.getAttribute("heading-level")).toBe("3");
  });

  it("for a flag is true or false", () => {
    const element = make("agenda");
    expect(element.lockAudience).toBe(false);
    element.lockAudience = true;
    expect(element.getAttribute("lock-audience")).toBe("");
    element.lockAudience = false;
    expect(element.hasAttribute("lock-audience")).toBe(false);
  });

  it.each([null, undefined])("set to %s removes its attribute", (nothing) => {
    const element = make("agenda", { day: "2024-02-23" });
    element.day = nothing as null;
    expect(element.hasAttribute("day")).toBe(false);
    expect(element.day).toBeNull();
  });
});

describe("properties set before the upgrade", () => {
  /** What an upgrade finds: own properties of the element, which hide the accessors. */
  const early = (tag: Tag, properties: object) => {
    const element = make(tag);
    for (const [name, value] of Object.entries(properties)) {
      Object.defineProperty(element, name, {
        value,
        writable: true,
        configurable: true,
        enumerable: true,
      });
    }
    document.body.append(element);
    return element;
  };

  it("become attributes", async () => {
    const element = early("agenda", { src, audience: "press", headingLevel: 4 });
    expect(element.getAttribute("src")).toBe(src);
    await shown(element, "Opening", "Press room");
    expect(inside(element, "h4")).toHaveLength(1);
  });

  it("keep working as properties", () => {
    const element = early("agenda", { day: "2024-02-23" });
    element.day = "2024-02-24";
    expect(element.getAttribute("day")).toBe("2024-02-24");
  });

  it("may be the document itself", async () => {
    const element = early("agenda", { agenda: programme });
    await shown(element, ...all);
  });

  it("show a document once if there is an address too", async () => {
    const loads = heard("plenary-load");
    const element = early("agenda", { agenda: programme, src });
    await shown(element, ...all);
    expect(loads).toHaveLength(1);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("load only once in total", async () => {
    const element = early("timeline", { src, day: "2024-02-23", theme: "dark" });
    await shown(element, "Opening", "Press room");
    expect(fetched).toHaveBeenCalledOnce();
  });
});

describe("data", () => {
  it("comes from the address, resolved against the page", async () => {
    served[new URL("week.json", document.baseURI).href] = programme;
    await shown(add("agenda", { src: "week.json" }), ...all);
  });

  it("comes as a property before the element is on the page", async () => {
    const element = make("agenda");
    element.agenda = document_();
    document.body.append(element);
    await shown(element, ...all);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("comes as a property later", async () => {
    const element = add("agenda");
    element.agenda = document_();
    await shown(element, ...all);
  });

  it("as a property is preferred to the address", async () => {
    const element = make("agenda", { src });
    element.agenda = document_({ days: [] });
    document.body.append(element);
    await soon(() => expect(text(element)).toContain("no sessions yet"));
    expect(fetched).not.toHaveBeenCalled();
  });

  it("says when it was updated only if the document does, however it came", async () => {
    const silent = [add("agenda", { src }), add("timeline", { src })];
    const dated = [add("agenda"), add("timeline")];
    for (const element of dated) element.agenda = document_({ updated: "2024-02-20T08:30Z" });
    for (const element of [...silent, ...dated]) await shown(element, ...all);
    for (const element of silent) expect(text(element)).not.toContain("Updated");
    for (const element of dated) expect(text(element)).toContain("Updated 20 February 2024");
  });

  it("is returned as it was read", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    expect(element.agenda?.id).toBe("a");
  });

  /** As an organiser's page has it. */
  const script = (content: unknown) => {
    const json = document.createElement("script");
    json.type = "application/json";
    json.textContent = typeof content === "string" ? content : JSON.stringify(content);
    return json;
  };

  it("comes from an inline script, with no request", async () => {
    const element = make("agenda", { src });
    element.append(script(programme));
    document.body.append(element);
    await shown(element, ...all);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("comes from a script that is added later", async () => {
    const element = add("agenda");
    element.append(script(programme));
    await shown(element, ...all);
  });

  it("comes from a script whose text is added even later", async () => {
    const element = add("agenda");
    const json = script("");
    element.append(json);
    await Promise.resolve();
    json.textContent = JSON.stringify(programme);
    await shown(element, ...all);
  });

  it("comes from a script that is still being parsed, once it is complete, with or without src", async () => {
    const parsing = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
    const errors = heard("plenary-error");
    const whole = JSON.stringify(programme);
    const element = add("agenda", { src: "/programme.json" });
    const json = script(whole.slice(0, 100));
    element.append(json);
    await Promise.resolve();
    // Until then the element's children are visible.
    expect([errors, element.shadowRoot]).toEqual([[], null]);
    json.textContent = whole;
    element.after("Next");
    await shown(element, ...all);
    expect(fetched).not.toHaveBeenCalled();
    parsing.mockRestore();
  });

  it("that an editor wrapped in paragraphs is read without them", async () => {
    const text = JSON.stringify(programme, undefined, 2);
    const mangled = text.replace("[", "[</p>\n<p>").replaceAll(",\n", ",<br />\n");
    const element = document.createElement("plenary-agenda") as PlenaryElement;
    const json = script("");
    json.textContent = `<p>${mangled}</p>`;
    element.append(json);
    document.body.append(element);
    await shown(element, ...all);
  });

  it("may contain a tag in its text", async () => {
    const element = document.createElement("plenary-agenda") as PlenaryElement;
    element.append(script({ ...programme, title: "On <p> and <br>" }));
    document.body.append(element);
    await shown(element, ...all);
    expect(element.agenda?.title).toBe("On <p> and <br>");
  });

  it("is drawn before the event is fired", () => {
    const element = document.createElement("plenary-agenda") as PlenaryElement;
    element.append(script(programme));
    const drawn: unknown[] = [];
    element.addEventListener("plenary-load", () => drawn.push(cards(element)));
    document.body.append(element);
    expect(drawn).toEqual([all]);
  });

  it("that is prerendered is drawn in full at once", () => {
    const sessions = Array.from({ length: 60 }, (_, n) => ({
      id: `s${n}`,
      title: `S ${n}`,
      summary: "Summary",
    }));
    const element = document.createElement("plenary-agenda") as PlenaryElement;
    const before = document.createElement("div");
    before.className = "plenary";
    element.append(before, script({ ...programme, days: [{ date: "2024-02-23", sessions }] }));
    document.body.append(element);
    expect(element.shadowRoot?.querySelectorAll(".plenary-rich")).toHaveLength(60);
  });

  it("that is still invalid JSON when the page is parsed fails", async () => {
    const parsing = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
    const errors = heard("plenary-error");
    const element = add("agenda");
    element.append(script("{"));
    await Promise.resolve();
    parsing.mockRestore();
    document.dispatchEvent(new Event("DOMContentLoaded"));
    await soon(() => expect(errors).toHaveLength(1));
  });

  it.each([{}, { src: "/programme.json" }])(
    "from a script is replaced when the script is, and the choices stay: %o",
    async (attributes) => {
      const element = make("agenda", attributes);
      const json = script(programme);
      element.append(json);
      document.body.append(element);
      await shown(element, ...all);
      await pick(element, "Press");
      await shown(element, "Opening", "Press room");
      const [first] = programme.days;
      json.textContent = JSON.stringify({
        ...programme,
        days: [{ ...first, sessions: first?.sessions.slice(1) }],
      });
      await shown(element, "Press room");
      json.replaceWith(script(programme));
      await shown(element, "Opening", "Press room");
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  it("does not come from another script, or from one nested deeper", async () => {
    const loads = heard("plenary-load");
    const element = add("agenda");
    const other = document.createElement("div");
    other.append(script(document_({ title: "Nested" })));
    element.append(other);
    element.append(script(programme));
    await shown(element, ...all);
    expect(loads).toHaveLength(1);
  });

  it("inside that is invalid JSON fails, and says so", async () => {
    const errors = heard("plenary-error");
    const element = make("agenda");
    element.append(script("{"));
    document.body.append(element);
    await soon(() => expect(text(element)).toContain("could not be loaded"));
    expect(errors[0]?.detail.message).not.toBe("");
  });

  it("from another address replaces what was shown", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    served[`${src}?2`] = { ...programme, days: programme.days.slice(1) };
    element.src = `${src}?2`;
    await shown(element, "Visit");
  });

  it("leaves the element's own children in place", async () => {
    const element = make("agenda", { src });
    element.innerHTML = "<p>Programme as a PDF</p>";
    document.body.append(element);
    await shown(element, ...all);
    expect(element.textContent).toBe("Programme as a PDF");
    expect(element.shadowRoot?.querySelector("slot")).toBeNull();
  });
});

describe("elements with the same address", () => {
  it("share one load", async () => {
    const several = [add("agenda", { src }), add("timeline", { src }), add("agenda", { src })];
    for (const element of several) await shown(element, ...all);
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("share it with one that comes later", async () => {
    await shown(add("agenda", { src }), ...all);
    await shown(add("agenda", { src }), ...all);
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("share the reader's choices if they are parts", async () => {
    const filter = add("participant-filter", { src });
    const timeline = add("timeline", { src });
    await shown(timeline, ...all);
    await pick(filter, "Press");
    await shown(timeline, "Opening", "Press room");
  });

  it("do not share choices if each is a whole programme", async () => {
    const [one, other, loose] = [
      add("agenda", { src }),
      add("agenda", { src }),
      add("timeline", { src }),
    ];
    await shown(one, ...all);
    await pick(one, "Press");
    await shown(one, "Opening", "Press room");
    expect(cards(other)).toEqual(all);
    expect(cards(loose)).toEqual(all);
  });

  it("each have their own language, theme and heading level", async () => {
    const one = add("timeline", { src, lang: "fr", theme: "dark", "heading-level": "4" });
    const other = add("timeline", { src });
    await shown(other, ...all);
    expect([root(one).lang, root(other).lang]).toEqual(["fr", "en"]);
    expect([root(one).dataset.theme, root(other).dataset.theme]).toEqual(["dark", undefined]);
    expect([inside(one, "h4").length, inside(other, "h4").length]).toEqual([2, 0]);
  });

  it("all report a new version of the document", async () => {
    const one = add("agenda", { src });
    const other = add("timeline", { src });
    await shown(one, ...all);
    served[src] = { ...programme, days: programme.days.slice(1) };
    other.refresh();
    await shown(one, "Visit");
    await shown(other, "Visit");
  });
});

describe("`for`", () => {
  it("shows the programme and the choices of another element", async () => {
    const whole = add("agenda", { src, id: "whole" });
    const card = add("panel-card", { for: "whole", session: "press-room" });
    const filter = add("participant-filter", { for: "whole" });
    await shown(whole, ...all);
    await shown(card, "Press room");
    await pick(filter, "Youth");
    await shown(whole, "Opening", "Visit");
  });

  it("waits for an element that is added later", async () => {
    const filter = add("participant-filter", { for: "later" });
    const timeline = add("timeline", { src, id: "later" });
    await shown(timeline, ...all);
    await soon(() => expect(button(filter, "For whom?")).toBeTruthy());
    await pick(filter, "Press");
    await shown(timeline, "Opening", "Press room");
  });

  it("that named no element can be corrected", async () => {
    const whole = add("agenda", { src, id: "whole" });
    const timeline = add("timeline", { for: "none" });
    await shown(whole, ...all);
    timeline.htmlFor = "whole";
    await shown(timeline, ...all);
  });

  it("may name an element that names another, in any order", async () => {
    const last = add("timeline", { for: "middle" });
    const middle = add("timeline", { for: "first", id: "middle" });
    add("agenda", { src, id: "first", audience: "press" });
    await shown(last, "Opening", "Press room");
    await shown(middle, "Opening", "Press room");
  });

  it("in a circle draws nothing and breaks nothing", async () => {
    const self = add("timeline", { for: "self", id: "self" });
    const one = add("timeline", { for: "two", id: "one" });
    const two = add("timeline", { for: "one", id: "two" });
    await shown(add("agenda", { src }), ...all);
    for (const element of [self, one, two]) expect(cards(element)).toEqual([]);
  });

  it("loads nothing itself", async () => {
    add("agenda", { src, id: "whole" });
    const card = add("panel-card", { for: "whole", session: "visit", src: `${src}?other` });
    await shown(card, "Visit");
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("can be changed to another element", async () => {
    served[`${src}?2`] = { ...programme, days: programme.days.slice(1) };
    add("agenda", { src, id: "one" });
    const two = add("agenda", { src: `${src}?2`, id: "two" });
    const timeline = add("timeline", { for: "one" });
    await shown(timeline, ...all);
    await shown(two, "Visit");
    timeline.htmlFor = "two";
    await shown(timeline, "Visit");
  });

  it("fires an event when there is a programme", async () => {
    add("agenda", { src, id: "whole" });
    const loads = heard("plenary-load");
    const card = add("panel-card", { for: "whole", session: "visit" });
    await shown(card, "Visit");
    expect(loads.map(({ target }) => target)).toContain(card);
  });

  it("follows an element that switches to another programme", async () => {
    served[`${src}?2`] = { ...programme, days: programme.days.slice(1) };
    const whole = add("agenda", { src, id: "whole" });
    const timeline = add("timeline", { for: "whole" });
    await shown(timeline, ...all);
    whole.src = `${src}?2`;
    await shown(whole, "Visit");
    await shown(timeline, "Visit");
  });
});

describe("`audience`", () => {
  it("selects groups from the start", async () => {
    await shown(add("agenda", { src, audience: "press" }), "Opening", "Press room");
  });

  it("takes several ids, with spaces or without", async () => {
    await shown(add("agenda", { src, audience: " press , youth,, " }), ...all);
  });

  it("selects other groups when it changes", async () => {
    const element = add("agenda", { src, audience: "press" });
    await shown(element, "Opening", "Press room");
    element.audience = "youth";
    await shown(element, "Opening", "Visit");
  });

  it("leaves the reader free to choose", async () => {
    const element = add("agenda", { src, audience: "press" });
    await shown(element, "Opening", "Press room");
    button(element, "Remove Press").click();
    await shown(element, ...all);
  });

  it("on one of several parts applies to all", async () => {
    add("participant-filter", { src, audience: "press" });
    await shown(add("timeline", { src }), "Opening", "Press room");
  });

  it("absent leaves another part's groups", async () => {
    add("timeline", { src, audience: "press" });
    const late = add("timeline", { src });
    await shown(late, "Opening", "Press room");
  });
});

describe("`lock-audience`", () => {
  it("shows the groups and offers no control", async () => {
    const element = add("agenda", { src, audience: "press", "lock-audience": "" });
    await shown(element, "Opening", "Press room");
    expect(text(element)).toContain("Shown here for: Press");
    expect(inside(element, ".plenary-filter :is(input, button)")).toEqual([]);
  });

  it("unlocks the groups when it is removed", async () => {
    const element = add("agenda", { src, audience: "press", "lock-audience": "" });
    await shown(element, "Opening", "Press room");
    element.lockAudience = false;
    await soon(() => expect(button(element, "Remove Press")).toBeTruthy());
  });

  it("lets the site itself select other groups", async () => {
    const element = add("agenda", { src, audience: "press", "lock-audience": "" });
    await shown(element, "Opening", "Press room");
    element.audience = "youth";
    await shown(element, "Opening", "Visit");
    expect(text(element)).toContain("Shown here for: Youth");
  });

  it("on one of several parts locks all of them", async () => {
    add("timeline", { src, audience: "press", "lock-audience": "" });
    const filter = add("participant-filter", { src });
    await soon(() => expect(text(filter)).toContain("Shown here for: Press"));
  });

  it("is not undone by a part that only repeats the groups", async () => {
    add("timeline", { src, audience: "press", "lock-audience": "" });
    const filter = add("participant-filter", { src, audience: "press" });
    await soon(() => expect(text(filter)).toContain("Shown here for: Press"));
  });
});

describe("`day`, `time-zone`, `layout`, `session`, `heading-level` and `theme`", () => {
  it("show one day, and all again", async () => {
    const element = add("agenda", { src, day: "2024-02-24" });
    await shown(element, "Visit");
    element.day = null;
    await shown(element, ...all);
  });

  const firstTime = (element: PlenaryElement) => inside(element, ".plenary-first")[0]?.textContent;

  it("show the event's time first by default", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    expect(firstTime(element)).toBe("10:00");
  });

  it("show a zone's time first, and the event's again", async () => {
    const element = add("agenda", { src, "time-zone": "Asia/Tokyo" });
    await shown(element, ...all);
    expect(firstTime(element)).toBe("13:15");
    element.timeZone = null;
    await soon(() => expect(firstTime(element)).toBe("10:00"));
  });

  it("show the reader's time first", async () => {
    const real = new Intl.DateTimeFormat().resolvedOptions();
    vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
      ...real,
      timeZone: "Asia/Tokyo",
    });
    const element = add("agenda", { src, "time-zone": "viewer" });
    await shown(element, ...all);
    expect(firstTime(element)).toBe("13:15");
  });

  it("draw places × time if there is room, and the list again", async () => {
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1000);
    const element = add("agenda", { src, layout: "grid" });
    const grids = () => inside(element, ".plenary-grid").length;
    await soon(() => expect(grids()).toBe(1));
    element.layout = null;
    await soon(() => expect(grids()).toBe(0));
    element.layout = "auto";
    await shown(element, ...all);
    expect(grids()).toBe(0);
  });

  it("show another session", async () => {
    const card = add("panel-card", { src, session: "opening" });
    await shown(card, "Opening");
    card.session = "visit";
    await shown(card, "Visit");
    card.session = null;
    await shown(card);
  });

  it("move the headings", async () => {
    const element = add("agenda", { src, "heading-level": "3" });
    await shown(element, ...all);
    const [first] = inside(element, "h1, h2, h3, h4, h5, h6");
    expect(first?.localName).toBe("h3");
    element.headingLevel = 1;
    await soon(() => expect(inside(element, "h1")).toHaveLength(1));
  });

  it.each(["0", "x", ""])("begin at 2 if the level is %j", async (level) => {
    const element = add("agenda", { src, "heading-level": level });
    await shown(element, ...all);
    expect(inside(element, "h2")).toHaveLength(1);
  });

  it.each([
    ["light", "light"],
    ["dark", "dark"],
    ["auto", undefined],
    ["pink", undefined],
  ])("take the theme %s as %s", (theme, expected) => {
    expect(root(add("agenda", { theme })).dataset.theme).toBe(expected);
  });
});

describe("the language", () => {
  it("is the element's own", () => {
    document.documentElement.lang = "es";
    expect(root(add("agenda", { lang: "fr" })).lang).toBe("fr");
  });

  it("is otherwise that of the nearest ancestor", () => {
    document.documentElement.lang = "es";
    const box = document.createElement("div");
    box.lang = "fr";
    document.body.append(box);
    expect(root(add("agenda", {}, box)).lang).toBe("fr");
    expect(root(add("agenda")).lang).toBe("es");
  });

  it("is also looked for outside the element's shadow root", () => {
    const host = document.createElement("div");
    host.lang = "fr";
    document.body.append(host);
    const box = document.createElement("p");
    host.attachShadow({ mode: "open" }).append(box);
    expect(root(add("agenda", {}, box)).lang).toBe("fr");
  });

  it("is English if the page does not say", () => {
    expect(root(add("agenda")).lang).toBe("en");
  });

  it("causes a redraw when it changes", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    element.lang = "fr";
    await soon(() => expect(text(element)).toContain("Vendredi 23 février"));
    expect(text(element)).toContain("Séminaire");
  });

  it("follows the page's own when that changes", async () => {
    document.documentElement.lang = "en";
    const element = add("agenda", { src });
    await shown(element, ...all);
    document.documentElement.lang = "fr";
    await soon(() => expect(root(element).lang).toBe("fr"));
    expect(text(element)).toContain("Séminaire");
  });

  it("causes a redraw when its messages are added", async () => {
    const element = add("agenda", { src, lang: "ar" });
    await shown(element, ...all);
    expect([root(element).lang, root(element).dir]).toEqual(["en", "ltr"]);
    addLanguage("ar", ar);
    await soon(() => expect([root(element).lang, root(element).dir]).toEqual(["ar", "rtl"]));
    expect(button(element, ar.list.filter.label)).toBeTruthy();
  });

  it("can be given other messages by the site", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    addLanguage("en", { list: { filter: { ...en.list.filter, label: "Who are you?" } } });
    await soon(() => expect(button(element, "Who are you?")).toBeTruthy());
    addLanguage("en", en);
  });
});

describe("events", () => {
  it.each([
    ["plenary-load", () => {}],
    ["plenary-change", (element: PlenaryElement) => pick(element, "Press")],
    [
      "plenary-error",
      (element: PlenaryElement) => {
        served = {};
        element.refresh();
      },
    ],
  ])("%s bubbles, and leaves the shadow roots around the element", async (type, act) => {
    const host = document.createElement("div");
    document.body.append(host);
    const box = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(box);
    const events = heard(type);
    const element = add("agenda", { src }, box);
    await shown(element, ...all);
    act(element);
    await soon(() => expect(events.length).toBeGreaterThan(0));
    expect([events[0]?.bubbles, events[0]?.composed]).toEqual([true, true]);
  });

  it("say what was loaded, with its problems", async () => {
    served[src] = { ...programme, url: "javascript:alert(1)" };
    const loads = heard("plenary-load");
    await shown(add("agenda", { src }), ...all);
    expect(loads).toHaveLength(1);
    expect(loads[0]?.detail.agenda.id).toBe("a");
    expect(loads[0]?.detail.problems.map(({ code }: { code: string }) => code)).toEqual([
      "unsafe-link",
    ]);
  });

  it("say what the reader chose", async () => {
    const changes = heard("plenary-change");
    const element = add("agenda", { src, day: "2024-02-23", "time-zone": "viewer" });
    await shown(element, "Opening", "Press room");
    await pick(element, "Press");
    expect(changes.map(({ detail }) => detail)).toEqual([
      {
        audiences: ["press"],
        day: "2024-02-23",
        zone: "viewer",
        search: "",
        favourites: [],
        mine: false,
        ...{ types: [], tracks: [], places: [], languages: [], people: [], only: false },
      },
    ]);
    expect(changes[0]?.target).toBe(element);
  });

  it("do not say what the site chose", async () => {
    const changes = heard("plenary-change");
    const element = add("agenda", { src, audience: "press" });
    await shown(element, "Opening", "Press room");
    element.audience = "youth";
    element.day = "2024-02-24";
    element.timeZone = "viewer";
    element.lockAudience = true;
    await shown(element, "Visit");
    expect(changes).toEqual([]);
  });

  it("of a part do not come from other parts", async () => {
    const filter = add("participant-filter", { src });
    await shown(add("timeline", { src }), ...all);
    const changes = heard("plenary-change");
    await pick(filter, "Press");
    expect(changes.map(({ target }) => target)).toEqual([filter]);
  });
});

describe("a failure", () => {
  it("by 404 fires an event with a message, and tells the reader", async () => {
    served = {};
    const errors = heard("plenary-error");
    const loads = heard("plenary-load");
    const element = add("agenda", { src });
    await soon(() => expect(text(element)).toContain("The programme could not be loaded."));
    expect(errors.map(({ detail }) => detail)).toEqual([
      {
        message: `${src} could not be loaded: the server answered 404`,
        cause: "http-404",
        problems: [],
      },
    ]);
    expect(loads).toEqual([]);
  });

  it("by a document that is not an agenda is reported with its problems", async () => {
    served[src] = "[]";
    const errors = heard("plenary-error");
    const element = add("agenda", { src });
    await soon(() => expect(text(element)).toContain("could not be loaded"));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.detail.cause).toBe("document");
    expect(errors[0]?.detail.problems.length).toBeGreaterThan(0);
    const { message, problems } = errors[0]?.detail ?? {};
    expect(message).toBe(`${src} could not be loaded: ${problems[0].message}`);
  });

  it("after 8 seconds without an answer is reported", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("fetch", (_: string, { signal }: { signal: AbortSignal }) => {
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    });
    const errors = heard("plenary-error");
    const element = add("agenda", { src });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(errors[0]?.detail.cause).toBe("timeout");
    expect(text(element)).toContain("could not be loaded");
  });

  it("offers to load again, and then shows the result", async () => {
    served = {};
    const element = add("agenda", { src });
    await soon(() => expect(button(element, "Try again")).toBeTruthy());
    served[src] = programme;
    button(element, "Try again").click();
    await shown(element, ...all);
    expect(text(element)).not.toContain("could not be loaded");
  });

  it("keeps the site's and the reader's choices for when it has loaded", async () => {
    served = {};
    const element = add("agenda", { src, audience: "press" });
    await soon(() => expect(button(element, "Try again")).toBeTruthy());
    served[src] = programme;
    button(element, "Try again").click();
    await shown(element, "Opening", "Press room");
  });

  it("that happens again on a reload is reported again", async () => {
    served[src] = "{";
    const errors = heard("plenary-error");
    const element = add("agenda", { src });
    await soon(() => expect(button(element, "Try again")).toBeTruthy());
    button(element, "Try again").click();
    await soon(() => expect(errors).toHaveLength(2));
    await soon(() => expect(button(element, "Try again")).toBeTruthy());
  });

  it("of a refresh keeps what is shown, says so, and fires an event", async () => {
    const errors = heard("plenary-error");
    const element = add("agenda", { src });
    await shown(element, ...all);
    served = {};
    element.refresh();
    await soon(() => expect(errors).toHaveLength(1));
    expect(cards(element)).toEqual(all);
    await soon(() => expect(text(element)).toContain("The newest version could not be loaded."));
    served = { [src]: programme };
    button(element, "Try again").click();
    await soon(() => expect(text(element)).not.toContain("could not be loaded"));
    expect(cards(element)).toEqual(all);
  });

  it.each(["{", "<p>", "[]"])("by %j after a good copy keeps the copy", async (broken) => {
    const errors = heard("plenary-error");
    const element = add("agenda", { src });
    const part = add("timeline", { src });
    await shown(element, ...all);
    served[src] = broken;
    element.refresh();
    await soon(() => expect(errors).toHaveLength(2));
    for (const each of [element, part]) {
      expect(cards(each)).toEqual(all);
      await soon(() => expect(text(each)).toContain("The newest version could not be loaded."));
    }
  });

  it("offers no reload without an address", async () => {
    const element = add("agenda");
    element.agenda = [] as never;
    await soon(() => expect(text(element)).toContain("could not be loaded"));
    expect(button(element, "Try again")).toBeUndefined();
  });

  it("shows the element's own children if there is nothing else", async () => {
    const element = add("agenda", { src });
    element.append("Programme as a PDF");
    await shown(element, ...all);
    expect(inside(element, "slot")).toEqual([]);
    served = {};
    const broken = add("agenda", { src: `${src}?none` });
    await soon(() => expect(inside(broken, "slot")).toHaveLength(1));
  });

  it("can be retried from an element with `for`", async () => {
    served = {};
    const whole = add("agenda", { src, id: "whole" });
    const card = add("panel-card", { for: "whole", session: "visit" });
    await soon(() => expect(button(card, "Try again")).toBeTruthy());
    served = { [src]: programme };
    button(card, "Try again").click();
    await shown(card, "Visit");
    await shown(whole, ...all);
  });

  it("of a drawing stays in its widget, and ends with other data", async () => {
    const errors = heard("plenary-error");
    const element = add("agenda", { src });
    const draw = vi.spyOn(element as unknown as { draw(): unknown }, "draw");
    draw.mockImplementation(() => h(Thrower, {}));
    element.theme = "dark";
    const other = add("agenda", { src });
    await soon(() => expect(text(element)).toContain("The programme could not be loaded."));
    expect(new Set(errors.map(({ detail }) => detail.cause))).toEqual(new Set(["drawing"]));
    await shown(other, ...all);
    draw.mockRestore();
    served[src] = { ...programme, days: programme.days.slice(1) };
    button(element, "Try again").click();
    await shown(element, "Visit");
  });

  it("is shown by an element that is added later", async () => {
    served = {};
    const first = add("agenda", { src });
    await soon(() => expect(button(first, "Try again")).toBeTruthy());
    const second = add("agenda", { src });
    await soon(() => expect(button(second, "Try again")).toBeTruthy());
  });

  it("of one element does not affect others", async () => {
    const broken = add("agenda", { src: `${src}?none` });
    const sound = add("agenda", { src });
    await soon(() => expect(button(broken, "Try again")).toBeTruthy());
    await shown(sound, ...all);
  });
});

describe("the console", () => {
  const said = () => vi.mocked(console.warn).mock.calls.map(([line]) => String(line));

  it("reports a document's problems once, however many elements show it", async () => {
    served[src] = { ...programme, url: "javascript:alert(1)" };
    const several = [add("agenda", { src }), add("timeline", { src }), add("agenda", { src })];
    for (const element of several) await shown(element, ...all);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain(src);
    expect(said()[0]).toMatch(/\/url unsafe-link/);
  });

  it("reports a failure once", async () => {
    served = {};
    const several = [add("agenda", { src }), add("timeline", { src })];
    for (const element of several) {
      await soon(() => expect(button(element, "Try again")).toBeTruthy());
    }
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain(`Plenary: ${src} could not be loaded: the server answered 404`);
  });

  it("stays empty for a valid document", async () => {
    await shown(add("agenda", { src }), ...all);
    expect(said()).toEqual([]);
  });
});

describe("a refresh", () => {
  it("shows the document as it is now, and keeps the choices", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    await pick(element, "Press");
    await shown(element, "Opening", "Press room");
    const [first] = programme.days;
    served[src] = { ...programme, days: [{ ...first, sessions: first?.sessions.slice(1) }] };
    element.refresh();
    await shown(element, "Press room");
  });

  it("does not parse an unchanged document again, and fires no event", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    const before = inside(element, "article");
    const loads = heard("plenary-load");
    element.refresh();
    await soon(() => expect(fetched).toHaveBeenCalledTimes(2));
    expect(inside(element, "article")).toEqual(before);
    const [first] = programme.days;
    served[src] = { ...programme, days: [{ ...first, sessions: first?.sessions.slice(1) }] };
    element.refresh();
    await shown(element, "Press room");
    // Only of the change.
    expect(loads).toHaveLength(1);
  });

  it("keeps the choices where the data was given directly", async () => {
    const element = make("agenda");
    element.agenda = document_();
    document.body.append(element);
    await shown(element, ...all);
    await pick(element, "Press");
    await shown(element, "Opening", "Press room");
    element.agenda = document_({ revision: 2 });
    await shown(element, "Opening", "Press room");
  });

  it("of an element that is not on the page does nothing", () => {
    expect(() => make("agenda", { src }).refresh()).not.toThrow();
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("leaving the page", () => {
  it("aborts the load", async () => {
    served[src] = new Promise(() => {});
    const element = add("agenda", { src });
    await soon(() => expect(fetched).toHaveBeenCalledOnce());
    const signal = fetched.mock.lastCall?.[1].signal;
    element.remove();
    await Promise.resolve();
    expect(signal?.aborted).toBe(true);
  });

  it("leaves the load to the remaining elements", async () => {
    served[src] = new Promise(() => {});
    const element = add("agenda", { src });
    add("timeline", { src });
    await soon(() => expect(fetched).toHaveBeenCalledOnce());
    element.remove();
    await Promise.resolve();
    expect(fetched.mock.lastCall?.[1].signal?.aborted).toBe(false);
  });

  it("ends all events", async () => {
    let answer: (value: unknown) => void = () => {};
    served[src] = new Promise((resolve) => {
      answer = resolve;
    });
    const events = [heard("plenary-load"), heard("plenary-error")];
    const element = add("agenda", { src });
    element.remove();
    await Promise.resolve();
    answer(new Response(JSON.stringify(programme)));
    served[src] = programme;
    const other = add("agenda", { src });
    await shown(other, ...all);
    expect(events.flat().filter(({ target }) => target === element)).toEqual([]);
  });

  it("and coming back shows the programme again", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    element.remove();
    await Promise.resolve();
    document.body.append(element);
    await shown(element, ...all);
  });

  it("removes what was drawn", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    element.remove();
    await Promise.resolve();
    expect(cards(element)).toEqual([]);
  });
});

describe("moving within the page", () => {
  it("keeps the choices and loads nothing", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    await pick(element, "Press");
    await shown(element, "Opening", "Press room");
    const box = document.createElement("div");
    document.body.append(box);
    box.append(element);
    await Promise.resolve();
    expect(cards(element)).toEqual(["Opening", "Press room"]);
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("takes the language of the new place", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    const box = document.createElement("div");
    box.lang = "fr";
    document.body.append(box);
    box.append(element);
    await soon(() => expect(text(element)).toContain("Séminaire"));
  });

  it("while loading does not stop the load", async () => {
    const element = add("agenda", { src });
    const box = document.createElement("div");
    document.body.append(box);
    box.append(element);
    await shown(element, ...all);
    expect(fetched).toHaveBeenCalledOnce();
  });
});

describe("a copy", () => {
  it("of an element shows the same, with choices of its own", async () => {
    const element = add("agenda", { src });
    await shown(element, ...all);
    await pick(element, "Press");
    const copy = element.cloneNode(true) as typeof element;
    document.body.append(copy);
    await shown(copy, ...all);
    await shown(element, "Opening", "Press room");
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("of an element that was never on the page shows its inline data", async () => {
    const element = make("agenda");
    const json = document.createElement("script");
    json.type = "application/json";
    json.textContent = JSON.stringify(programme);
    element.append(json);
    const copy = element.cloneNode(true) as typeof element;
    document.body.append(copy);
    await shown(copy, ...all);
  });
});

describe("`agenda`", () => {
  it.each([null, undefined])("set to %s falls back to the address", async (nothing) => {
    const element = add("agenda", { src });
    element.agenda = document_({ days: [] });
    await soon(() => expect(text(element)).toContain("no sessions yet"));
    element.agenda = nothing as undefined;
    await shown(element, ...all);
  });

  it("set to nothing without an address waits for data", async () => {
    const element = add("agenda");
    element.agenda = document_();
    await shown(element, ...all);
    element.agenda = undefined;
    await soon(() => expect(inside(element, ".plenary-skeleton")).toHaveLength(1));
    element.agenda = document_();
    await shown(element, ...all);
  });
});

describe("what is placed on the page", () => {
  it.each<[Tag, string]>([
    ["agenda", ".plenary-head, .plenary-bar, .plenary-bar-foot, .plenary-timeline"],
    ["timeline", ".plenary-bar, .plenary-timeline"],
    ["panel-card", ".plenary-panel-card"],
    ["participant-filter", ".plenary-filter"],
  ])("<plenary-%s> draws its widgets in one open shadow root", async (tag, selector) => {
    const element = add(tag, { src, session: "opening" });
    await soon(() => {
      expect(
        inside(element, ".plenary > :not([role=status])").map((node) => node.matches(selector)),
      ).toEqual(selector.split(",").map(() => true));
    });
    expect(element.shadowRoot?.mode).toBe("open");
  });

  it("is styled by shared stylesheets, without a style element", () => {
    const [one, other] = [add("agenda"), add("timeline")];
    const sheets = one.shadowRoot?.adoptedStyleSheets ?? [];
    expect(sheets).not.toEqual([]);
    other.shadowRoot?.adoptedStyleSheets.forEach((sheet, index) => {
      expect(sheet).toBe(sheets[index]);
    });
    expect(inside(one, "style, link")).toEqual([]);
  });

  it("says that it is loading until there is something to show", () => {
    const element = add("agenda", { src });
    expect(inside(element, "[role=status]")[0]?.getAttribute("aria-label")).toBe(
      "Loading the programme",
    );
  });
});
