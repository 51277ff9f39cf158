/**
 * Every attack by some way, many on one page. In the deep tests each comes alone, by ways that the seed
 * chooses.
 */
import type { Agenda } from "@plenary/core";
import { afterAll, describe, expect, it } from "vitest";
import { prerender } from "../../src/prerender/prerender.tsx";
import * as by from "./attack.ts";
import { fields, hostileAgenda, together } from "./documents.ts";
import { payloads } from "./payloads.ts";

by.useBrowser();

/** Attacks in one programme, each in a session, a person, a place and a group. */
const TOGETHER = 25;
const programmes = by
  .piecesOf(
    by.attacks.map((payload, n) => hostileAgenda(payload, n)),
    TOGETHER,
  )
  .map(together);
/** Of the ways that take each attack by itself. */
const some = <T>(list: T[], every: number) => list.filter((_, n) => n % every === 0);

it("every text, address and id of the format carries an attack", () => {
  expect([...fields]).toEqual(
    expect.arrayContaining([
      ...["agenda.title", "agenda.notice", "agenda.url", "venue.address", "audience.name"],
      ...["place.name", "person.organisation", "person.id", "day.summary", "session.title"],
      ...["session.summary", "session.id", "session.start", "link.url", "link.label", "item.title"],
      ...["contributor.name", "language.tag"],
    ]),
  );
});

it("whole documents do no harm, by an address, inside the element and by a property", async () => {
  const ways = Object.values(by.ways);
  const body = programmes.map((document, n) => ways[n % ways.length]?.(document));
  const attacked = await by.attack(body.join("\n"), programmes.length);
  const cards = () =>
    attacked.page.evaluate(() =>
      [...document.querySelectorAll("plenary-agenda")].map(
        ({ shadowRoot }) => shadowRoot?.querySelectorAll("[data-session]").length ?? 0,
      ),
    );
  await expect
    .poll(async () => Math.min(...(await cards()).slice(0, -2)))
    .toBeGreaterThan(TOGETHER);
  await by.expectNoHarm(attacked);
});

describe("attacks do no harm", () => {
  it("by an overlay", () => by.attackByOverlays(some(by.piecesOf(by.attacks, TOGETHER), 5)));
  it("by an element's attributes", () => by.attackByAttributes(some(by.attacks, 20)));
  it("as the address of data", () => by.attackByAddresses(some(payloads, 10)));
  it("by a link", () => by.attackByLinks(some(by.attacks, 10)));
  it("in a grid and its search", () => by.attackByGrids(some(by.piecesOf(by.attacks, 8), 6)));
  const large = Object.entries(by.largeWays).map(([name, way], n) => ({
    name,
    way,
    text: by.megabytes[n] as string,
  }));
  it.each(large)("of a megabyte, by $name", async ({ way, text }) =>
    by.expectNoHarm(await by.attack(way(text), 1)),
  );
  it("prerendered, with no script of Plenary's", async () => {
    const body = some(programmes, 3).map((document) => prerender(document as unknown as Agenda));
    await by.expectNoHarm(await by.attack(body.join("\n"), 0));
  });
});

it("a page that sets innerHTML is harmed by the same attacks, and the guard reports it", async () => {
  const attacked = await by.attack("", 0);
  await attacked.page.evaluate(
    (payloads) => {
      for (const payload of payloads) {
        const element = document.createElement("plenary-agenda");
        element.innerHTML = payload;
        document.body.append(element);
      }
      // That one would reload the page, and lose the report.
    },
    payloads.filter((payload) => !payload.includes("refresh")),
  );
  const harm = () => attacked.page.evaluate(() => guard.harm());
  const ran = async () => (await harm()).filter((line) => line.startsWith("Error")).length;
  await expect.poll(ran).toBeGreaterThan(30);
  expect((await harm()).join("\n")).toMatch(/<a href="javascript:.*<iframe>/s);
  expect(attacked.asked.filter((url) => url.includes("foreign.invalid")).length).toBeGreaterThan(5);
  await attacked.page.close();
});

afterAll(() => {
  console.log(
    `hostile data: ${by.attacks.length} payloads × ${fields.size} fields × ${Object.keys(by.ways).length + 2} ways, ` +
      `${by.OTHER_ATTRIBUTES.length} attributes, ${by.LINK_PARTS.length} parts of a link, the grid and the search`,
  );
});
