/** @vitest-environment node */
import type { ComponentChild } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { everything } from "../everything.ts";
import { LanguageSwitch } from "../features/languages/language-switch.tsx";
import { Search } from "../features/search/search.tsx";
import { ZoneSwitch } from "../features/zones/zone-switch.tsx";
import {
  AgendaProvider,
  type Choices,
  DayNavigation,
  Head,
  PanelCard,
  ParticipantFilter,
  Programme,
  Timeline,
} from "../index.ts";
import { programme } from "../programme.fixture.tsx";

const draw = (child: ComponentChild, agenda: unknown = programme, choices: Partial<Choices> = {}) =>
  renderToString(
    <AgendaProvider agenda={agenda} features={everything} defaultChoices={choices} lang="fr">
      {child}
    </AgendaProvider>,
  );

describe("on a server, without a DOM", () => {
  it("no DOM exists", () => {
    expect([typeof document, typeof window, typeof matchMedia]).toEqual(Array(3).fill("undefined"));
  });

  it.each<[string, ComponentChild, string]>([
    ["the head", <Head key="" />, "Séminaire"],
    ["the filter", <ParticipantFilter key="" />, "Pour qui\u202f?"],
    ["the search", <Search key="" />, 'type="search"'],
    ["the languages", <LanguageSwitch key="" />, "language-switch"],
    ["the days", <DayNavigation key="" />, "<nav"],
    ["a card", <PanelCard key="" session="water" />, "De l’eau pour tous"],
    ["the timeline", <Timeline key="" />, "Clôture"],
    ["all of it", <Programme key="" />, "Clôture"],
  ])("%s is drawn", (_, child, expected) => {
    expect(draw(child)).toContain(expected);
  });

  it("only the event's zone is used", () => {
    expect(draw(<ZoneSwitch />)).not.toContain("fieldset");
  });

  it.each<[string, unknown]>([
    ["loading", undefined],
    ["failed", "{"],
    ["empty", { ...programme, days: [] }],
  ])("a programme that is %s is drawn", (_, agenda) => {
    expect(draw(<Programme />, agenda)).toContain("plenary");
  });

  it("starred sessions are rendered with their button, and with their link if the agenda has a page", () => {
    const choices = { favourites: ["water"] };
    const at = "https://example.org/";
    expect(draw(<Programme />, programme, choices)).toContain("Mon programme");
    expect(draw(<Programme />, { ...programme, url: at }, choices)).toContain(`${at}#plenary_`);
  });

  it("picks and a search are applied", () => {
    const html = draw(<Timeline />, programme, { audiences: ["press"], search: "presse" });
    expect(html.match(/<li class="plenary-session[^>]*hidden/g)).toHaveLength(4);
  });

  it("a long programme is rendered completely", () => {
    const sessions = Array.from({ length: 300 }, (_, n) => ({
      id: `s${n}`,
      title: `S ${n}`,
      summary: `Summary ${n}.`,
    }));
    const html = draw(<Timeline />, { ...programme, days: [{ date: "2024-02-23", sessions }] });
    expect(html).toContain("Summary 299.");
  });
});
