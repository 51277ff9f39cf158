import { describe, expect, it } from "vitest";
import { applyOverlay } from "../agenda/overlay.ts";
import { parse } from "../agenda/parse.ts";
import type { Agenda, Day, Session } from "../agenda/schema.ts";
import { fr } from "../locale/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
import { tr } from "../locale/tr.ts";
import { toPlainText } from "../output/plain-text.ts";
import type { AdditionView } from "./additions.ts";
import { agendaHeadView } from "./agenda-head.ts";
import { createViewContext } from "./context.ts";
import { panelCardView } from "./panel-card.ts";
import { timelineView } from "./timeline.ts";

const document = {
  format: 1,
  id: "retreat",
  title: "Séminaire",
  language: "fr",
  timeZone: "Europe/Madrid",
  audiences: [{ id: "africa", name: "Afrique" }],
  places: [{ id: "hall", name: "Salle" }],
  days: [
    {
      date: "2024-02-23",
      title: "Le pouvoir du nous",
      sessions: [
        {
          id: "act",
          title: "Agir",
          summary: "Ensemble.",
          items: [{ id: "one", title: "Un", items: [{ id: "deep", title: "Profond" }] }],
        },
      ],
    },
  ],
};
const base = parse(document).agenda as Agenda;
const overlay = (
  changes: object,
  by: unknown = { tr: "Türkiye Seksiyonu", fr: "Section Turquie" },
) => ({
  format: 1,
  overlay: "retreat",
  by,
  changes,
});
const withOverlays = (...overlays: object[]) =>
  overlays.reduce<Agenda>((agenda, one) => applyOverlay(agenda, one).agenda, base);

const contextOf = (agenda: Agenda, lang: string) =>
  createViewContext({
    agenda,
    locale: createLocale(lang, { en, fr, tr }),
    viewerZone: "Europe/Madrid",
  });

function cardOf(agenda: Agenda, lang = "tr") {
  const [day] = agenda.days as [Day];
  return panelCardView(day.sessions[0] as Session, day, contextOf(agenda, lang));
}
/** Who signs, and as what. */
const signs = (of: AdditionView[]) =>
  of.map(({ by, translates, outdated }) => [by.text, translates, outdated]);

