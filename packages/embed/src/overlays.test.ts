/** Overlays, by address or as a document, as a page gives them to the elements. */
import type { Agenda } from "@plenary/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "./define.ts";

const programme = {
  format: 1,
  id: "a",
  title: "Séminaire",
  language: "fr",
  timeZone: "Europe/Madrid",
  days: [{ date: "2024-02-23", sessions: [{ id: "opening", title: "Ouverture" }] }],
};
const overlayOf = (by: string, changes: object, of = "a") => ({
  format: 1,
  overlay: of,
  by,
  changes,
});
const notes = overlayOf("Section Afrique", { opening: { note: "Bus 12" } });
const translation = overlayOf("Türkiye", { opening: { title: { tr: "Açılış" } } });

/** Each test has its own address, since all tests share one page. */
let tests = 0;
let base = "";
let served: Record<string, unknown> = {};
const fetched = vi.fn<(url: string) => void>();
const warned = vi.fn();

beforeEach(() => {
  base = `https://example.org/overlays-${++tests}`;
  served = { [`${base}.json`]: programme, [`${base}-notes.json`]: notes };
  vi.stubGlobal("fetch", async (url: string) => {
    fetched(url);
    const body = await served[url];
    return body === undefined
      ? new Response("", { status: 404 })
      : new Response(typeof body === "string" ? body : JSON.stringify(body));
  });
  vi.spyOn(console, "warn").mockImplementation(warned);
});
afterEach(async () => {
  document.body.replaceChildren();
  await Promise.resolve();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  fetched.mockClear();
  warned.mockClear();
});

