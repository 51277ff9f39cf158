/**
 * Each attack alone, in a document with nothing else: by one of the ways for whole documents, and by
 * two of the others, which the seed chooses.
 */
import type { Agenda } from "@plenary/core";
import { describe, it } from "vitest";
import { seed } from "../../../../.ci/depth.ts";
import { prerender } from "../../src/prerender/prerender.tsx";
import * as by from "./attack.ts";
import { hostileAgenda } from "./documents.ts";
import { payloads } from "./payloads.ts";

by.useBrowser();

/** Elements on one page. */
const PER_PAGE = 75;
const alone = by.attacks.map((payload, n) => ({ payload, document: hostileAgenda(payload, n) }));

/** Page by page the attacks that come by the nth of several ways, of which each takes `taken`. */
function pagesOf(nth: number, ways: number, taken: number) {
  const isTaken = (_: unknown, n: number) => (n + nth + seed) % ways < taken;
  return by.piecesOf(alone.filter(isTaken), PER_PAGE).map((some, page) => ({
    page: page + 1,
    documents: some.map(({ document }) => document),
    attacks: some.map(({ payload }) => payload),
  }));
}

describe("attacks, each alone, do no harm", () => {
  const ways = Object.entries(by.ways);
  describe.each(ways.map(([name, way], nth) => ({ name, way, nth })))("by $name", (one) => {
    it.each(pagesOf(one.nth, ways.length, 1))("page $page", async ({ documents }) => {
      const body = documents.map((document) => one.way(document)).join("\n");
      await by.expectNoHarm(await by.attack(body, documents.length));
    });
  });
  it.each(pagesOf(0, 5, 2))("by an overlay, page $page", ({ attacks }) =>
    by.attackByOverlays(attacks.map((attack) => [attack])),
  );
  it.each(pagesOf(1, 5, 2))("by an element's attributes, page $page", ({ attacks }) =>
    by.attackByAttributes(attacks),
  );
  it.each(pagesOf(2, 5, 2))("by a link, page $page", ({ attacks }) => by.attackByLinks(attacks));
  it.each(pagesOf(3, 5, 2))("in a grid and its search, page $page", ({ attacks }) =>
    by.attackByGrids(attacks.map((attack) => [attack])),
  );
  it.each(pagesOf(4, 5, 2))("prerendered, page $page", async ({ documents }) => {
    const body = documents.map((document) => prerender(document as unknown as Agenda));
    await by.expectNoHarm(await by.attack(body.join("\n"), 0));
  });
  it("as the address of data", () => by.attackByAddresses(payloads));
});

/** Those that `pnpm test` leaves out. */
const large = Object.entries(by.largeWays).map(([name, way], nth) => ({ name, way, nth }));
it.each(large)("attacks of a megabyte each do no harm by $name", async ({ way, nth }) => {
  for (const text of by.megabytes.filter((_, n) => n !== nth))
    await by.expectNoHarm(await by.attack(way(text), 1));
});
