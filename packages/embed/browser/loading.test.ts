/** How data is loaded, by the built script from real servers that answer well and badly. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page, type Site, startSite } from "./site.ts";

const programme = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  days: [{ date: "2027-02-15", sessions: [{ id: "opening", title: "Opening" }] }],
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** Opens a page with one element whose data is at an address. */
const open = (src: string) => {
  site.put("/index.html", page(`<plenary-agenda src="${src}"></plenary-agenda>`));
  return site.open("index.html", { ready: false });
};

describe("a programme", () => {
  it("is shown from the page's own site", async () => {
    site.put("/programme.json", programme);
    const { plenary, page } = await open("/programme.json");
    await plenary.getByRole("heading", { name: "Opening" }).waitFor();
    await page.close();
  });

  it("is shown from another origin that shares it, with no preflight", async () => {
    site.put("/shared.json", programme, { "access-control-allow-origin": "*" });
    site.requests.length = 0;
    const { plenary, page } = await open(`${site.elsewhere}/shared.json`);
    await plenary.getByRole("heading", { name: "Opening" }).waitFor();
    const asked = site.requests.filter(({ url }) => url === "/shared.json");
    expect(asked.map(({ method }) => method)).toEqual(["GET"]);
    await page.close();
  });
});
