/**
 * Malformed documents are parsed, drawn and written out: nothing throws, and what is shown is always
 * a state that somebody has designed.
 */
import {
  type Agenda,
  applyOverlay,
  builtIn,
  changes,
  createLocale,
  eachSession,
  gridView,
  timelineView,
  toICalendar,
  toJsonLd,
  toPlainText,
  type ViewContext,
} from "@plenary/core";
import { createDisplay, createStore, DisplayRoot, Programme } from "@plenary/widgets";
import { everything } from "@plenary/widgets/everything";
import { Now } from "@plenary/widgets/now";
import { signal } from "@preact/signals";
import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { afterAll, expect, it } from "vitest";
import { fuzzRuns, seed } from "../../../.ci/depth.ts";
import { prerender } from "../src/prerender/prerender.tsx";
import { anyDocument, sound } from "./malform.ts";

const reader = fc.record({
  lang: fc.constantFrom("en", "fr", "ar", "not a tag"),
  audiences: fc.subarray(["commissions", "youth", "everyone", "__proto__", "nobody"]),
  day: fc.option(fc.constantFrom("2027-02-15", "2024-02-23", "never"), { nil: undefined }),
  zone: fc.constantFrom("event", "viewer", "Pacific/Chatham", "Mars/Phobos"),
  search: fc.constantFrom("", "", "budget", "\ud800", "*("),
  mine: fc.boolean(),
  now: fc
    .constantFrom("2027-02-16T11:40Z", "2024-02-23T10:30Z", "1970-01-01T00:00Z")
    .map(Date.parse),
});

const locale = createLocale("en", builtIn);
/** One per language, reused for all documents: what was shown before must not matter. */
const displays = new Map<string, ReturnType<typeof show>>();
function show(lang: string) {
  const store = createStore({}, { features: everything });
  const clock = signal(0);
  const options = { lang, catalogue: builtIn, clock, viewerZone: "Asia/Kathmandu" };
  const display = createDisplay(store, options, "server");
  return { store, clock, display };
}

const drawn = { timeline: 0, failed: 0 };

/** How often a part occurs in the HTML. */
const count = (html: string, part: string) => html.split(` part="${part}"`).length - 1;

it(`${fuzzRuns} malformed documents are shown as a programme or as an error`, () => {
  const documents = fc.property(anyDocument, reader, (document, { lang, now, ...choices }) => {
    const shown = displays.get(lang) ?? show(lang);
    displays.set(lang, shown);
    const { store, clock, display } = shown;
    store.load(document);
    store.choose({ ...choices, favourites: choices.audiences });
    clock.value = now;
    const html = renderToString(h(DisplayRoot, { display }, h(Programme, null), h(Now, null)));
    const agenda = store.agenda.value;
    if (!agenda) {
      drawn.failed++;
      expect(store.problems.value.length).toBeGreaterThan(0);
      expect([count(html, "failed"), count(html, "timeline")]).toEqual([2, 0]);
      return;
    }
    drawn.timeline++;
    expect([count(html, "failed"), count(html, "timeline")]).toEqual([0, 1]);
    // Only what Plenary made: such words may be in the document itself.
    const given = JSON.stringify(document);
    for (const slip of ["[object Object]", "undefined", "NaN", "Invalid Date"]) {
      if (html.includes(slip) && !given.includes(slip)) throw new Error(`${slip} in ${html}`);
    }
    const context = display.context.value as ViewContext;
    const slots = timelineView(context).days.flatMap(({ slots }) => slots);
    const listed = slots.flatMap(({ sessions }) => sessions.map(({ card }) => card));
    expect(listed).toHaveLength([...eachSession(agenda)].length);
    gridView(listed, context);
  });
  fc.assert(documents, { seed, numRuns: fuzzRuns });
}, 300_000);

const tenth = Math.ceil(fuzzRuns / 10);

it(`${tenth} of them are prerendered, exported, compared and applied as overlays`, () => {
  const documents = fc.property(anyDocument, fc.constantFrom(...sound), (document, other) => {
    const agenda = other as unknown as Agenda;
    const store = createStore();
    store.load(document);
    const read = store.agenda.value;
    const given = (document as Partial<Agenda>)?.days;
    if (!read) expect(() => prerender(document as Agenda)).toThrow(/./);
    else if (!read.days.length && !read.unscheduled && given === undefined) {
      expect(() => prerender(document as Agenda)).toThrow("This is no agenda");
    } else {
      expect(prerender(document as Agenda)).toMatch(/^<plenary-agenda.*<\/plenary-agenda>$/s);
      changes(agenda, read);
      changes(read, agenda);
      toICalendar(read, { locale });
      toJsonLd(read, { locale });
      toPlainText(read, { locale });
    }
    const added = applyOverlay(agenda, document).agenda;
    applyOverlay(agenda, { format: 1, overlay: agenda.id, by: "S", changes: document });
    expect(added.days).toHaveLength(agenda.days.length);
  });
  fc.assert(documents, { seed, numRuns: tenth });
}, 300_000);

afterAll(() => {
  console.log(
    `fuzz: ${fuzzRuns} malformed documents, seed ${seed}: ${drawn.timeline} shown, ${drawn.failed} reported as failed`,
  );
});
