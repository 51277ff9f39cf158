import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import type { Agenda } from "../document/schema.ts";
import * as en from "../languages/en.ts";
import * as fr from "../languages/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { agendaHeadView, printedText } from "./agenda-head.ts";
import { createViewContext, type ViewOptions } from "./context.ts";

const view = (more: object, options: Partial<ViewOptions> = {}) => {
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
  );
};
const spaces = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

describe("the footer of a printed page", () => {
  it("has the date in the reader's zone", () => {
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

describe("where the meeting is", () => {
  const where = (venue: object) => view({ venue }).where.map(({ text }) => text);
  it("is the venue and its city; its address is apart", () => {
    const venue = { name: "La Nau", address: "Carrer Nou, 1", city: "Barcelona" };
    expect(where(venue)).toEqual(["La Nau", "Barcelona"]);
    expect(view({ venue }).address?.text).toBe("Carrer Nou, 1");
  });
  it("is the venue and its address without a city, said once", () => {
    const venue = { name: "La Nau", address: "Carrer Nou, 1" };
    expect(where(venue)).toEqual(["La Nau", "Carrer Nou, 1"]);
    expect(view({ venue }).address).toBeUndefined();
  });
  it("is the venue and its city without an address", () => {
    expect(where({ name: "La Nau", city: "Barcelona" })).toEqual(["La Nau", "Barcelona"]);
  });
  it("is said once if the venue is named after its city", () => {
    expect(where({ name: "Barcelona", city: "Barcelona" })).toEqual(["Barcelona"]);
  });
});

describe("the head of an agenda", () => {
  it("has only title and dates if the agenda has nothing else", () => {
    expect(view({})).toEqual({
      title: { text: "Retreat" },
      dates: "23–24 February 2024",
      where: [],
      links: [],
    });
  });

  it("has no dates if there are no days", () => {
    expect(view({ days: [] }).dates).toBeUndefined();
  });

  it.each([
    ["the venue", { name: "The Mill" }, ["The Mill"]],
    ["venue and city", { name: "The Mill", city: "Barcelona" }, ["The Mill", "Barcelona"]],
    [
      "a city once if it is also the venue's name",
      { name: "Barcelona", city: "Barcelona" },
      ["Barcelona"],
    ],
  ])("shows %s", (_, venue, expected) => {
    expect(view({ venue }).where.map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ["draft", { kind: "draft", label: "Draft" }],
    ["provisional", { kind: "provisional", label: "Provisional programme" }],
    ["final", undefined],
  ])("shows the state of a %s programme as %j", (state, expected) => {
    expect(view({ state }).state).toEqual(expected);
  });

  it("does not say when it was updated if the agenda does not", () => {
    expect(view({ revision: 3 })).not.toHaveProperty("updated");
  });

  it("says when it was updated, in the event's zone", () => {
    const { updated } = view({ updated: "2024-02-23T23:12:00Z" });
    expect(spaces(updated?.text)).toBe("Updated 24 February 2024, 00:12");
    expect(updated?.datetime).toBe("2024-02-24T00:12+01:00");
  });

  it("says it in the reader's zone if that comes first", () => {
    const { updated } = view({ updated: "2024-02-23T23:12:00Z" }, { zoneChoice: "viewer" });
    expect(spaces(updated?.text)).toBe("Updated 24 February 2024, 08:12");
    expect(updated?.datetime).toBe("2024-02-24T08:12+09:00");
  });

  it("links to the meeting's page by its host name, then has the agenda's links", () => {
    const links = [{ url: "https://example.org/guide.pdf", label: "Guide", rel: "document" }];
    const found = view({ url: "https://www.example.org/retreat?year=2024", links }).links;
    expect(found.map(({ url, label }) => [label.text, url])).toEqual([
      ["example.org", "https://www.example.org/retreat?year=2024"],
      ["Guide", "https://example.org/guide.pdf"],
    ]);
  });

  it("does not link to a URL without a host", () => {
    expect(view({ url: "mailto:office@example.org" }).links).toEqual([]);
  });

  it("has the state only while the programme is not final", () => {
    expect(view({ state: "draft" }).state).toEqual({ kind: "draft", label: "Draft" });
    expect(view({ state: "final" })).not.toHaveProperty("state");
  });

  it("has the venue's page, the notice and the summary, where the agenda has them", () => {
    const found = view({
      venue: { name: "Old Mill", url: "https://example.org/mill" },
      notice: "Bring a badge",
      summary: "Two days",
    });
    expect(found.venueUrl).toBe("https://example.org/mill");
    expect(found.notice?.text).toBe("Bring a badge");
    expect(found.summary?.blocks).toHaveLength(1);
    for (const name of ["venueUrl", "notice", "summary"]) expect(view({})).not.toHaveProperty(name);
  });
});
