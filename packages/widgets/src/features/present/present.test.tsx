import { signal } from "@preact/signals";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Timeline } from "../../list/timeline.tsx";
import { type ShowOptions, show } from "../../programme.fixture.tsx";

afterEach(cleanup);

const at = (time: string, title: string, more: object = {}) => ({
  id: title.toLowerCase().replaceAll(" ", "-"),
  title,
  start: `2024-02-${time}`,
  ...more,
});
const head = { format: 1, id: "a", title: "A", language: "en", timeZone: "Europe/Madrid" };
const two = {
  ...head,
  days: [
    {
      date: "2024-02-23",
      title: "Arriving",
      sessions: [at("23T10:00", "Opening"), at("23T12:00", "Sections meet")],
    },
    {
      date: "2024-02-24",
      sessions: [at("24T10:00", "Press room"), at("24T12:00", "Questions")],
    },
  ],
};
const draw = (document: object, options: ShowOptions) =>
  show(<Timeline />, { document, ...options });
const text = (node: Element | null | undefined) => node?.textContent?.replaceAll("\u00a0", " ");

describe("while the meeting goes on", () => {
  const clockAt = (time: string) => signal(Date.parse(`2024-02-${time}+01:00`));
  const present = () => document.querySelector(".plenary-present");
  const lineOf = (name: string) => screen.getByText(name).closest("li");

  it("a running session says so after its heading and time, and has aria-current", () => {
    draw(two, { clock: clockAt("23T12:10") });
    const line = lineOf("Sections meet");
    expect(line?.getAttribute("aria-current")).toBe("time");
    const parts = [...(line?.querySelector("article")?.children ?? [])];
    expect(parts.slice(0, 3).map(text)).toEqual(["Sections meet", "12:00", "Now"]);
    expect(document.querySelectorAll("[aria-current=time]")).toHaveLength(1);
  });

  it("the current time is a line, hidden from screen readers, above what is next or on", () => {
    const clock = clockAt("23T11:10");
    draw(two, { clock });
    const isAbove = (name: string) => present()?.nextElementSibling === lineOf(name);
    expect(text(present())).toBe("11:10 Now");
    expect(present()?.getAttribute("aria-hidden")).toBe("true");
    expect(isAbove("Sections meet")).toBe(true);
    act(() => {
      clock.value += 60 * 60_000;
    });
    expect(text(present())).toBe("12:10 Now");
    expect(isAbove("Sections meet")).toBe(true);
  });

  it("a session that begins keeps its element", () => {
    const clock = clockAt("23T11:59");
    draw(two, { clock });
    const line = lineOf("Sections meet");
    act(() => {
      clock.value += 60_000;
    });
    expect(lineOf("Sections meet")).toBe(line);
    expect(line?.getAttribute("aria-current")).toBe("time");
  });

  describe("a session that has ended", () => {
    const morning = {
      ...head,
      days: [
        {
          date: "2024-02-23",
          sessions: [
            at("23T09:00", "First", { end: "2024-02-23T10:00" }),
            at("23T10:00", "Second", { end: "2024-02-23T11:00" }),
            at("23T11:00", "Third", { end: "2024-02-23T12:00" }),
            at("23T12:00", "Fourth", { end: "2024-02-23T13:00" }),
          ],
        },
      ],
    };
    const whenOf = (...names: string[]) => names.map((name) => lineOf(name)?.dataset.when);
    const isSeen = (...names: string[]) =>
      vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (
        this: Element,
      ) {
        const top = names.some((name) => this.textContent?.startsWith(name)) ? 100 : 5_000;
        return { top, bottom: top + 50 } as DOMRect;
      });
    afterEach(() => {
      vi.restoreAllMocks();
    });
    const hour = 60 * 60_000;

    it("is a line when the reader comes", () => {
      isSeen("First", "Second");
      draw(morning, { clock: clockAt("23T10:30") });
      expect(whenOf("First", "Second", "Third")).toEqual(["past", "now", undefined]);
    });

    it("stays a row while it is in sight, and is a line once a later change finds it out of sight", () => {
      isSeen("First", "Second");
      const clock = clockAt("23T10:30");
      draw(morning, { clock });
      act(() => {
        clock.value += hour;
      });
      expect(whenOf("First", "Second", "Third")).toEqual(["past", "over", "now"]);
      isSeen("Third");
      act(() => {
        clock.value += hour;
      });
      expect(whenOf("First", "Second", "Third", "Fourth")).toEqual(["past", "past", "over", "now"]);
    });
  });

  it("a day that ends in sight of the reader does not fold", () => {
    const night = {
      ...head,
      days: [
        { date: "2024-02-23", sessions: [at("23T23:00", "Night", { end: "2024-02-24T01:00" })] },
        { date: "2024-02-24", sessions: [at("24T10:00", "Morning")] },
      ],
    };
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({
      top: 0,
      bottom: 50,
    } as DOMRect);
    const clock = clockAt("24T00:30");
    draw(night, { clock });
    act(() => {
      clock.value += 60 * 60_000;
    });
    vi.restoreAllMocks();
    expect(lineOf("Night")?.closest("[hidden]")).toBeNull();
  });

  it("a past day folds, and can be opened", () => {
    draw(two, { clock: clockAt("24T09:00") });
    const isFolded = () => !!lineOf("Opening")?.closest("[hidden]");
    const [button] = screen.getAllByRole("button");
    expect(text(button)).toBe("2 sessions");
    expect(button?.getAttribute("aria-expanded")).toBe("false");
    expect(isFolded()).toBe(true);
    fireEvent.click(button as HTMLElement);
    expect(button?.getAttribute("aria-expanded")).toBe("true");
    expect(isFolded()).toBe(false);
  });

  it("a folded day opens for find-in-page", () => {
    draw(two, { clock: clockAt("24T09:00") });
    const content = lineOf("Opening")?.closest("[hidden]") as HTMLElement;
    fireEvent(content, new Event("beforematch"));
    expect(content.hasAttribute("hidden")).toBe(false);
  });

  it("a folded day opens during a search", () => {
    const { store } = draw(two, { clock: clockAt("24T09:00") });
    act(() => store.choose({ search: "opening" }));
    expect(lineOf("Opening")?.closest("[hidden]")).toBeNull();
  });

  it("a single day does not fold, since the reader chose it", () => {
    draw(two, { clock: clockAt("24T09:00"), choices: { day: "2024-02-23" } });
    expect(document.querySelector("[aria-expanded]")).toBeNull();
  });

  it("the bar of a running session is filled as far as it has passed", () => {
    const sessions = [
      at("23T10:00", "Opening", { end: "2024-02-23T11:00" }),
      at("23T12:00", "Sections meet"),
    ];
    const clock = clockAt("23T10:15");
    draw({ ...two, days: [{ date: "2024-02-23", sessions }] }, { clock });
    const share = () => lineOf("Opening")?.style.getPropertyValue("--passed");
    expect(share()).toBe("0.25");
    act(() => {
      clock.value += 15 * 60_000;
    });
    expect(share()).toBe("0.5");
    act(() => {
      clock.value += 30 * 60_000;
    });
    expect(share()).toBe("");
  });
});

describe("in a long programme", () => {
  const sessions = Array.from({ length: 120 }, (_, n) =>
    at(`23T${10 + (n % 8)}:00`, `Session ${n}`, { summary: `Words ${n}` }),
  );
  const long = { ...head, days: [{ date: "2024-02-23", sessions }] };
  // It may take a while until the browser is idle.
  const soon = (check: () => void) => waitFor(check, { timeout: 10_000 });

  it("marks a session as running when it begins, in a card drawn before", async () => {
    const clock = signal(Date.parse("2024-02-23T10:59+01:00"));
    draw(long, { clock });
    const card = screen.getByText("Session 1").closest("article");
    await soon(() => expect(card?.querySelector("button")).toBeTruthy());
    expect(card?.querySelector(".plenary-running")).toBeNull();
    act(() => {
      clock.value += 60_000;
    });
    await soon(() => expect(text(card?.children[2])).toBe("Now"));
  });
});

describe("when the meeting is over", () => {
  it("nothing folds and nothing is toned down", () => {
    draw(two, { clock: signal(Date.parse("2024-03-01T10:00Z")) });
    expect(document.querySelector("[aria-expanded]")).toBeNull();
    expect(document.querySelector("[data-when], [data-past]")).toBeNull();
  });
});
