/** The parts of the elements' contract that only a browser can test: upgrades, copies, documents. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlenaryElement } from "../src/element.tsx";
import { page as pageWith, type Site, startSite } from "./site.ts";

const programme = {
  format: 1,
  id: "retreat",
  title: { en: "Retreat", fr: "Séminaire" },
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [{ id: "press", name: "Press" }],
  days: [
    { date: "2027-02-15", sessions: [{ id: "opening", title: "Opening", audience: ["press"] }] },
    { date: "2027-02-16", sessions: [{ id: "closing", title: "Closing" }] },
  ],
};
const inline = `<script type="application/json">${JSON.stringify(programme)}</script>`;

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/programme.json", programme);
});
afterAll(() => site.stop());

let pages = 0;
/** Opens a page; with an empty head it is without the script. */
async function open(body: string, head?: string) {
  const name = `page-${++pages}.html`;
  site.put(`/${name}`, pageWith(body, head));
  site.requests.length = 0;
  const opened = await site.open(name, { ready: false });
  const { page } = opened;
  return {
    ...opened,
    /** The titles of the cards that an element shows. */
    cards: (selector = "plenary-agenda") =>
      page.locator(selector).locator("[part=card-title]").filter({ visible: true }).allInnerTexts(),
    fetched: () => site.requests.filter(({ url }) => url === "/programme.json").length,
    addScript: () => page.addScriptTag({ url: "/plenary.js" }),
  };
}
const BOTH = ["Opening", "Closing"];

describe("before the script", () => {
  it("properties set early are kept, and are not own properties of the element", async () => {
    const { page, cards, addScript } = await open("<plenary-agenda></plenary-agenda>", "");
    await page.evaluate((document_) => {
      const element = document.querySelector("plenary-agenda");
      Object.assign(element as object, { agenda: document_, day: "2027-02-16", lang: "fr" });
    }, programme);
    await addScript();
    await expect.poll(() => cards()).toEqual(["Closing"]);
    const own = await page.evaluate(() => {
      const element = document.querySelector("plenary-agenda") as PlenaryElement;
      return [Object.hasOwn(element, "agenda"), Object.hasOwn(element, "day"), element.day];
    });
    expect(own).toEqual([false, false, "2027-02-16"]);
    await page.close();
  });

  it("copies made of an element, and from a template, are upgraded too", async () => {
    const { page, cards, addScript } = await open(
      `<plenary-agenda id="first">${inline}</plenary-agenda>
       <template><plenary-agenda id="third">${inline}</plenary-agenda></template>`,
      "",
    );
    await page.evaluate(() => {
      const first = document.querySelector("plenary-agenda") as HTMLElement;
      const second = first.cloneNode(true) as HTMLElement;
      second.id = "second";
      const template = document.querySelector("template") as HTMLTemplateElement;
      document.body.append(second, template.content.cloneNode(true));
    });
    await addScript();
    for (const id of ["first", "second", "third"]) {
      await expect.poll(() => cards(`#${id}`)).toEqual(BOTH);
    }
    await page.close();
  });
});

