import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import type { Agenda } from "../document/schema.ts";
import * as en from "../languages/en.ts";
import * as fr from "../languages/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { createViewContext } from "./context.ts";
import { dayNavigationView } from "./day-navigation.ts";

const view = (...dates: string[]) =>
  dayNavigationView(
    createViewContext({
      agenda: parse({
        format: 1,
        id: "a",
        title: "A",
        language: "fr",
        timeZone: "Europe/Madrid",
        days: dates.map((date) => ({ date })),
      }).agenda as Agenda,
      locale: createLocale("fr", { en, fr }),
      viewerZone: "UTC",
    }),
  );

describe("the days to choose from", () => {
  it("have a short label and a full heading", () => {
    expect(view("2024-02-23")).toEqual([
      { date: "2024-02-23", label: "ven. 23", heading: "Vendredi 23 février" },
    ]);
  });

  it("are listed once each, in document order", () => {
    const dates = view("2024-02-24", "2024-02-23", "2024-02-24").map(({ date }) => date);
    expect(dates).toEqual(["2024-02-24", "2024-02-23"]);
  });
});
