/**
 * Malformed documents from parse to what is drawn and written out: nothing throws, and there is
 * always a state that somebody has designed. `PLENARY_FUZZ_SEED` repeats a run, `PLENARY_FUZZ_RUNS`
 * sets its length.
 */
import {
  type Agenda,
  applyOverlay,
  changes,
  createLocale,
  eachSession,
  en,
  es,
  fr,
  gridView,
  toICalendar,
  toJsonLd,
  toPlainText,
} from "@plenary/core";
import { createDisplay, createStore, DisplayRoot, Now, Programme } from "@plenary/widgets";
import { signal } from "@preact/signals";
import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { afterAll, expect, it } from "vitest";
import { prerender } from "../src/prerender/prerender.tsx";
import { anyDocument, sound } from "./malform.ts";

const seed = Number(process.env.PLENARY_FUZZ_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.PLENARY_FUZZ_RUNS ?? 10_000);

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

const catalogue = { en, es, fr };
const locale = createLocale("en", catalogue);
/** One for each language, as on a page where the programme changes: what came before must not count. */
const displays = new Map<string, ReturnType<typeof show>>();
function show(lang: string) {
  const store = createStore();
  const clock = signal(0);
  const options = { lang, catalogue, clock, viewerZone: "Asia/Kathmandu" };
  const display = { ...createDisplay(store, options), whole: true };
  return { store, clock, display };
}

const drawn = { timeline: 0, failed: 0 };

/** What a part of the markup is named, so often. */
const count = (html: string, part: string) => html.split(` part="${part}"`).length - 1;

it(`${numRuns} malformed documents are shown in a designed state`, () => {
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
    // What Plenary makes of it, that is: what stands in the document so stands there.
    const given = JSON.stringify(document);
    for (const slip of ["[object Object]", "undefined", "NaN", "Invalid Date"]) {
      if (html.includes(slip) && !given.includes(slip)) throw new Error(`${slip} in ${html}`);
    }
    const { context, timeline } = display;
    const slots = timeline.value?.days.flatMap(({ slots }) => slots) ?? [];
    const listed = slots.flatMap(({ sessions }) => sessions.map(({ card }) => card));
    expect(listed).toHaveLength([...eachSession(agenda)].length);
    if (context.value) gridView(listed, context.value);
  });
  fc.assert(documents, { seed, numRuns });
}, 300_000);

const tenth = Math.ceil(numRuns / 10);

it(`${tenth} of them are prerendered, written out, compared and taken for an overlay`, () => {
  const documents = fc.property(anyDocument, fc.constantFrom(...sound), (document, other) => {
    const agenda = other as unknown as Agenda;
    const store = createStore();
    store.load(document);
    if (!store.agenda.value) expect(() => prerender(document as Agenda)).toThrow(/./);
    else {
      expect(prerender(document as Agenda)).toMatch(/^<plenary-agenda.*<\/plenary-agenda>$/s);
      const read = store.agenda.value;
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
    `fuzz: ${numRuns} malformed documents, seed ${seed}: ${drawn.timeline} shown, ${drawn.failed} said to have failed`,
  );
});