describe("after the script", () => {
  it("an element copied from a template works once it is on the page", async () => {
    const { page, cards } = await open(
      '<template><plenary-agenda src="/programme.json"></plenary-agenda></template>',
    );
    await page.evaluate(() => {
      const template = document.querySelector("template") as HTMLTemplateElement;
      document.body.append(document.importNode(template.content, true));
      document.body.append(template.content.cloneNode(true));
    });
    await expect.poll(() => cards()).toEqual([...BOTH, ...BOTH]);
    await page.close();
  });

  it("moving within the page loads nothing, and adapts to the new background", async () => {
    const { page, cards, fetched } = await open(
      `<plenary-agenda src="/programme.json"></plenary-agenda>
       <div id="dark" style="background: #111; color: #eee"></div>`,
    );
    await expect.poll(() => cards()).toEqual(BOTH);
    const scheme = () =>
      page.locator("plenary-agenda [part=root]").evaluate((root) => root.dataset.scheme);
    expect(await scheme()).toBe("light");
    await page.evaluate(() => {
      document.querySelector("#dark")?.append(document.querySelector("plenary-agenda") as Node);
    });
    await expect.poll(scheme).toBe("dark");
    expect(fetched()).toBe(1);
    await page.close();
  });

  it("an element that is removed and put back shows its programme with its current attributes", async () => {
    const { page, cards } = await open('<plenary-agenda src="/programme.json"></plenary-agenda>');
    await expect.poll(() => cards()).toEqual(BOTH);
    await page.evaluate(async () => {
      const element = document.querySelector("plenary-agenda") as PlenaryElement;
      element.remove();
      await new Promise(requestAnimationFrame);
      element.day = "2027-02-16";
      document.body.append(element);
    });
    await expect.poll(() => cards()).toEqual(["Closing"]);
    await page.close();
  });

  it("an element moved into a frame's document and back keeps its styles and takes the page's language", async () => {
    const { page, cards, said } = await open(
      '<plenary-agenda src="/programme.json"></plenary-agenda><iframe srcdoc="<html lang=fr>"></iframe>',
    );
    await expect.poll(() => cards()).toEqual(BOTH);
    const before = await page
      .locator("plenary-agenda")
      .evaluate(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length);
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => {
      const inner = document.querySelector("iframe")?.contentDocument as Document;
      inner.body.append(document.querySelector("plenary-agenda") as Node);
    });
    const moved = page.frameLocator("iframe").locator("plenary-agenda");
    await moved.getByRole("heading", { name: "Séminaire" }).waitFor();
    const sheets = () => moved.evaluate(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length);
    expect(await sheets()).toBe(before);
    await page.evaluate(() => {
      const inner = document.querySelector("iframe")?.contentDocument as Document;
      document.body.append(inner.querySelector("plenary-agenda") as Node);
    });
    await page.locator("plenary-agenda").getByRole("heading", { name: "Retreat" }).waitFor();
    expect(said).toEqual([]);
    await page.close();
  });

  it("removing one does not affect others with the same address", async () => {
    const { page, cards, fetched } = await open(
      `<plenary-participant-filter src="/programme.json"></plenary-participant-filter>
       <plenary-timeline src="/programme.json"></plenary-timeline>
       <plenary-agenda src="/programme.json"></plenary-agenda>`,
    );
    await expect.poll(() => cards("plenary-timeline")).toEqual(BOTH);
    await page.evaluate(async () => {
      document.querySelector("plenary-agenda")?.remove();
      document.querySelector("plenary-participant-filter")?.remove();
      await new Promise(requestAnimationFrame);
      const timeline = document.querySelector("plenary-timeline") as PlenaryElement;
      timeline.day = "2027-02-15";
    });
    await expect.poll(() => cards("plenary-timeline")).toEqual(["Opening"]);
    expect(fetched()).toBe(1);
    await page.close();
  });
});

describe("an error while drawing", () => {
  it("affects neither the page nor the other elements", async () => {
    site.put(
      "/broken.html",
      pageWith(
        `<plenary-agenda id="one" src="/programme.json" lang="en"></plenary-agenda>
         <plenary-agenda id="two" src="/programme.json" lang="fr"></plenary-agenda>
         <plenary-agenda id="three" src="/programme.json" lang="es"></plenary-agenda>`,
      ),
    );
    const { page, said } = await site.open("broken.html", {
      ready: false,
      // An engine or a polyfill that fails in one language.
      before: () => {
        class Broken extends Intl.PluralRules {
          constructor(lang?: string | string[], options?: Intl.PluralRulesOptions) {
            if (String(lang).startsWith("fr")) throw new Error("no French here");
            super(lang, options);
          }
        }
        Object.assign(Intl, { PluralRules: Broken });
      },
    });
    await page.locator("#one").getByRole("article", { name: "Opening" }).waitFor();
    await page.locator("#three").getByRole("article", { name: "Opening" }).waitFor();
    const two = page.locator("#two");
    expect(await two.getByRole("alert").innerText()).toContain(
      "Le programme n’a pas pu être chargé.",
    );
    expect(said.filter((line) => line.startsWith("thrown"))).toEqual([]);
    expect(said.filter((line) => /<plenary-agenda> could not be drawn/.test(line))).toHaveLength(1);
    await page.close();
  });
});
