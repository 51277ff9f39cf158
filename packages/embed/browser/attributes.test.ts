/**
 * Each attribute has the same effect however it is set: in the HTML, as a property before or after
 * the script runs, and it can be set and removed at any time.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ATTRIBUTES, type Attribute } from "../src/attributes.ts";
import { page as pageWith, type Site, startSite } from "./site.ts";

const programme = {
  format: 1,
  id: "retreat",
  title: { en: "Retreat", fr: "Séminaire" },
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  places: [
    { id: "hall", name: "Hall" },
    { id: "garden", name: "Garden" },
  ],
  days: [
    {
      date: "2027-02-15",
      audience: ["press"],
      sessions: [
        {
          id: "opening",
          title: "Opening",
          place: "hall",
          type: "opening",
          track: { en: "Water, land", fr: "L’eau, la terre" },
          start: "2027-02-15T10:00",
          end: "2027-02-15T11:00",
        },
        {
          id: "walk",
          title: "Walk",
          place: "garden",
          start: "2027-02-15T10:00",
          end: "2027-02-15T11:00",
        },
      ],
    },
    {
      date: "2027-02-16",
      audience: ["youth"],
      sessions: [{ id: "closing", title: "Closing", start: "2027-02-16T12:00" }],
    },
  ],
};
const overlay = {
  format: 1,
  overlay: "retreat",
  by: "Section",
  changes: { opening: { note: "Bring a pen" } },
};

interface Use {
  value: string;
  /** Reads the attribute's effect from an element's shadow root. */
  look(root: ShadowRoot): unknown;
  tag?: string;
}
const titles = (root: ShadowRoot) =>
  [...root.querySelectorAll("[part=card-title]")].flatMap((title) =>
    title.checkVisibility() ? [title.textContent] : [],
  );
const uses: Partial<Record<Attribute, Use>> = {
  src: { value: "/programme.json", look: titles },
  density: { value: "rows", look: (root) => root.querySelectorAll("[part~=row]").length },
  lang: { value: "fr", look: (root) => root.querySelector("[part=title]")?.textContent },
  for: { value: "other", look: titles, tag: "plenary-timeline" },
  session: { value: "closing", look: titles, tag: "plenary-panel-card" },
  "time-zone": {
    value: "Asia/Tokyo",
    look: (root) => root.querySelector("[part=times]")?.textContent,
  },
  layout: { value: "grid", look: (root) => root.querySelectorAll("[part=grid]").length },
  day: { value: "2027-02-16", look: titles },
  audience: { value: "press", look: titles },
  "lock-audience": {
    value: "",
    look: (root) => root.querySelectorAll("[part=filter] button").length,
  },
  type: { value: "opening, panel", look: titles },
  track: { value: "Water, land", look: titles },
  place: { value: "garden", look: titles },
  presets: { value: "Press: press", look: (root) => root.querySelectorAll("[part=preset]").length },
  theme: {
    value: "dark",
    look: (root) => root.querySelector<HTMLElement>("[part=root]")?.dataset.scheme,
  },
  "heading-level": { value: "4", look: (root) => root.querySelector("[part=title]")?.localName },
  overlay: {
    value: "/overlay.json",
    look: (root) => root.querySelectorAll("[part=addition]").length,
  },
};
/** Their effects are not drawn; they are tested where they show: in addresses, storage and requests. */
const unseen: Attribute[] = ["poll", "url-state", "storage"];

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/programme.json", programme);
  site.put("/overlay.json", overlay);
});
afterAll(async () => {
  await site.stop();
  console.log(`attributes: ${Object.keys(ATTRIBUTES).length}, each set in 4 ways and removed`);
});

it("every attribute is tested", () => {
  expect([...Object.keys(uses), ...unseen].sort()).toEqual(Object.keys(ATTRIBUTES).sort());
});

