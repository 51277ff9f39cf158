import { describe, expect, it } from "vitest";
import { parse } from "../agenda/parse.ts";
import type { Agenda } from "../agenda/schema.ts";
import { fr } from "../locale/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
import { agendaHeadView, printedText } from "./agenda-head.ts";
import { createViewContext, type ViewOptions } from "./context.ts";

const view = (more: object, options: Partial<ViewOptions> = {}, since?: number) => {
  const { agenda } = parse({
    format: 1,
    id: "a",
    title: "Retreat",
    language: "en",
    timeZone: "Europe/Madrid",
    days: [{ date: "2024-02-24" }, { date: "2024-02-23" }],
    ...more,
  });
  return agendaHeadView(
    createViewContext({
      agenda: agenda as Agenda,
      locale: createLocale("en", { en, fr }),
      viewerZone: "Asia/Tokyo",
      ...options,
    }),
    since,
  );
};
const spaces = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

describe("the foot of a printed page", () => {
  it("says the reader's own day", () => {
    const { agenda } = parse({
      format: 1,
      id: "a",
      title: "A",
      timeZone: "Europe/Madrid",
      days: [],
    });
    const locale = createLocale("fr", { en, fr });
    const context = createViewContext({
      agenda: agenda as Agenda,
      locale,
      viewerZone: "Asia/Tokyo",
    });
    const evening = Date.parse("2024-02-22T22:00Z");
    expect(spaces(printedText(context, evening))).toBe("Imprimé le 23 février 2024");
  });
});

describe("the head of an agenda", () => {
  it("has no more than title and dates where the agenda says no more", () => {
    expect(view({})).toEqual({
      title: { text: "Retreat" },
      dates: "23–24 February 2024",
      where: [],
      links: [],
      additions: [],
    });
  });

  it("has no dates before there are days", () => {
    expect(view({ days: [] }).dates).toBeUndefined();
  });

  it.each([
    ["the venue", { name: "The Mill" }, ["The Mill"]],
    ["venue and city", { name: "The Mill", city: "Barcelona" }, ["The Mill", "Barcelona"]],
    ["once a city that is its own venue", { name: "Barcelona", city: "Barcelona" }, ["Barcelona"]],
    [
      "the address in place of its city",
      { name: "The Mill", address: "Carrer 48, 08005 Barcelona", city: "Barcelona" },
      ["The Mill", "Carrer 48, 08005 Barcelona"],
    ],
  ])("says %s", (_, venue, expected) => {
    expect(view({ venue }).where.map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ["draft", { kind: "draft", label: "Draft" }],
    ["provisional", { kind: "provisional", label: "Provisional programme" }],
    ["final", undefined],
  ])("says of a %s programme that it is: %j", (state, expected) => {
    expect(view({ state }).state).toEqual(expected);
  });

  it("says since when it has been shown where it does not say when it was updated", () => {
    const since = Date.parse("2024-02-23T08:12:00Z");
    expect(spaces(view({}, {}, since).updated?.text)).toBe("Updated 23 February 2024, 09:12");
    const { updated } = view({ updated: "2024-02-20T08:12:00Z" }, {}, since);
    expect(spaces(updated?.text)).toBe("Updated 20 February 2024, 09:12");
    expect(view({}).updated).toBeUndefined();
  });

  it("says when it was updated, by the event's clock", () => {
    const { updated } = view({ updated: "2024-02-23T23:12:00Z" });
    expect(spaces(updated?.text)).toBe("Updated 24 February 2024, 00:12");
    expect(updated?.datetime).toBe("2024-02-24T00:12+01:00");
  });

  it("says it by the reader's clock where that comes first", () => {
    const { updated } = view({ updated: "2024-02-23T23:12:00Z" }, { zoneChoice: "viewer" });
    expect(spaces(updated?.text)).toBe("Updated 24 February 2024, 08:12");
    expect(updated?.datetime).toBe("2024-02-24T08:12+09:00");
  });

  it("leads to the meeting's page by its host, then to its links", () => {
    const links = [{ url: "https://example.org/guide.pdf", label: "Guide", rel: "document" }];
    const found = view({ url: "https://www.example.org/retreat?year=2024", links }).links;
    expect(found.map(({ url, label }) => [label.text, url])).toEqual([
      ["example.org", "https://www.example.org/retreat?year=2024"],
      ["Guide", "https://example.org/guide.pdf"],
    ]);
  });

  it("leads to no page that has no host", () => {
    expect(view({ url: "mailto:office@example.org" }).links).toEqual([]);
  });
});
