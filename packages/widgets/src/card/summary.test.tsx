import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Timeline } from "../list/timeline.tsx";
import { AgendaProvider } from "../root/provider.tsx";
import type { Density } from "../state/feature.ts";
import { createStore } from "../state/store.ts";

afterEach(cleanup);

const LONG = `First lines. ${"More. ".repeat(100)}`;

/** A programme with this many sessions, the first with a summary. */
function show(summary: unknown, { sessions = 4, lang = "en", density = "full" as Density } = {}) {
  const store = createStore();
  store.load({
    format: 1,
    id: "a",
    title: "A",
    language: "en",
    timeZone: "Europe/Madrid",
    days: [
      {
        date: "2024-02-23",
        sessions: Array.from({ length: sessions }, (_, i) => ({
          id: `s${i}`,
          title: `Session ${i}`,
          ...(i === 0 && { summary }),
        })),
      },
    ],
  });
  render(
    <AgendaProvider store={store} lang={lang} viewerZone="Europe/Madrid" density={density}>
      <Timeline />
    </AgendaProvider>,
  );
}

const details = () => document.querySelector("details");

// Folding itself is done by the stylesheet and tested in the stories.
describe("a long summary among cards in full", () => {
  it("has its first paragraph separate from the rest", () => {
    show(`${LONG}\n\nThe end`);
    expect(screen.getByText(/First lines/).closest(".plenary-lead")).not.toBeNull();
    expect(screen.getByText("The end").closest(".plenary-rest")).not.toBeNull();
  });

  it("starts folded, with a control that needs no script", () => {
    show(`${LONG}\n\nThe end`);
    expect(details()?.open).toBe(false);
    expect(screen.getByText("Read more").closest("summary")?.parentElement).toBe(details());
    expect(screen.getByText("Read less").closest("summary")?.parentElement).toBe(details());
    expect(screen.queryByRole("button", { name: /^Read/ })).toBeNull();
  });

  it("keeps its language and direction", () => {
    show({ ar: `مرحبا ${"كلام ".repeat(120)}\n\nالنهاية` });
    const marked = screen.getByText("النهاية").closest("[lang]");
    expect(marked?.getAttribute("lang")).toBe("ar");
    expect(marked?.getAttribute("dir")).toBe("rtl");
  });

  it("has its control in the reader's language", () => {
    show(`${LONG}\n\nThe end`, { lang: "fr" });
    expect(details()?.textContent).toBe("Lire la suiteRéduire");
  });
});

describe("a summary", () => {
  it("that is short is shown completely", () => {
    show("A few words");
    expect(details()).toBeNull();
  });

  it("in a programme of three sessions is shown completely", () => {
    show(`${LONG}\n\nThe end`, { sessions: 3, density: "auto" });
    expect(details()).toBeNull();
    expect(screen.getByText("The end")).toBeTruthy();
  });
});

describe("the summary of a day", () => {
  const day = (summary: string, density: Density) => {
    const store = createStore();
    const sessions = Array.from({ length: 4 }, (_, n) => ({ id: `s${n}`, title: `Session ${n}` }));
    store.load({
      format: 1,
      id: "a",
      title: "A",
      language: "en",
      timeZone: "Europe/Madrid",
      days: [{ date: "2024-02-23", summary, sessions }],
    });
    render(
      <AgendaProvider store={store} density={density}>
        <Timeline />
      </AgendaProvider>,
    );
    return details();
  };

  it.each<[string, string, Density, boolean]>([
    ["is folded above rows if it is long", "Words of a day. ".repeat(10), "rows", true],
    ["is whole above rows if it is short", "Words of a day.", "rows", false],
    ["is whole above cards in full", "Words of a day. ".repeat(10), "full", false],
  ])("%s", (_, summary, density, isFolded) => {
    expect(!!day(summary, density)).toBe(isFolded);
  });
});