describe.each(Object.entries(uses))("%s", (attribute, { value, look, tag = "plenary-agenda" }) => {
  it("works in HTML and as a property, before and after the script, and can be removed", async () => {
    const property = ATTRIBUTES[attribute as Attribute];
    const flag = value === "";
    const src = attribute === "src" || attribute === "for" ? "" : 'src="/programme.json"';
    const ids = ["none", "written", "early", "late", "property"];
    const elements = ids.map((id) => {
      const written = id === "written" ? `${attribute}="${value}"` : "";
      return `<${tag} id="${id}" ${src} ${written}></${tag}>`;
    });
    const other = '<plenary-agenda id="other" src="/programme.json"></plenary-agenda>';
    site.put("/attributes.html", pageWith(elements.join("") + other, ""));
    const { page, said } = await site.open("attributes.html", { ready: false });
    const set = (id: string, name: string, to: unknown) =>
      page.evaluate(
        ([id, name, to]) => {
          Object.assign(document.getElementById(id as string) as object, { [name as string]: to });
        },
        [id, name, to],
      );
    const seen = (id: string) =>
      page.evaluate(
        ([id, look]) => {
          const { shadowRoot } = document.getElementById(id as string) as HTMLElement;
          // biome-ignore lint/security/noGlobalEval: the function is this file's own
          return JSON.stringify(shadowRoot && eval(`(${look})`)(shadowRoot)) ?? "";
        },
        [id, look.toString()],
      );
    await set("early", property, flag || value);
    await page.addScriptTag({ url: "/plenary.js" });
    await page.locator("#other [part~=card]").first().waitFor();
    await expect.poll(async () => (await seen("written")) === (await seen("none"))).toBe(false);
    const [without, withIt] = [await seen("none"), await seen("written")];
    await expect.poll(() => seen("early")).toBe(withIt);
    expect(await seen("late")).toBe(without);

    await page.evaluate(
      ([attribute, value]) =>
        document.getElementById("late")?.setAttribute(attribute as string, value as string),
      [attribute, value],
    );
    await set("property", property, flag || value);
    for (const id of ["late", "property"]) await expect.poll(() => seen(id)).toBe(withIt);

    const written = await page.evaluate(
      ([attribute, property]) =>
        ["written", "early", "late", "property"].map((id) => {
          const element = document.getElementById(id) as HTMLElement;
          const own = Object.hasOwn(element, property as string);
          return [element.getAttribute(attribute as string), own];
        }),
      [attribute, property],
    );
    expect(written).toEqual(Array(4).fill([value, false]));

    await page.evaluate((name) => {
      for (const id of ["written", "late"]) document.getElementById(id)?.removeAttribute(name);
    }, attribute);
    for (const id of ["early", "property"]) await set(id, property, flag ? false : null);
    for (const id of ["written", "early", "late", "property"]) {
      await expect.poll(() => seen(id)).toBe(without);
    }
    // An element that has none yet, or no other to follow, is misuse by the time the page has loaded.
    expect(said.filter((line) => !/has no programme|no Plenary element/.test(line))).toEqual([]);
    await page.close();
  });
});

it.each(unseen)("%s reflects its property, set before or after the script", async (attribute) => {
  const property = ATTRIBUTES[attribute];
  const value = { poll: "90", "url-state": "", storage: "off" }[attribute as string] ?? "";
  site.put("/unseen.html", pageWith('<plenary-agenda src="/programme.json"></plenary-agenda>', ""));
  const { page, plenary } = await site.open("unseen.html", { ready: false });
  await plenary.evaluate(
    (element, [property, value]) => Object.assign(element, { [property as string]: value || true }),
    [property, value],
  );
  await page.addScriptTag({ url: "/plenary.js" });
  await plenary.locator("[part~=card]").first().waitFor();
  expect(await plenary.getAttribute(attribute)).toBe(value);
  await plenary.evaluate(
    (element, property) => Object.assign(element, { [property]: null }),
    property,
  );
  expect(await plenary.getAttribute(attribute)).toBeNull();
  await page.close();
});
