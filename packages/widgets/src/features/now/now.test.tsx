import { signal } from "@preact/signals";
import { act } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pass, programme, type ShowOptions, show } from "../../programme.fixture.tsx";
import { Programme } from "../../programme-widget.tsx";
import { NO_TIME } from "../../root/server-drawing.ts";
import { Now } from "./now.tsx";

const at = (time: string, options: ShowOptions = {}) =>
  show(<Now />, { clock: signal(Date.parse(time)), ...options });
const part = (container: Element, name: string) => container.querySelector(`[part="${name}"]`);

describe("what is on", () => {
  it("is a list under a heading, each session with aria-current and never announced", () => {
    const { container } = at("2024-02-23T10:30+01:00", { headingLevel: 3 });
    const running = part(container, "running") as Element;
    expect(running.querySelector("h3")?.textContent).toBe("Now");
    const item = running.querySelector("li");
    expect(item?.getAttribute("aria-current")).toBe("time");
    expect(item?.textContent).toBe("Openinguntil 11:00");
    expect(
      container.querySelector(".plenary-now [role=status], .plenary-now [aria-live]"),
    ).toBeNull();
    expect(part(container, "next")?.querySelector("[aria-current]")).toBeNull();
  });

  it("fills the spine as far as the session has passed", () => {
    const { container } = at("2024-02-23T10:15+01:00");
    expect(container.querySelector<HTMLElement>(".plenary-now-passed")?.style.height).toBe("25%");
  });

  it("has links to attend remotely, and no others", () => {
    const [day] = programme.days;
    const links = [
      { url: "https://example.org/join", rel: "join" },
      { url: "https://example.org/paper", rel: "document" },
    ];
    const opening = { ...day?.sessions[0], links, place: "hall", attendance: "hybrid" };
    const document = {
      ...programme,
      places: [{ id: "hall", name: "Hall" }],
      days: [{ ...day, sessions: [opening] }],
    };
    const { container } = at("2024-02-23T10:30+01:00", { document });
    expect([...container.querySelectorAll("a")].map((a) => a.href)).toEqual([
      "https://example.org/join",
    ]);
    expect(container.querySelector(".plenary-place")?.textContent).toBe(
      "Hall · In person and online",
    );
  });
});

describe("what is next", () => {
  it("shows how far ahead it is, and its day if that is not today", () => {
    const { container } = at("2024-02-23T20:00+01:00", { lang: "fr" });
    const next = part(container, "next") as Element;
    expect(next.querySelector("header")?.textContent).toBe(
      "À suivredans 14 heures · Samedi 24 février",
    );
    expect(next.querySelector("time")?.getAttribute("datetime")).toBe("2024-02-24");
    expect(container.textContent).toContain("Aucune séance en ce moment.");
  });

  it("depends on the picked groups, but not on the search", () => {
    const options = { choices: { audiences: ["nobody-known"], search: "water" } };
    expect(at("2024-02-24T09:00+01:00", options).container.textContent).toContain("Press room");
    const document = {
      ...programme,
      audiences: [...programme.audiences, { id: "youth", name: "Youth" }],
    };
    const youth = { document, choices: { audiences: ["youth"] } };
    const { container } = at("2024-02-24T09:00+01:00", youth);
    expect(container.textContent).not.toContain("Press room");
    expect(part(container, "next")?.textContent).toContain("Water questions");
    expect(part(container, "next")?.textContent).toContain("For everyone");
  });

  it("says for whom it is, unless it is for everyone", () => {
    const { container } = at("2024-02-24T09:00+01:00");
    const [first] = container.querySelectorAll<HTMLElement>(".plenary-audience");
    expect([first?.textContent, first?.hidden]).toEqual(["For: Press", false]);
    const opening = at("2024-02-23T09:00+01:00").container;
    expect(opening.querySelector<HTMLElement>(".plenary-audience")?.hidden).toBe(true);
  });
});

