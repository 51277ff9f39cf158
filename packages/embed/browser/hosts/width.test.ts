/** Containers that are as wide as their content: Plenary fills what such a container can have. */
import type { AgendaInput } from "@plenary/core";
import { describe, expect, it } from "vitest";
import { prerender } from "../../src/prerender/prerender.tsx";
import { inEachBrowser } from "./host.ts";

/** Short enough to be drawn at once, long enough to be tall. */
const day: AgendaInput = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  days: [
    {
      date: "2027-02-15",
      sessions: Array.from({ length: 4 }, (_, n) => ({
        id: `s${n}`,
        title: `What the neighbours asked of us, part ${n + 1}`,
        start: `2027-02-15T${10 + n}:00`,
        end: `2027-02-15T${10 + n}:45`,
        audience: [n % 2 ? "press" : "everyone"],
        summary: "A talk, and then an hour for all that was not said in it. ".repeat(3),
      })),
    },
  ],
};

/** The element where it is measured, and beside it, if it is not alone, the host's `.taken`. */
const containers: Record<string, (element: string) => string> = {
  "a plain page": (element) => element,
  "a row": (element) => `<div style="display: flex">${element}</div>`,
  "a row that centres and wraps": (element) =>
    `<div style="display: flex; flex-wrap: wrap; place-items: center; justify-content: center; gap: 1.2rem">${element}</div>`,
  "a row that does not break lines": (element) =>
    `<div style="display: flex; white-space: nowrap">${element}</div>`,
  "a column that aligns at the start": (element) =>
    `<div style="display: flex; flex-direction: column; align-items: flex-start">${element}</div>`,
  "a column that centres": (element) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${element}</div>`,
  "a float": (element) => `<div style="float: left">${element}</div>`,
  "a float, itself": (element) => `<div class="floats">${element}</div>`,
  "an inline block": (element) => `<div style="display: inline-block">${element}</div>`,
  "an inline block, itself": (element) => `<div class="inline">${element}</div>`,
  "a row, itself": (element) => `<div class="row">${element}</div>`,
  "a column that centres, itself": (element) => `<div class="column">${element}</div>`,
  "a table": (element) => `<div style="display: table">${element}</div>`,
  "a cell": (element) =>
    `<table style="border-spacing: 0"><tr><td style="padding: 0">${element}</table>`,
  "a grid that centres": (element) =>
    `<div style="display: grid; place-items: center">${element}</div>`,
  "a box that fits its content": (element) => `<div style="width: fit-content">${element}</div>`,
  "a box out of the flow": (element) => `<div style="position: absolute">${element}</div>`,
  "a row with a sidebar": (element) =>
    `<div style="display: flex"><aside class="taken" style="flex: none">News</aside>${element}</div>`,
  "a grid with a sidebar": (element) =>
    `<div style="display: grid; grid-template-columns: 120px auto; justify-items: start"><aside class="taken">News</aside>${element}</div>`,
  "a float with a sidebar": (element) =>
    `<aside class="taken" style="float: right">News</aside><div style="float: left; max-width: calc(100% - 120px)">${element}</div>`,
};
const STYLE = `<style>
  body { margin: 8px; font: 16px/1.4 sans-serif }
  .room { display: flow-root; position: relative }
  .taken { width: 120px }
  .floats > * { float: left }
  .inline > * { display: inline-block }
  .row > * { display: flex }
  .column > * { display: flex; flex-direction: column; align-items: center }
</style>`;
const everywhere = (element: string) =>
  Object.values(containers)
    .map((around) => `<section class="room">${around(element)}</section>`)
    .join("");

/** What each element could have and has, by container; to be run in the page. */
function measure() {
  return [...document.querySelectorAll(".room")].map((section) => {
    const element = [...section.querySelectorAll<HTMLElement>("*")].find(({ localName }) =>
      localName.startsWith("plenary-"),
    ) as HTMLElement;
    const drawn = (element.shadowRoot ?? element).querySelector(".plenary") ?? element;
    const { left, right, width } = drawn.getBoundingClientRect();
    const { height } = element.getBoundingClientRect();
    const room = section.getBoundingClientRect();
    const taken = section.querySelector<HTMLElement>(".taken")?.offsetWidth ?? 0;
    return {
      share: width / (room.width - taken),
      height,
      overflow: Math.max(0, room.left - left, right - room.right),
    };
  });
}
/** The containers that are not filled or overflow, or in which the height is not that of a plain page. */
function bad(measured: ReturnType<typeof measure>) {
  const names = Object.keys(containers);
  return measured.flatMap(({ share, height, overflow }, i) => {
    const name = names[i % names.length] ?? "";
    const plain = measured[i - (i % names.length)]?.height ?? 0;
    // Beside a sidebar the text has fewer letters a line.
    const isHigh = !name.includes("sidebar") && Math.abs(height - plain) > 0.1 * plain;
    return share < 0.9 || overflow > 1 || isHigh ? [{ name, share, height, overflow }] : [];
  });
}

inEachBrowser((host) => {
  describe.each([1280, 390])(
    "%d pixels wide, in containers that shrink to their content",
    (width) => {
      const tag = (name: string, attributes = "") =>
        `<plenary-${name} src="/day.json" lang="en" ${attributes}></plenary-${name}>`;

      it("the whole programme fills what it can have", async () => {
        host.site.put("/day.json", day);
        await host.open(everywhere(tag("agenda")), { width, head: STYLE });
        const measured = () => host.evaluate(measure);
        await expect.poll(async () => bad(await measured())).toEqual([]);
      });

      it("each part of one does", async () => {
        const parts = [
          tag("timeline"),
          tag("panel-card", 'session="s2"'),
          tag("participant-filter"),
          tag("now"),
        ];
        host.site.put("/day.json", day);
        await host.open(parts.map(everywhere).join(""), { width, head: STYLE, ready: false });
        const measured = () => host.evaluate(measure);
        await expect.poll(async () => (await measured()).at(-1)?.height).toBeGreaterThan(20);
        expect(bad(await measured())).toEqual([]);
      });

      it("a prerendered programme does, before the script and after", async () => {
        const element = prerender(day, { lang: "en" });
        const head = `${STYLE}<link rel="stylesheet" href="/plenary.css">`;
        await host.open(everywhere(element), { width, head, scripts: "", ready: false });
        expect(bad(await host.evaluate(measure))).toEqual([]);
        await host.open(everywhere(element), { width, head, ready: false });
        await expect.poll(() => host.evaluate(() => onlooker.all("[part~=search]").length)).toBe(1);
        expect(bad(await host.evaluate(measure))).toEqual([]);
      });
    },
  );
});
