/** @vitest-environment node */
import type { ComponentChild } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import {
  AgendaProvider,
  type Choices,
  DayNavigation,
  Head,
  LanguageSwitch,
  PanelCard,
  ParticipantFilter,
  Programme,
  Search,
  Timeline,
  ZoneSwitch,
} from "./index.ts";
import { programme } from "./programme.fixture.tsx";

const draw = (child: ComponentChild, agenda: unknown = programme, choices: Partial<Choices> = {}) =>
  renderToString(
    <AgendaProvider agenda={agenda} defaultChoices={choices} lang="fr">
      {child}
    </AgendaProvider>,
  );

describe("on a server, without a DOM", () => {
  it("there is none", () => {
    expect([typeof document, typeof window, typeof matchMedia]).toEqual(Array(3).fill("undefined"));
  });

  it.each<[string, ComponentChild, string]>([
    ["the head", <Head key="" />, "Séminaire"],
    ["the filter", <ParticipantFilter key="" />, "Choisir des groupes"],
    ["the search", <Search key="" />, 'type="search"'],
    ["the languages", <LanguageSwitch key="" />, "language-switch"],
    ["the days", <DayNavigation key="" />, "<nav"],
    ["a card", <PanelCard key="" session="water" />, "De l’eau pour tous"],
    ["the timeline", <Timeline key="" />, "Clôture"],
    ["all of it", <Programme key="" />, "Clôture"],
  ])("%s is drawn", (_, child, expected) => {
    expect(draw(child)).toContain(expected);
  });

  it("the zone is the event's, and no other is asked for", () => {
    expect(draw(<ZoneSwitch />)).not.toContain("fieldset");
  });

  it.each<[string, unknown]>([
    ["loading", undefined],
    ["failed", "{"],
    ["empty", { ...programme, days: [] }],
  ])("a programme that is %s is drawn", (_, agenda) => {
    expect(draw(<Programme />, agenda)).toContain("plenary");
  });

  it("starred sessions are drawn with the way to them, and the link to them where the agenda has a page", () => {
    const choices = { favourites: ["water"] };
    const at = "https://example.org/";
    expect(draw(<Programme />, programme, choices)).toContain("Mon programme");
    expect(draw(<Programme />, { ...programme, url: at }, choices)).toContain(`${at}#plenary?`);
  });

  it("picks and a search are applied", () => {
    const html = draw(<Timeline />, programme, { audiences: ["press"], search: "presse" });
    expect(html.match(/<li class="plenary-session[^>]*hidden/g)).toHaveLength(4);
  });

  it("a long programme is drawn whole", () => {
    const sessions = Array.from({ length: 300 }, (_, n) => ({
      id: `s${n}`,
      title: `S ${n}`,
      summary: `Summary ${n}.`,
    }));
    const html = draw(<Timeline />, { ...programme, days: [{ date: "2024-02-23", sessions }] });
    expect(html).toContain("Summary 299.");
  });
});
