import type { Results } from "../results.ts";

/** A run with Plenary and two other contestants. */
export const results = (values: Results["values"]): Results => ({
  date: "2026-11-25",
  quick: false,
  took: 600,
  machine: { processor: "Some processor", cores: 2, memory: "8 GiB", system: "Linux x64" },
  versions: { Chromium: "156.0.1" },
  missing: {
    plenary: { rows: [], cards: [] },
    "vanilla-cv": { rows: [], cards: [] },
    "schedule-x": { rows: ["room", "tags"], cards: ["room", "people", "text", "tags"] },
  },
  failures: [],
  values,
});
