/** The further filters with the built scripts: from attributes and links, and after a return. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page as host, type Site, startSite } from "./site.ts";

const types = ["panel", "workshop", "plenary"];
const programme = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [{ id: "press", name: "Press" }],
  places: [
    { id: "hall", name: "Hall" },
    { id: "garden", name: "Garden" },
  ],
  people: [{ id: "ada", name: "Ada Lovelace" }],
  days: [15, 16].map((date, day) => ({
    date: `2027-02-${date}`,
    sessions: Array.from({ length: 9 }, (_, n) => ({
      id: `s${day}-${n}`,
      title: `Session ${day}.${n}`,
      start: `2027-02-${date}T${10 + n}:00`,
      type: types[n % 3],
      place: n % 2 ? "garden" : "hall",
      track: n < 3 ? "Water, land" : "Cities",
      ...(n === 4 && { contributors: [{ role: "speaker", person: "ada" }] }),
      ...(n === 8 && { audience: ["press"] }),
    })),
  })),
};
const AND_ACTS =
  '<script src="/plenary.list.js" defer></script><script src="/plenary.acts.js" defer></script>';

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/programme.json", programme);
  const put = (name: string, attributes: string, head = AND_ACTS) =>
    site.put(
      name,
      host(`<plenary-agenda src="/programme.json" ${attributes}></plenary-agenda>`, head),
    );
  put("/plain.html", "");
  put("/kept.html", "url-state");
  put("/stated.html", 'type="panel, workshop" place="hall" track="Water, land" url-state');
  put(
    "/list.html",
    'type="panel"',
    `<script src="/plenary.list.js" defer></script><script>addEventListener("load", () => {
      const acts = document.createElement("script");
      acts.src = "/plenary.acts.js";
      setTimeout(() => document.head.append(acts));
    })</script>`,
  );
  site.put("/elsewhere.html", "<!doctype html><title>Elsewhere</title>");
});
afterAll(() => site.stop());

type Opened = Awaited<ReturnType<Site["open"]>>;
const shown = async ({ plenary }: Opened) =>
  (await plenary.locator("[part~=card-title]").filter({ visible: true }).allTextContents())
    .map((title) => title.replace("Session ", ""))
    .join(" ");
const chips = ({ plenary }: Opened) => plenary.locator("[part=chip] bdi").allTextContents();
const button = ({ plenary }: Opened, name: string) =>
  plenary.getByRole("button", { name, exact: true });

describe("attributes", () => {
  it("choose type, track and place at first; the reader can remove them, also in the address", async () => {
    const opened = await site.open("stated.html");
    await expect.poll(() => shown(opened)).toBe("0.0 1.0");
    expect(await chips(opened)).toEqual(["Panel", "Workshop", "Water, land", "Hall"]);
    await button(opened, "Remove Hall").click();
    await expect.poll(() => shown(opened)).toBe("0.0 0.1 1.0 1.1");
    expect(await opened.page.evaluate(() => location.hash)).toBe(
      "#plenary_type-panel_-workshop_track-Water_2C_20land_place-_agenda-retreat",
    );
    await opened.page.reload();
    await expect.poll(() => shown(opened)).toBe("0.0 0.1 1.0 1.1");
    await opened.page.close();
  });

  it("hide nothing where the acts come too late", async () => {
    const opened = await site.open("list.html");
    await button(opened, "Search").or(opened.plenary.getByRole("searchbox")).first().waitFor();
    expect((await shown(opened)).split(" ")).toHaveLength(18);
    expect(await chips(opened)).toEqual([]);
    await opened.page.close();
  });
});

describe("a link", () => {
  it("chooses what it says, and only what names the groups", async () => {
    const link = "audience-press_only-1_type-plenary_place-hall_language-xx_agenda-retreat";
    const opened = await site.open(`plain.html#plenary_${link}`);
    await expect.poll(() => shown(opened)).toBe("0.8 1.8");
    expect(await chips(opened)).toEqual([
      ...["Press", "Plenary", "Hall", "Only what names these groups"],
    ]);
    await opened.page.close();
  });
});

describe("what the reader filters", () => {
  it("is told to the page, and is there again after a return and a reload", async () => {
    const opened = await site.open("plain.html");
    await opened.page.evaluate(() => {
      addEventListener("plenary-change", (event) => {
        const { types, places, people } = (event as CustomEvent).detail;
        Object.assign(window, { told: { types, places, people } });
      });
    });
    await button(opened, "For whom?").click();
    await opened.plenary.getByRole("checkbox", { name: "Workshop 6 sessions" }).check();
    await opened.plenary.getByRole("checkbox", { name: "Garden 4 sessions" }).check();
    await opened.page.keyboard.press("Escape");
    await expect.poll(() => shown(opened)).toBe("0.1 0.7 1.1 1.7");
    expect(await opened.page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual(
      {
        types: ["workshop"],
        places: ["garden"],
        people: [],
      },
    );
    await opened.page.goto(`${site.url}/elsewhere.html`);
    await opened.page.goBack();
    await expect.poll(() => shown(opened)).toBe("0.1 0.7 1.1 1.7");
    await opened.page.reload();
    await expect.poll(() => shown(opened)).toBe("0.1 0.7 1.1 1.7");
    expect(await chips(opened)).toEqual(["Workshop", "Garden"]);
    await opened.page.close();
  });

  it("by a name on a card is all sessions of that person", async () => {
    const opened = await site.open("kept.html");
    await button(opened, "Session 0.4").click();
    await button(opened, "Ada Lovelace").first().click();
    await expect.poll(() => shown(opened)).toBe("0.4 1.4");
    expect(await opened.page.evaluate(() => location.hash)).toBe(
      "#plenary_person-ada_agenda-retreat",
    );
    await button(opened, "Remove Ada Lovelace").click();
    await expect.poll(async () => (await shown(opened)).split(" ").length).toBe(18);
    await opened.page.close();
  });
});
