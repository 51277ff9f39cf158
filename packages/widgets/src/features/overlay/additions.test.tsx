import { type Agenda, applyOverlay, parse } from "@plenary/core";
import { cleanup } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { PanelCard } from "../../card/panel-card.tsx";
import { Head } from "../../head/head.tsx";
import { Timeline } from "../../list/timeline.tsx";
import { programme, show } from "../../programme.fixture.tsx";

const [first, second] = programme.days;
const [opening, ...others] = first?.sessions ?? [];
const items = [{ id: "vote", title: "Vote" }];
const base = parse({
  ...programme,
  days: [{ ...first, title: "Day one", sessions: [{ ...opening, items }, ...others] }, second],
}).agenda as Agenda;

const by = { en: "Arab section", ar: "القسم العربي" };
const added = (changes: object) =>
  applyOverlay(base, { format: 1, overlay: "a", by, changes }).agenda;
const card = (changes: object, lang = "en") =>
  show(<PanelCard session="opening" />, { document: added(changes), lang }).container;
const notes = (container: Element) => [...container.querySelectorAll("[role=note]")];

describe("what sections add to a card", () => {
  it("is a separate note with links, under its author's name", () => {
    const links = [{ url: "https://example.org/bus", label: "Bus lines" }];
    const [note, ...more] = notes(card({ opening: { note: "*Bus* 12", links } }));
    expect(note?.querySelector("em")?.textContent).toBe("Bus");
    expect(note?.querySelector("a")?.href).toBe("https://example.org/bus");
    expect(note?.firstElementChild?.textContent).toBe("Added by: Arab section");
    expect(more).toEqual([]);
  });

  it("has its own language and direction", () => {
    const container = card({ opening: { note: { ar: "الحافلة 12" } } });
    const note = notes(container)[0]?.querySelector(".plenary-rich");
    expect([note?.getAttribute("lang"), note?.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    // The interface of these tests is not in Arabic, but the author's name is.
    const signed = notes(card({ opening: { note: "Bus 12" } }, "ar"))[0]?.querySelector("bdi");
    expect([signed?.textContent, signed?.lang]).toEqual(["القسم العربي", "ar"]);
  });

  it("shows a translation's author once, and warns if the original has changed", () => {
    const container = card(
      {
        opening: { title: { ar: { text: "افتتاح", of: "Opening" } } },
        vote: { title: { ar: { text: "تصويت", of: "Ballot" } } },
      },
      "ar",
    );
    expect(container.querySelector("article")?.firstElementChild?.textContent).toBe("افتتاح");
    const signed = [...container.querySelectorAll(".plenary-signed")];
    expect(signed.map((one) => !!one.closest(".plenary-item"))).toEqual([false, true]);
    expect(signed[0]?.querySelector("bdi")?.textContent).toBe("القسم العربي");
  });

  it("is shown with the item it is added to", () => {
    const [note] = notes(card({ vote: { note: "Bring your card" } }));
    expect(note?.closest(".plenary-item")).not.toBeNull();
  });
});

describe("what sections add elsewhere", () => {
  const document = added({
    a: { note: "Welcome" },
    press: { note: "Ask at the desk" },
    "2024-02-23": { note: "Bring a coat" },
  });

  it("is shown with the day", () => {
    const [note] = notes(show(<Timeline />, { document }).container);
    expect(note?.textContent).toBe("Added by: Arab sectionBring a coat");
  });

  it("shows its author once for a day to whose sessions no one else adds, and says it with each", () => {
    const changes = { opening: { note: "Bus 12" }, vote: { note: "Bring your card" } };
    const one = show(<Timeline />, { document: added(changes) }).container;
    expect(one.querySelector(".plenary-signer")?.textContent).toBe("Added by: Arab section");
    expect(notes(one).map((note) => note.firstElementChild?.textContent)).toEqual([
      "Added by: Arab section",
      "Added by: Arab section",
    ]);
    cleanup();
    const other = {
      format: 1,
      overlay: "a",
      by: "Press office",
      changes: { vote: { note: "Film" } },
    };
    const two = applyOverlay(added(changes), other).agenda;
    const { container } = show(<Timeline />, { document: two });
    expect(container.querySelector(".plenary-signer")).toBeNull();
    cleanup();
    const single = show(<Timeline />, { document: added({ vote: { note: "Film" } }) }).container;
    expect(single.querySelector(".plenary-signer")).toBeNull();
  });

  it("is shown in the head, with the group's name if it is about a group", () => {
    const { container } = show(<Head />, { document });
    expect(notes(container).map(({ textContent }) => textContent)).toEqual([
      "Added by: Arab sectionWelcome",
      "Added by: Arab sectionPressAsk at the desk",
    ]);
  });
});
