import { describe, expect, it } from "vitest";
import { parse } from "../agenda/parse.ts";
import type { Agenda } from "../agenda/schema.ts";
import { fr } from "../locale/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
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
  it("have a short name and a whole one", () => {
    expect(view("2024-02-23")).toEqual([
      { date: "2024-02-23", label: "ven. 23", heading: "Vendredi 23 février" },
    ]);
  });

  it("are each there once, in the document's order", () => {
    const dates = view("2024-02-24", "2024-02-23", "2024-02-24").map(({ date }) => date);
    expect(dates).toEqual(["2024-02-24", "2024-02-23"]);
  });
});