type Tag = "agenda" | "timeline" | "participant-filter";
function add(attributes: Record<string, string>, properties: object = {}, tag: Tag = "agenda") {
  const element = document.createElement(`plenary-${tag}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  document.body.append(element);
  return element;
}
const said = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll(".plenary-addition, .plenary-signed") ?? [])]
    .filter((one) => !one.parentElement?.closest(".plenary-addition"))
    .map((one) => one.textContent);
const title = (element: Element) =>
  element.shadowRoot?.querySelector("article")?.firstElementChild?.textContent;
const soon = (check: () => void) => vi.waitFor(check, { interval: 5 });
const warnings = () => warned.mock.calls.map(([text]) => String(text));
const NOTE = "Added by: Section AfriqueBus 12";

describe("the attribute overlay", () => {
  it("names an overlay, which is loaded once for all elements that name it", async () => {
    const attributes = { src: `${base}.json`, overlay: `${base}-notes.json` };
    const one = add(attributes);
    const other = add(attributes);
    await soon(() => expect([said(one), said(other)]).toEqual([[NOTE], [NOTE]]));
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([attributes.overlay, `${base}.json`]);
  });

  it("may name several, and change at any time", async () => {
    served[`${base}-tr.json`] = translation;
    const both = `${base}-notes.json\n ${base}-tr.json`;
    const element = add({ src: `${base}.json`, overlay: both, lang: "tr" });
    await soon(() => expect(title(element)).toBe("Açılış"));
    await soon(() => expect(said(element)).toHaveLength(2));
    element.setAttribute("overlay", `${base}-tr.json`);
    await soon(() => expect(said(element)).toEqual(["Translation: Türkiye"]));
    element.removeAttribute("overlay");
    await soon(() => expect(title(element)).toBe("Ouverture"));
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it("is added to each newer version of the programme, and again when it changes itself", async () => {
    const element = add({ src: `${base}.json`, overlay: `${base}-notes.json` });
    await soon(() => expect(said(element)).toEqual([NOTE]));
    served[`${base}.json`] = {
      ...programme,
      days: [{ date: "2024-02-23", sessions: [{ id: "opening", title: "Accueil" }] }],
    };
    element.refresh();
    await soon(() => expect(title(element)).toBe("Accueil"));
    expect(said(element)).toEqual([NOTE]);
    served[`${base}-notes.json`] = overlayOf("Section Afrique", { opening: { note: "Bus 14" } });
    element.refresh();
    await soon(() => expect(said(element)).toEqual(["Added by: Section AfriqueBus 14"]));
  });

  it("that can't be loaded leaves the programme intact, and is reported only in the console", async () => {
    const errors = vi.fn();
    document.addEventListener("plenary-error", errors);
    const element = add({ src: `${base}.json`, overlay: `${base}-missing.json` });
    await soon(() => expect(title(element)).toBe("Ouverture"));
    await soon(() =>
      expect(warnings().join()).toContain(`${base}-missing.json could not be loaded`),
    );
    expect(element.shadowRoot?.querySelector("[role=alert]")).toBeNull();
    expect(errors).not.toHaveBeenCalled();
    document.removeEventListener("plenary-error", errors);
  });

  it("for another agenda adds nothing, and is reported with its address", async () => {
    served[`${base}-notes.json`] = overlayOf("Section Afrique", { opening: { note: "No" } }, "b");
    const element = add({ src: `${base}.json`, overlay: `${base}-notes.json` });
    await soon(() => expect(warnings().join()).toContain(`${base}-notes.json\nerror /overlay`));
    expect(said(element)).toEqual([]);
    expect(element.shadowRoot?.querySelector(".plenary-partial")).toBeNull();
  });

  it("of one part is seen in all that share its programme, until that part leaves", async () => {
    const timeline = add({ src: `${base}.json` }, {}, "timeline");
    const filter = add(
      { src: `${base}.json`, overlay: `${base}-notes.json` },
      {},
      "participant-filter",
    );
    await soon(() => expect(said(timeline)).toEqual([NOTE]));
    filter.remove();
    await soon(() => expect(said(timeline)).toEqual([]));
  });
});

describe("an inline overlay", () => {
  const put = (attributes: Record<string, string>, ...inside: [string, object][]) => {
    const element = document.createElement("plenary-agenda");
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const [name, data] of inside) {
      const script = document.createElement("script");
      script.type = "application/json";
      script.toggleAttribute("data-overlay", name === "overlay");
      script.textContent = JSON.stringify(data);
      element.append(script);
    }
    document.body.append(element);
    return element;
  };
  const all: [string, object][] = [
    ["overlay", notes],
    ["agenda", programme],
    ["overlay", translation],
  ];

  it("is drawn at once with the programme, and nothing is loaded", async () => {
    const element = put({ lang: "tr" }, ...all);
    expect(title(element)).toBe("Açılış");
    expect(said(element)).toHaveLength(2);
    await Promise.resolve();
    expect(fetched).not.toHaveBeenCalled();
  });

  it("is used in place of its address, until there is a reason to load that", async () => {
    const element = put({ src: `${base}.json`, overlay: `${base}-notes.json`, lang: "tr" }, ...all);
    expect(said(element)).toHaveLength(2);
    expect(fetched).not.toHaveBeenCalled();
    served[`${base}-notes.json`] = overlayOf("Section Afrique", { opening: { note: "Bus 14" } });
    element.refresh();
    await soon(() => expect(said(element).join()).toContain("Bus 14"));
    expect(said(element)).toHaveLength(2);
  });

  it("is replaced by what the site sets as a property", async () => {
    const element = put({ lang: "tr" }, ...all);
    element.overlay = notes;
    await soon(() => expect(title(element)).toBe("Ouverture"));
  });
});

describe("poll", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    for (let turn = 0; turn < 5; turn++) await vi.advanceTimersByTimeAsync(0);
  };

  it("reloads overlays like the programme: one load each, and none in a hidden tab", async () => {
    const attributes = { src: `${base}.json`, overlay: `${base}-notes.json` };
    const element = add({ ...attributes, poll: "60" });
    add(attributes);
    await pass(0);
    expect(fetched).toHaveBeenCalledTimes(2);
    served[`${base}-notes.json`] = overlayOf("Section Afrique", { opening: { note: "Bus 14" } });
    await pass(60_000);
    expect(fetched).toHaveBeenCalledTimes(4);
    expect(said(element)).toEqual(["Added by: Section AfriqueBus 14"]);
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    document.dispatchEvent(new Event("visibilitychange"));
    await pass(600_000);
    expect(fetched).toHaveBeenCalledTimes(4);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event("visibilitychange"));
    await pass(0);
    expect(fetched).toHaveBeenCalledTimes(6);
    element.removeAttribute("poll");
    await pass(600_000);
    expect(fetched).toHaveBeenCalledTimes(6);
  });
});

describe("the property overlay", () => {
  it("takes a document, or several, before and after the element is on the page", async () => {
    const element = add({ src: `${base}.json`, lang: "tr" }, { overlay: notes });
    await soon(() => expect(said(element)).toHaveLength(1));
    element.overlay = [notes, translation];
    await soon(() => expect(said(element)).toHaveLength(2));
    element.overlay = null;
    await soon(() => expect(said(element)).toEqual([]));
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("sets the attribute if it is a string, and is replaced by the attribute", async () => {
    const element = add({ lang: "tr" }, { agenda: programme as unknown as Agenda });
    element.overlay = `${base}-notes.json`;
    expect(element.getAttribute("overlay")).toBe(`${base}-notes.json`);
    expect(element.overlay).toBe(`${base}-notes.json`);
    await soon(() => expect(said(element)).toHaveLength(1));
    element.overlay = translation;
    expect(element.hasAttribute("overlay")).toBe(false);
    await soon(() => expect(title(element)).toBe("Açılış"));
    element.setAttribute("overlay", `${base}-notes.json`);
    await soon(() => expect(title(element)).toBe("Ouverture"));
  });

  it("set before the upgrade is kept", async () => {
    const element = document.createElement("plenary-agenda");
    const own = { value: notes, writable: true, configurable: true, enumerable: true };
    Object.defineProperty(element, "overlay", own);
    element.setAttribute("src", `${base}.json`);
    document.body.append(element);
    await soon(() => expect(said(element)).toEqual([NOTE]));
  });

  it("that is not an address is reported in the console", async () => {
    const element = add({ src: `${base}.json`, overlay: "https://" });
    await soon(() => expect(title(element)).toBe("Ouverture"));
    expect(warnings()).toContain('Plenary: "https://" is not a valid overlay address');
  });
});
