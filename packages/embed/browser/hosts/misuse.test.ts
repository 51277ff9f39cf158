/** A page that is misused says so in the console, once, with what to write instead. */
import { expect, it } from "vitest";
import { inEachBrowser } from "./host.ts";
import { programme } from "./walk.ts";

const SRC = 'src="/programme.json"';
/** Keeps what is told in the console, which not every browser's driver tells. */
const LISTENER = `<script>
  var told = [];
  console.warn = (...said) => told.push(said.join(" "));
</script>`;
const close = (tag: string) => `<${tag}></plenary-agenda>`;

const misuses: [string, string, string][] = [
  ["no address and no data", close("plenary-agenda"), 'write src="https://…/programme.json"'],
  ["an empty address", close('plenary-agenda src=""'), 'write src="https://…/programme.json"'],
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
    "a self-closed tag that swallows only paragraphs",
    `<div>\n<plenary-agenda ${SRC} />\n<p>Open on weekdays.</p>\n</div>`,
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

inEachBrowser((host) => {
  const open = async (body: string) => {
    host.site.put("/programme.json", programme);
    host.site.put("/page.json", "<!doctype html><title>Sign in</title>");
    await host.open(body, { head: LISTENER, ready: false });
  };
  const told = () =>
    host.evaluate(() =>
      (globalThis as unknown as { told: string[] }).told.filter((line) => /^Plenary/.test(line)),
    );

  it.each(misuses)("%s is told once", async (_, body, says) => {
    await open(body + body.replace(/ \/>[\s\S]*/, "></plenary-agenda>"));
    await expect.poll(async () => (await told()).join("\n")).toContain(says);
    expect((await told()).filter((line) => line.includes(says))).toHaveLength(1);
  });

  it("right use is told nothing", async () => {
    await open(
      `${close(`plenary-agenda id="main" ${SRC} lang="fr-CA"`)}
       <plenary-timeline for="main"></plenary-timeline>
       <plenary-agenda><script type="application/json">${JSON.stringify(programme)}</script></plenary-agenda>
       <plenary-agenda id="given"><p>Programme as a <a href="/p.pdf">PDF</a></p></plenary-agenda>
       <div><plenary-agenda ${SRC}><p>Programme</p><img alt="" src="data:,"></plenary-agenda></div>
       <div>
         <plenary-agenda ${SRC}>
           <p>Programme</p>
         </plenary-agenda>
       </div>
       <script>addEventListener("load", () => { given.agenda = ${JSON.stringify(programme)} })</script>`,
    );
    const isDrawn = () =>
      host.evaluate(
        () =>
          !!document.getElementById("given")?.shadowRoot?.querySelector("article") &&
          document.readyState === "complete",
      );
    await expect.poll(isDrawn).toBe(true);
    expect(await told()).toEqual([]);
  });
});