describe("the strip above a programme", () => {
  const strip = (time: string, options: ShowOptions = {}) =>
    show(<Programme />, { clock: signal(Date.parse(`2024-02-${time}+01:00`)), ...options });
  const text = (container: Element, name: string) => part(container, name)?.textContent;

  it("says what is on and what is next, under the head, and is never announced", () => {
    const { container } = strip("23T10:30");
    const place = container.querySelector(".plenary-strip");
    expect(place?.nextElementSibling?.getAttribute("part")).toBe("bar");
    expect(text(container, "running")).toBe("Now10:30Openinguntil 11:00");
    expect(text(container, "next")).toBe("Next11:00Water for allin 30 minutes");
    expect(place?.querySelector("[role=status], [aria-live]")).toBeNull();
    expect(place?.querySelector("li")?.getAttribute("aria-current")).toBe("time");
  });

  it.each([
    ["the evening before", "22T23:59", false],
    ["from the midnight before the first day", "23T00:00", true],
    ["between days", "23T22:00", true],
    ["after the last day", "25T00:01", false],
  ])("is there while the event is on: %s", (_, time, expected) => {
    expect(!!strip(time).container.querySelector(".plenary-strip")).toBe(expected);
  });

  it("is not there in a short programme", () => {
    const document = { ...programme, days: programme.days.slice(0, 1) };
    expect(strip("23T10:30", { document }).container.querySelector(".plenary-strip")).toBeNull();
  });

  it("follows the picked groups", () => {
    const audiences = [...programme.audiences, { id: "youth", name: "Youth" }];
    const document = { ...programme, audiences };
    const { container } = strip("24T09:00", { document, choices: { audiences: ["youth"] } });
    expect(text(container, "next")).toContain("Water questions");
  });

  it("leads to a session in the list, also on another day than the chosen one", () => {
    vi.useFakeTimers();
    const { container, store, onChange } = strip("23T10:30", { choices: { day: "2024-02-24" } });
    act(() => part(container, "next")?.querySelector("button")?.click());
    pass(20);
    vi.useRealTimers();
    expect(document.activeElement?.textContent).toBe("Water for all");
    expect(document.activeElement?.closest("[part=timeline]")).toBeTruthy();
    expect(store.choices.value.day).toBeUndefined();
    expect(onChange).toHaveBeenCalledOnce();
  });
});

describe("with the clock", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse("2024-02-23T10:58:20+01:00") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("one session gives way to the next on the minute", async () => {
    const { container } = show(<Now />);
    const on = () => part(container, "running")?.querySelector(".plenary-now-name")?.textContent;
    // The page's clock may have been used before this test; it reads the time again when watched.
    await pass(0);
    expect(on()).toBe("Opening");
    await pass(40_000);
    expect(on()).toBe("Opening");
    expect(part(container, "next")?.querySelector("header")?.textContent).toContain("in 1 minute");
    await pass(60_000);
    expect(on()).toBe("Water for all");
  });
});

describe("the widget without sessions to show", () => {
  it("is a skeleton while the programme loads, and a way to try again after a failure", () => {
    const { container, store } = at("2024-02-23T10:30+01:00");
    expect(part(container, "present")).not.toBeNull();
    const onRetry = vi.fn();
    const failing = show(<Now />, { document: "no document" as never, onRetry });
    failing.container.querySelector<HTMLElement>("[part=failed] button")?.click();
    expect(onRetry).toHaveBeenCalledOnce();
    act(() => failing.store.setStatus("loading"));
    expect(failing.container.querySelectorAll(".plenary-bone")).toHaveLength(2);
    expect(store.status.value).toBe("ready");
  });

  it("says that the programme is over, or that there is none yet", () => {
    expect(at("2024-03-01T10:00+01:00").container.textContent).toBe("The programme is over.");
    const document = { ...programme, days: [] };
    expect(at("2024-03-01T10:00+01:00", { document }).container.textContent).toBe(
      "The programme has no sessions yet.",
    );
  });

  it("is empty on a server, which does not know the reader's time", () => {
    const { container } = show(<Now />, { clock: NO_TIME });
    expect(part(container, "present")).toBeNull();
  });
});
