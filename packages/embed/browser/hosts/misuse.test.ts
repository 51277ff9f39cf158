/** A page that is misused says so in the console, once, with what to write instead. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { page as host, type Site, startSite } from "../site.ts";
import { programme } from "./walk.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/programme.json", programme);
  site.put("/page.json", "<!doctype html><title>Sign in</title>");
});
afterAll(() => site.stop());

const SRC = 'src="/programme.json"';
const LIST = '<script src="/plenary.list.js" defer></script>';
const close = (tag: string) => `<${tag}></plenary-agenda>`;

const misuses: [string, string, string][] = [
  ["no address and no data", close("plenary-agenda"), 'write src="https://…/programme.json"'],
  ...["source", "data-src", "url", "href", "data-url"].map((name): [string, string, string] => [
    `an address in ${name}`,
    close(`plenary-agenda ${name}="/programme.json"`),
    `<plenary-agenda ${name}="…">: write src="/programme.json"`,
  ]),
  [
    "a language whose file is not loaded",
    close(`plenary-agenda ${SRC} lang="de-AT"`),
    '<plenary-agenda lang="de-AT"> needs its language; add plenary.de.js',
  ],
  [
    "a self-closed tag that swallows what follows",
    `<plenary-agenda ${SRC} /><h2>Contact</h2><p>Weekdays.</p><footer>Imprint</footer>`,
    "is not closed and holds what follows; write <plenary-agenda></plenary-agenda>",
  ],
  [
    "a for that names nothing",
    close('plenary-agenda for="main"'),
    'for="main">: no Plenary element has this id; write id="main"',
  ],
  [
    "an address that gives a web page",
    close('plenary-agenda src="/page.json"'),
    "a web page instead of JSON; write the address of the JSON file itself",
  ],
];

const open = async (body: string, head?: string) => {
  site.put("/misuse.html", host(body, head));
  const { page, said } = await site.open("misuse.html", { ready: false });
  return { page, told: () => said.filter((line) => line.startsWith("warning: Plenary")) };
};

it.each(misuses)("%s is told once", async (_, body, says) => {
  const { page, told } = await open(body + body.replace(/ \/>[\s\S]*/, "></plenary-agenda>"), LIST);
  await expect.poll(() => told().join("\n")).toContain(says);
  expect(told().filter((line) => line.includes(says))).toHaveLength(1);
  await page.close();
});

it("right use is told nothing", async () => {
  const { page, told } = await open(
    `${close(`plenary-agenda id="main" ${SRC} lang="fr-CA"`)}
     <plenary-timeline for="main"></plenary-timeline>
     <plenary-agenda><script type="application/json">${JSON.stringify(programme)}</script></plenary-agenda>
     <plenary-agenda id="given"><p>Programme as a <a href="/p.pdf">PDF</a></p></plenary-agenda>
     <script>addEventListener("load", () => { given.agenda = ${JSON.stringify(programme)} })</script>`,
  );
  await page.locator("#given").getByText("Session 1").first().waitFor();
  await page.waitForLoadState("load");
  expect(told()).toEqual([]);
  await page.close();
});
