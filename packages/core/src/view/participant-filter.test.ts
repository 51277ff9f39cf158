import { describe, expect, it } from "vitest";
import { audienceTree } from "../agenda/audience.ts";
import { parse } from "../agenda/parse.ts";
import type { Agenda } from "../agenda/schema.ts";
import { fr } from "../locale/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
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
  choices.flatMap(({ name, count, children }) => [
    `${indent}${name.text} ${count}`,
    ...lines(children, `${indent}  `),
  ]);

describe("the choices", () => {
  it("are the tree, each with how many sessions it alone would leave", () => {
    expect(lines(view.choices)).toEqual(["Sections 3", "  Afrique 3", "Presse 2"]);
  });

  it("have marks by their place in the document, whatever their place in the tree", () => {
    expect(["africa", "sections", "press"].map((id) => view.byId.get(id)?.mark)).toEqual([0, 1, 2]);
  });

  it("are found by id, at any depth", () => {
    expect(view.byId.get("africa")).toBe(view.choices[0]?.children[0]);
    expect(view.byId.size).toBe(3);
  });

  it("are none where a programme has no groups", () => {
    const { agenda: plain } = parse({ ...agenda, audiences: [], days: [] });
    const context = createViewContext({
      agenda: plain as Agenda,
      locale: createLocale("fr", { fr }),
      viewerZone: "UTC",
    });
    expect(participantFilterView(context, audienceTree([])).choices).toEqual([]);
  });
});
