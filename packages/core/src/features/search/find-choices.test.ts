import { describe, expect, it } from "vitest";
import { audienceTree } from "../../audience/audience.ts";
import { parse } from "../../document/parse.ts";
import type { Agenda } from "../../document/schema.ts";
import * as fr from "../../languages/fr.ts";
import { createViewContext } from "../../list/context.ts";
import { type ChoiceView, participantFilterView } from "../../list/participant-filter.ts";
import { createLocale } from "../../locale/locale.ts";
import { findChoices } from "./find-choices.ts";

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
  days: [],
}).agenda as Agenda;

const view = participantFilterView(
  createViewContext({ agenda, locale: createLocale("fr", { fr }), viewerZone: "UTC" }),
  audienceTree(agenda.audiences),
);

const lines = (choices: ChoiceView[], indent = ""): string[] =>
  choices.flatMap(({ name, children }) => [indent + name.text, ...lines(children, `${indent}  `)]);

describe("searching for a group", () => {
  const find = (query: string) => {
    const found = findChoices(view.choices, query);
    return found && { count: found.count, lines: lines(found.choices) };
  };

  it("keeps matches and their ancestors", () => {
    expect(find("afr")).toEqual({ count: 1, lines: ["Sections", "  Afrique"] });
  });

  it("leaves out the children and siblings of a match", () => {
    expect(find("sections")).toEqual({ count: 1, lines: ["Sections"] });
  });

  it.each(["deleguees", "DÉLÉGUÉ", "délégués", "jeunes del", "youth", "الفروع"])(
    "ignores accents, case, inclusive spelling and language: %s",
    (query) => {
      expect(find(query)?.count).toBe(1);
    },
  );

  it("requires every word", () => {
    expect(find("jeunes presse")).toEqual({ count: 0, lines: [] });
  });

  it.each(["", "  ", "·"])("hides nothing for a query without words: “%s”", (query) => {
    expect(find(query)).toBeUndefined();
  });

  it("does not modify the choices", () => {
    const before = lines(view.choices);
    find("afr");
    expect(lines(view.choices)).toEqual(before);
  });
});
