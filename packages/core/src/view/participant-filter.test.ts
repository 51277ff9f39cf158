import { describe, expect, it } from "vitest";
import { audienceTree } from "../agenda/audience.ts";
import { parse } from "../agenda/parse.ts";
import type { Agenda } from "../agenda/schema.ts";
import { fr } from "../locale/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
import { createViewContext } from "./context.ts";
import { type ChoiceView, findChoices, participantFilterView } from "./participant-filter.ts";

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
  it("are the tree", () => {
    expect(lines(view.choices)).toEqual([
      "Sections",
      "  Afrique",
      "    Jeunes délégué·e·s",
      "Presse",
    ]);
  });

  it("have marks by their place in the document, whatever their place in the tree", () => {
    expect(["africa", "sections", "press"].map((id) => view.byId.get(id)?.mark)).toEqual([0, 1, 2]);
  });

  it("are found by id, at any depth", () => {
    expect(view.byId.get("africa")).toBe(view.choices[0]?.children[0]);
    expect(view.byId.size).toBe(4);
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

describe("looking for a group", () => {
  const find = (query: string) => {
    const found = findChoices(view.choices, query);
    return found && { count: found.count, lines: lines(found.choices) };
  };

  it("leaves what is found, and what stands above it", () => {
    expect(find("afr")).toEqual({ count: 1, lines: ["Sections", "  Afrique"] });
  });

  it("leaves out what stands below what is found, and beside it", () => {
    expect(find("sections")).toEqual({ count: 1, lines: ["Sections"] });
  });

  it.each(["deleguees", "DÉLÉGUÉ", "délégués", "jeunes del", "youth", "الفروع"])(
    "finds whatever the accents, the case, the inclusive spelling and the language: %s",
    (query) => {
      expect(find(query)?.count).toBe(1);
    },
  );

  it("asks for every word", () => {
    expect(find("jeunes presse")).toEqual({ count: 0, lines: [] });
  });

  it.each(["", "  ", "·"])("hides nothing where no word is asked for: “%s”", (query) => {
    expect(find(query)).toBeUndefined();
  });

  it("leaves the choices as they are", () => {
    const before = lines(view.choices);
    find("afr");
    expect(lines(view.choices)).toEqual(before);
  });
});
