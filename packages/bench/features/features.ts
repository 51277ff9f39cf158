/**
 * What a reader or a site would miss, and the modules that give it, each with the least that can
 * stand in for it. A cost is what the script loses with the stand-in, so what features share is
 * nobody's, and costs don't add up to the whole.
 */
export interface Feature {
  name: string;
  /** Path under packages → source that stands in. */
  without: Record<string, string>;
}

const language = (tag: string): Feature["without"] => ({
  [`core/src/locale/${tag}.ts`]: `export { en as ${tag} } from "./messages.ts";`,
});
const nothing = (...names: string[]) =>
  names.map((name) => `export const ${name} = () => null;`).join("\n");

/** What the features are drawn with, and nothing drawn. */
export const FRAMEWORK = `
  import { h, render } from "preact";
  import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
  import { computed, effect, signal, useComputed } from "@preact/signals";
  const hooks = [useEffect, useId, useMemo, useRef, useState];
  globalThis.framework = [h, render, hooks, computed, effect, signal, useComputed];`;

export const FEATURES: Feature[] = [
  {
    name: "checking the document, and what it says of problems",
    without: {
      "core/src/agenda/parse.ts": `export const parse = (input) => ({
        agenda: typeof input === "string" ? JSON.parse(input) : input, problems: [] });`,
    },
  },
  { name: "French", without: language("fr") },
  { name: "Spanish", without: language("es") },
  {
    name: "the stylesheet",
    without: { "widgets/dist/styles.css": "" },
  },
  {
    name: "the filter by group",
    without: {
      "widgets/src/participant-filter/participant-filter.tsx": nothing("ParticipantFilter"),
    },
  },
  {
    name: "search, with what it finds marked",
    without: {
      "widgets/src/search/search.tsx": nothing("Search"),
      "widgets/src/search/highlight.ts": `export const highlightIn = () => () => {};`,
      "core/src/agenda/search.ts": `export const createSearchIndex = () => ({ search() {} });
        export const highlight = () => [];`,
    },
  },
  { name: "the agenda's head", without: { "widgets/src/head/head.tsx": nothing("Head") } },
  {
    name: "one day at a time, and the way to now",
    without: {
      "widgets/src/day-navigation/day-navigation.tsx": nothing("DayNavigation"),
    },
  },
  {
    name: "the switches of zone and language",
    without: {
      "widgets/src/zone-switch/zone-switch.tsx": nothing("ZoneSwitch"),
      "widgets/src/language-switch/language-switch.tsx": nothing("LanguageSwitch"),
    },
  },
  {
    name: "rich text",
    without: {
      "core/src/agenda/rich.ts": `
        export const parseRich = (text) =>
          text.split("\\n\\n").map((part) => ({ type: "paragraph", children: [part] }));
        export const richToPlain = (blocks) =>
          blocks.map(({ children }) => children.join("")).join("\\n\\n");`,
    },
  },
  {
    name: "colours that read on any ground",
    without: { "widgets/src/ground.ts": nothing("settleOnGround") },
  },
  {
    name: "drawing a long list little by little",
    without: {
      "widgets/src/timeline/drawing.ts": `export const createDrawing = () => ({
        isAtOnce: () => true, enter: (one) => (one.draw(), () => {}), judge() {},
        start: () => () => {} });`,
    },
  },
  {
    name: "data by an address, shared and timed out",
    without: {
      "embed/src/sources.ts": `export const subscribe = (url, { onData }) => {
        fetch(url).then((response) => response.text()).then(onData);
        return { refresh() {}, end() {} }; };`,
    },
  },
  {
    name: "data inside of the element",
    without: {
      "embed/src/inline-data.ts": `${nothing("inlineText")}
        export const whenParsed = (_, act) => (act(), () => {});
        export const waitForInline = () => () => {};`,
    },
  },
  {
    name: "the order of business",
    without: { "widgets/src/panel-card/items.tsx": nothing("items") },
  },
  {
    name: "loading, failed, filtered to nothing, partial",
    without: {
      "widgets/src/timeline/states.tsx": nothing(
        "Loading",
        "Failed",
        "FilteredToNothing",
        "Partial",
        "Stale",
      ),
    },
  },
  {
    name: "long summaries that fold",
    without: { "widgets/src/panel-card/summary.tsx": nothing("summary") },
  },
  {
    name: "who leads, moderates, speaks",
    without: { "widgets/src/panel-card/contributors.tsx": nothing("contributors") },
  },
  {
    name: "moved, cancelled, tentative",
    without: { "widgets/src/panel-card/status.tsx": nothing("status") },
  },
  { name: "links", without: { "widgets/src/panel-card/links.tsx": nothing("links") } },
  {
    name: "⋯: a session into a calendar, and to others",
    without: { "widgets/src/panel-card/session-acts.tsx": nothing("SessionActs") },
  },
  {
    name: "the same of what is shown and of mine",
    without: {
      "widgets/src/calendar/calendar.tsx": nothing("Calendar"),
      "widgets/src/share/share.tsx": nothing("Share"),
    },
  },
  {
    name: "both, with the files, links and texts that they share",
    without: {
      "widgets/src/panel-card/session-acts.tsx": nothing("SessionActs"),
      "widgets/src/calendar/calendar.tsx": nothing("Calendar"),
      "widgets/src/share/share.tsx": nothing("Share"),
    },
  },
  {
    name: "links into the programme, and choices in the address",
    without: {
      "embed/src/page-link.ts": "export const followLink = () => () => {};",
      "widgets/src/day-navigation/reveal.ts": nothing("reveal"),
      "widgets/src/day-navigation/show-session.ts": nothing("showSession", "openSession"),
    },
  },
  {
    name: "the parts as elements of their own",
    without: {
      "embed/src/define.ts": `import { PlenaryAgenda } from "./elements.tsx";
        customElements.get("plenary-agenda") ?? customElements.define("plenary-agenda", PlenaryAgenda);`,
    },
  },
];
