/** What an element keeps in the reader's browser, and how it uses what it finds there. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "./define.ts";
import type { PlenaryElement } from "./element.tsx";

const programme = {
  format: 1,
  id: "a",
  title: "Retreat",
  language: "en",
  timeZone: "Asia/Kathmandu",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        { id: "opening", title: "Opening" },
        { id: "press-room", title: "Press room", audience: ["press"] },
        { id: "visit", title: "Visit", audience: ["youth"] },
      ],
    },
  ],
};

let tests = 0;
let src = "";
let answer: () => Response;

beforeEach(() => {
  src = `https://example.org/kept-${++tests}.json`;
  answer = () => new Response(JSON.stringify(programme));
  vi.stubGlobal("fetch", async () => answer());
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(async () => {
  await leave();
  vi.unstubAllGlobals();
  localStorage.clear();
  vi.restoreAllMocks();
});

/** An element as it is once it shows the programme. */
async function visit(attributes: Record<string, string> = {}) {
  const element = document.createElement("plenary-agenda");
  for (const [name, value] of Object.entries({ src, ...attributes })) {
    element.setAttribute(name, value);
  }
  document.body.append(element);
  await vi.waitFor(() => expect(star(element, "Opening")).toBeTruthy());
  return element;
}
async function leave() {
  document.body.replaceChildren();
  await Promise.resolve();
}
const star = (element: PlenaryElement, title: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(`[data-star][aria-label$="${title}"]`);
const stars = (element: PlenaryElement) =>
  [...(element.shadowRoot?.querySelectorAll("[data-star][aria-pressed=true]") ?? [])].map(
    (button) => button.getAttribute("data-star"),
  );
const text = (element: PlenaryElement) => element.shadowRoot?.textContent ?? "";
const picked = (element: PlenaryElement) =>
  [...(element.shadowRoot?.querySelectorAll("[part=chip]") ?? [])].map((chip) =>
    chip.getAttribute("aria-label"),
  );

describe("storage", () => {
  it("is empty until the reader stars a session, and has their stars from then on", async () => {
    const element = await visit();
    element.shadowRoot?.querySelector<HTMLElement>("input[type=checkbox]")?.click();
    expect(localStorage.length).toBe(0);
    star(element, "Opening")?.click();
    expect(localStorage.length).toBeGreaterThan(0);
    await leave();
    expect(stars(await visit())).toEqual(["opening"]);
  });

  it("is never used if the site says so", async () => {
    const element = await visit({ storage: "off" });
    star(element, "Opening")?.click();
    expect(stars(element)).toEqual(["opening"]);
    expect(localStorage.length).toBe(0);
  });

  it("is not even read if the site says so", async () => {
    star(await visit(), "Opening")?.click();
    await leave();
    expect(stars(await visit({ storage: "off" }))).toEqual([]);
  });

  it("has a copy from the first view if the site says so", async () => {
    await visit({ storage: "on" });
    expect(localStorage.getItem("plenary-copy:a")).toBe(JSON.stringify(programme));
  });

  it("overrides attributes, and is overridden by a lock", async () => {
    const element = await visit();
    star(element, "Opening")?.click();
    const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
    find(".plenary-opener")?.click();
    await vi.waitFor(() => expect(find("input[type=checkbox]")).toBeTruthy());
    find("input[type=checkbox]")?.click();
    await leave();
    const again = await visit({ audience: "youth" });
    await vi.waitFor(() => expect(picked(again)).toEqual(["Remove Press"]));
    await leave();
    const locked = await visit({ audience: "youth", "lock-audience": "" });
    expect(text(locked)).toContain("Shown here for: Youth");
  });

  it("is shared by parts with the same address", async () => {
    const parts = ["plenary-timeline", "plenary-panel-card"].map((tag) => {
      const part = document.createElement(tag) as PlenaryElement;
      part.setAttribute("src", src);
      part.setAttribute("session", "opening");
      document.body.append(part);
      return part;
    });
    await vi.waitFor(() => {
      for (const part of parts) expect(star(part, "Opening")).toBeTruthy();
    });
    star(parts[1] as PlenaryElement, "Opening")?.click();
    expect(parts.map(stars)).toEqual([["opening"], ["opening"]]);
  });

  it("that throws on each access is treated as absent", async () => {
    vi.stubGlobal(
      "localStorage",
      new Proxy({} as Storage, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      }),
    );
    const element = await visit({ storage: "on" });
    star(element, "Opening")?.click();
    expect(stars(element)).toEqual(["opening"]);
  });
});

describe("a programme that can't be loaded", () => {
  it("is shown as the reader last saw it, with its age", async () => {
    star(await visit(), "Opening")?.click();
    await leave();
    answer = () => new Response("", { status: 404 });
    const element = await visit();
    expect(text(element)).toContain("Press room");
    expect(stars(element)).toEqual(["opening"]);
    expect(element.agenda?.title).toBe("Retreat");
  });
});
