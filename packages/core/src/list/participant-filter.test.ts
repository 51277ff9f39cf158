import { describe, expect, it } from "vitest";
import { audienceTree } from "../audience/audience.ts";
import { parse } from "../document/parse.ts";
import type { Agenda } from "../document/schema.ts";
import * as en from "../languages/en.ts";
import * as fr from "../languages/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { createViewContext } from "./context.ts";
import { type ChoiceView, participantFilterView } from "./participant-filter.ts";

const agenda = parse({
  format: 1,
  id: "a",
  title: "A",
  language: "fr",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "africa", name: "Afrique", parent: "sections" },
    { id: "sections", name: { fr: "Sections", ar: "الفروع" } },
    { id: "press", name: "Presse" },
    {
      id: "delegates",
      name: { fr: "Jeunes délégué·e·s", en: "Youth delegates" },
      parent: "africa",
    },
  ],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        { id: "all", title: "Pour tous" },
        { id: "africa", title: "Afrique", audience: ["africa"] },
        {
          id: "press",
          title: "Presse",
          audience: ["press"],
          items: [{ title: "Un", contributors: [{ role: "lead", audience: ["africa"] }] }],
        },
      ],
    },
  ],
}).agenda as Agenda;

const view = participantFilterView(
  createViewContext({ agenda, locale: createLocale("fr", { en, fr }), viewerZone: "UTC" }),
  audienceTree(agenda.audiences),
);

const lines = (choices: ChoiceView[], indent = ""): string[] =>
  choices.flatMap(({ name, children }) => [indent + name.text, ...lines(children, `${indent}  `)]);

describe("the choices", () => {
  it("form a tree", () => {
    expect(lines(view.choices)).toEqual([
      "Sections",
      "  Afrique",
      "    Jeunes délégué·e·s",
      "Presse",
    ]);
  });

  it("have the mark of their branch: the two levels at the top, in document order", () => {
    const ids = ["africa", "sections", "press", "delegates"];
    expect(ids.map((id) => view.byId.get(id)?.mark)).toEqual([0, 1, 2, 0]);
  });

  it("are found by id, at any depth", () => {
    expect(view.byId.get("africa")).toBe(view.choices[0]?.children[0]);
    expect(view.byId.size).toBe(4);
  });

  it("are empty if a programme has no groups", () => {
    const { agenda: plain } = parse({ ...agenda, audiences: [], days: [] });
    const context = createViewContext({
      agenda: plain as Agenda,
      locale: createLocale("fr", { fr }),
      viewerZone: "UTC",
    });
    expect(participantFilterView(context, audienceTree([])).choices).toEqual([]);
  });
});