describe("what is added to a session", () => {
  it("is signed by who adds it, in the reader's language, each with all of theirs", () => {
    const links = [{ url: "https://example.org/a", rel: "register" }];
    const agenda = withOverlays(
      overlay({ act: { note: { tr: "*Kapıda*", fr: "*À la porte*" }, links } }),
      overlay({ act: { note: "Bus 12" } }, "Section Afrique"),
    );
    const [turkey, africa, ...others] = cardOf(agenda).additions;
    expect(turkey?.by).toEqual({ text: "Türkiye Seksiyonu" });
    expect(turkey?.notes[0]?.blocks).toEqual([
      { type: "paragraph", children: [{ type: "em", children: ["Kapıda"] }] },
    ]);
    expect(turkey?.links).toMatchObject([
      { url: "https://example.org/a", label: { text: "Kaydolun" } },
    ]);
    expect(africa?.by).toEqual({ text: "Section Afrique", lang: "fr", dir: "ltr" });
    expect(others).toEqual([]);
    expect(signs([turkey, africa] as AdditionView[]).map(([, ...rest]) => rest)).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it("is nothing where nobody adds, and nothing unsafe or unsigned that a document itself holds", () => {
    expect(cardOf(base).additions).toEqual([]);
    const [day] = document.days;
    const additions = {
      notes: [{ text: "unsigned" }],
      links: [{ url: "javascript:alert(1)", by: "X" }],
      translations: [
        { by: "X", field: "nothing", tag: "tr" },
        { by: "X", field: "__proto__", tag: "tr" },
        { by: "X", field: "title", tag: "tr" },
      ],
    };
    const sessions = [{ ...day?.sessions[0], overlay: additions }];
    const agenda = parse({ ...document, days: [{ ...day, sessions }] }).agenda as Agenda;
    expect(cardOf(agenda).additions).toEqual([]);
  });
});

describe("a translation", () => {
  const fresh = overlay({
    act: { title: { tr: { text: "Harekete geçmek", of: "Agir" } } },
    deep: { title: { tr: { text: "Derin", of: "Profond" } } },
  });

  it("is signed where it is what is shown, and only there", () => {
    expect(signs(cardOf(withOverlays(fresh)).additions)).toEqual([
      ["Türkiye Seksiyonu", true, false],
    ]);
    expect(cardOf(withOverlays(fresh), "fr").additions).toEqual([]);
  });

  it("is signed once for the whole card, whatever of it is translated", () => {
    const onlyItem = overlay({ deep: { title: { tr: "Derin" } } });
    const card = cardOf(withOverlays(onlyItem));
    expect(signs(card.additions)).toEqual([["Türkiye Seksiyonu", true, false]]);
    expect(card.items[0]?.items[0]?.title.text).toBe("Derin");
    expect(card.items[0]?.items[0]?.additions).toEqual([]);
  });

  it("is marked where it stands when its original has changed", () => {
    const stale = overlay({
      act: { title: { tr: { text: "Harekete geçmek", of: "Agir" } } },
      deep: { title: { tr: { text: "Derin", of: "Autre chose" } } },
    });
    const card = cardOf(withOverlays(stale));
    expect(signs(card.additions)).toEqual([["Türkiye Seksiyonu", true, false]]);
    expect(signs(card.items[0]?.items[0]?.additions ?? [])).toEqual([
      ["Türkiye Seksiyonu", false, true],
    ]);
    const title = overlay({ act: { title: { tr: { text: "Eski", of: "Avant" } } } });
    expect(signs(cardOf(withOverlays(title)).additions)).toEqual([
      ["Türkiye Seksiyonu", true, true],
    ]);
  });
});

describe("what is added elsewhere", () => {
  const agenda = withOverlays(
    overlay({
      retreat: { note: "Bienvenue", title: { tr: "Seminer" } },
      "2024-02-23": { title: { tr: "Bizim gücümüz" }, note: "Jour" },
      hall: { name: { tr: "Salon" }, note: "Au nord" },
      one: { note: "Apportez une carte" },
    }),
  );

  it("stands with the day, the item and the agenda that it is added to", () => {
    const [day] = timelineView(contextOf(agenda, "tr")).days;
    expect(day?.title?.text).toBe("Bizim gücümüz");
    expect(signs(day?.additions ?? [])).toEqual([["Türkiye Seksiyonu", true, false]]);
    expect(day?.additions[0]?.notes).toHaveLength(1);
    expect(cardOf(agenda).items[0]?.additions[0]?.notes).toHaveLength(1);
    const { title, additions } = agendaHeadView(contextOf(agenda, "tr"));
    expect(title.text).toBe("Seminer");
    expect(signs(additions)).toEqual([
      ["Türkiye Seksiyonu", true, false],
      ["Türkiye Seksiyonu", false, false],
    ]);
  });

  it("to a group, a place or a person stands with the agenda, by its name", () => {
    const { additions } = agendaHeadView(contextOf(agenda, "tr"));
    expect(additions.map(({ about }) => about?.text)).toEqual([undefined, "Salon"]);
  });

  it("whose names it translates is signed with the agenda", () => {
    const names = withOverlays(overlay({ africa: { name: { tr: "Afrika" } } }));
    const { additions } = agendaHeadView(contextOf(names, "tr"));
    expect(signs(additions)).toEqual([["Türkiye Seksiyonu", true, false]]);
  });

  it("stands in plain text under who signs it", () => {
    const text = toPlainText(agenda, { locale: createLocale("tr", { en, fr, tr }) });
    expect(text).toContain("Ekleyen: Türkiye Seksiyonu\n  Bienvenue\nÇeviri: Türkiye Seksiyonu");
    expect(text).toContain("Salon\nEkleyen: Türkiye Seksiyonu\n  Au nord");
    expect(text).toContain("1. Un\n  ");
    expect(text).toMatch(/Ekleyen: Türkiye Seksiyonu\n +Apportez une carte/);
  });
});
