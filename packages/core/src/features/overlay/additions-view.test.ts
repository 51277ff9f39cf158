import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda, Day, Item, Session } from "../../document/schema.ts";
import * as en from "../../languages/en.ts";
import * as fr from "../../languages/fr.ts";
import * as tr from "../../languages/tr.ts";
import { agendaHeadView } from "../../list/agenda-head.ts";
import { createViewContext } from "../../list/context.ts";
import { panelCardView } from "../../list/panel-card.ts";
import { timelineView } from "../../list/timeline.ts";
import { createLocale } from "../../locale/locale.ts";
import { toPlainText } from "../../outputs.ts";
import {
  type AdditionView,
  agendaAdditions,
  dayAdditions,
  daySigner,
  itemAdditions,
  sessionAdditions,
} from "./additions-view.ts";
import { applyOverlay } from "./overlay.ts";

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
const sessionOf = (agenda: Agenda) => agenda.days[0]?.sessions[0] as Session;
const additionsTo = (agenda: Agenda, lang = "tr") =>
  sessionAdditions(sessionOf(agenda), contextOf(agenda, lang));
/** The first item of the session, and the item inside it. */
function itemsOf(agenda: Agenda): [Item, Item] {
  const [one] = sessionOf(agenda).items ?? [];
  return [one, one?.items?.[0]] as [Item, Item];
}

/** The signatures, and what they sign. */
const signs = (of: AdditionView[]) =>
  of.map(({ by, translates, outdated }) => [by.text, translates, outdated]);

describe("what is added to a session", () => {
  it("is grouped by signature, in the reader's language", () => {
    const links = [{ url: "https://example.org/a", rel: "register" }];
    const agenda = withOverlays(
      overlay({ act: { note: { tr: "*Kapıda*", fr: "*À la porte*" }, links } }),
      overlay({ act: { note: "Bus 12" } }, "Section Afrique"),
    );
    const [turkey, africa, ...others] = additionsTo(agenda);
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

  it("is empty without an overlay, and never includes unsafe or unsigned data of the document", () => {
    expect(additionsTo(base)).toEqual([]);
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
    expect(additionsTo(agenda)).toEqual([]);
  });
});

describe("a translation", () => {
  const fresh = overlay({
    act: { title: { tr: { text: "Harekete geçmek", of: "Agir" } } },
    deep: { title: { tr: { text: "Derin", of: "Profond" } } },
  });

  it("is signed only if it is the text shown", () => {
    expect(signs(additionsTo(withOverlays(fresh)))).toEqual([["Türkiye Seksiyonu", true, false]]);
    expect(additionsTo(withOverlays(fresh), "fr")).toEqual([]);
  });

  it("is signed once for the whole card, whichever part is translated", () => {
    const onlyItem = overlay({ deep: { title: { tr: "Derin" } } });
    const agenda = withOverlays(onlyItem);
    expect(signs(additionsTo(agenda))).toEqual([["Türkiye Seksiyonu", true, false]]);
    expect(cardOf(agenda).items[0]?.items[0]?.title.text).toBe("Derin");
    const [, deep] = itemsOf(agenda);
    expect(itemAdditions(deep, contextOf(agenda, "tr"))).toEqual([]);
  });

  it("is marked in place if its original has changed", () => {
    const stale = overlay({
      act: { title: { tr: { text: "Harekete geçmek", of: "Agir" } } },
      deep: { title: { tr: { text: "Derin", of: "Autre chose" } } },
    });
    const agenda = withOverlays(stale);
    expect(signs(additionsTo(agenda))).toEqual([["Türkiye Seksiyonu", true, false]]);
    const [, deep] = itemsOf(agenda);
    expect(signs(itemAdditions(deep, contextOf(agenda, "tr")))).toEqual([
      ["Türkiye Seksiyonu", false, true],
    ]);
    const title = overlay({ act: { title: { tr: { text: "Eski", of: "Avant" } } } });
    expect(signs(additionsTo(withOverlays(title)))).toEqual([["Türkiye Seksiyonu", true, true]]);
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

  it("is drawn with the day, item or agenda that it is added to", () => {
    const context = contextOf(agenda, "tr");
    const [day] = timelineView(context).days;
    expect(day?.title?.text).toBe("Bizim gücümüz");
    const toDay = dayAdditions(agenda.days[0] as Day, context);
    expect(signs(toDay)).toEqual([["Türkiye Seksiyonu", true, false]]);
    expect(toDay[0]?.notes).toHaveLength(1);
    const [one] = itemsOf(agenda);
    expect(itemAdditions(one, context)[0]?.notes).toHaveLength(1);
    expect(agendaHeadView(context).title.text).toBe("Seminer");
    expect(signs(agendaAdditions(agenda, context))).toEqual([
      ["Türkiye Seksiyonu", true, false],
      ["Türkiye Seksiyonu", false, false],
    ]);
  });

  it("to a group, place or person is drawn with the agenda, under its name", () => {
    const additions = agendaAdditions(agenda, contextOf(agenda, "tr"));
    expect(additions.map(({ about }) => about?.text)).toEqual([undefined, "Salon"]);
  });

  it("is signed with the agenda if it translates their names", () => {
    const names = withOverlays(overlay({ africa: { name: { tr: "Afrika" } } }));
    const additions = agendaAdditions(names, contextOf(names, "tr"));
    expect(signs(additions)).toEqual([["Türkiye Seksiyonu", true, false]]);
  });

  it("is under its signature in plain text", () => {
    const text = toPlainText(agenda, { locale: createLocale("tr", { en, fr, tr }) });
    expect(text).toContain("Ekleyen: Türkiye Seksiyonu\n  Bienvenue\nÇeviri: Türkiye Seksiyonu");
    expect(text).toContain("Salon\nEkleyen: Türkiye Seksiyonu\n  Au nord");
    expect(text).toContain("1. Un\n  ");
    expect(text).toMatch(/Ekleyen: Türkiye Seksiyonu\n +Apportez une carte/);
  });
});

describe("the section that alone adds to a day", () => {
  const signer = (lang: string, ...overlays: object[]) => {
    const agenda = withOverlays(...overlays);
    return daySigner(agenda.days[0] as Day, contextOf(agenda, lang));
  };
  const note = { note: "Otobüs 12" };

  it("is named where it adds to several sessions or items", () => {
    const found = signer("fr", overlay({ act: note, one: { links: [{ url: "https://a.org/" }] } }));
    expect(found).toMatchObject({ by: { text: "Section Turquie" }, adds: true, translates: false });
  });

  it("is named where it translates them, and adds nothing", () => {
    const [day] = document.days;
    const sessions = [...(day?.sessions ?? []), { id: "rest", title: "Repos" }];
    const two = parse({ ...document, days: [{ ...day, sessions }] }).agenda as Agenda;
    const title = (text: string) => ({ title: { tr: text } });
    const { agenda } = applyOverlay(two, overlay({ act: title("Eylem"), rest: title("Mola") }));
    const found = daySigner(agenda.days[0] as Day, contextOf(agenda, "tr"));
    expect(found).toMatchObject({
      by: { text: "Türkiye Seksiyonu" },
      adds: false,
      translates: true,
    });
  });

  it.each<[string, object[]]>([
    ["nothing", []],
    ["one thing", [overlay({ act: note })]],
    ["things of several sections", [overlay({ act: note }), overlay({ one: note }, "Presse")]],
  ])("is not named where there is %s", (_, overlays) => {
    expect(signer("fr", ...overlays)).toBeUndefined();
  });
});
