import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { AgendaProvider } from "../provider.tsx";
import { createStore } from "../store.ts";
import { Timeline } from "../timeline/timeline.tsx";

afterEach(cleanup);

const LONG = `First lines. ${"More. ".repeat(100)}`;

/** A programme of so many sessions, the first with a summary. */
function show(summary: unknown, { sessions = 4, lang = "en" } = {}) {
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
    <AgendaProvider store={store} lang={lang} viewerZone="Europe/Madrid">
      <Timeline />
    </AgendaProvider>,
  );
}

describe("a long summary among other cards", () => {
  it("shows its first paragraph and keeps the rest", () => {
    show(`${LONG}\n\nThe end`);
    expect(screen.getByText(/First lines/).closest("[hidden]")).toBeNull();
    expect(screen.getByText("The end").closest("[hidden]")).not.toBeNull();
  });

  it("opens by a button that says whether it is open, and of what", () => {
    show(`${LONG}\n\nThe end`);
    const button = screen.getByRole("button", { name: "Read more" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const controlled = document.getElementById(button.getAttribute("aria-controls") ?? "");
    expect(controlled?.contains(screen.getByText("The end"))).toBe(true);
    expect(screen.getByText("The end").closest("[hidden]")).toBeNull();
  });

  it("closes again by the same button", () => {
    show(`${LONG}\n\nThe end`);
    fireEvent.click(screen.getByRole("button", { name: "Read more" }));
    fireEvent.click(screen.getByRole("button", { name: "Read less" }));
    expect(screen.getByText("The end").closest("[hidden]")).not.toBeNull();
  });

  it("keeps its language and direction", () => {
    show({ ar: `مرحبا ${"كلام ".repeat(120)}\n\nالنهاية` });
    const marked = screen.getByText("النهاية").closest("[lang]");
    expect(marked?.getAttribute("lang")).toBe("ar");
    expect(marked?.getAttribute("dir")).toBe("rtl");
  });

  it("has its button in the reader's language", () => {
    show(`${LONG}\n\nThe end`, { lang: "fr" });
    expect(screen.getByRole("button", { name: "Lire la suite" })).toBeTruthy();
  });
});

describe("a summary", () => {
  it("that is short stands whole", () => {
    show("A few words");
    expect(document.querySelector("[aria-expanded]")).toBeNull();
  });

  it("in a programme of three sessions stands whole", () => {
    show(`${LONG}\n\nThe end`, { sessions: 3 });
    expect(document.querySelector("[aria-expanded]")).toBeNull();
    expect(screen.getByText("The end").closest("[hidden]")).toBeNull();
  });
});
