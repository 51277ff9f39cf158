/** A programme of two days with nested groups, and a store that has loaded it. */
import type { Choices } from "./choices.ts";
import { createStore, type StoreOptions } from "./store.ts";

export const document = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "network", name: "Network" },
    { id: "sections", name: "Sections", parent: "network" },
    { id: "africa", name: "Africa", parent: "sections" },
    { id: "press", name: { en: "Press", fr: "Presse" } },
  ],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        { id: "opening", title: "Opening" },
        { id: "sections-meet", title: "Sections meet", audience: ["sections"] },
        { id: "press-room", title: "Press room", audience: ["press"] },
      ],
    },
    {
      date: "2024-02-24",
      audience: ["press"],
      sessions: [
        { id: "questions", title: "Questions" },
        {
          id: "visit",
          title: "Visit",
          items: [
            { title: "Welcome", contributors: [{ role: "participant", audience: ["africa"] }] },
            { title: "Pictures" },
          ],
        },
      ],
    },
  ],
  unscheduled: [{ id: "later", title: "Later", audience: ["africa"] }],
};

export function loaded(choices: Partial<Choices> = {}, options: StoreOptions = {}) {
  const store = createStore(choices, options);
  store.load(document);
  return store;
}
