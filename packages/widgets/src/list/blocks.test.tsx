/** Sessions that overlap, or run over several days, in a list. */
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { type ShowOptions, show } from "../programme.fixture.tsx";
import { Timeline } from "./timeline.tsx";

afterEach(cleanup);

const on = (id: string, start: string, end: string, more: object = {}) => ({
  id,
  title: id,
  start: `2024-02-${start}`,
  end: `2024-02-${end}`,
  ...more,
});
const agenda = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        on("long", "23T09:00", "23T13:00"),
        on("first", "23T10:00", "23T11:00", { audience: ["press"] }),
        on("second", "23T10:00", "23T13:00", { audience: ["youth"] }),
        on("coffee", "23T11:00", "23T11:30", { type: "break" }),
        on("after", "23T14:00", "23T15:00", { status: "tentative" }),
        on("exhibition", "23T16:00", "24T18:00", { audience: ["press"] }),
      ],
    },
    { date: "2024-02-24", sessions: [on("next", "24T10:00", "24T11:00", { audience: ["youth"] })] },
  ],
};
const draw = (options: ShowOptions = {}) =>
  show(<Timeline />, { document: agenda, features: [], ...options });
const labels = () =>
  [...document.querySelectorAll<HTMLElement>(".plenary-parallel-label")]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
const lineOf = (name: string) =>
  document.querySelector(`[data-session="${name}"]`)?.closest("li") as HTMLElement;

describe("a block of sessions that overlap", () => {
  it("says what runs beside those that start later, but not above a break", () => {
    draw();
    expect(labels()).toEqual(["10:00, while 1 other runs"]);
    expect(lineOf("long").closest(".plenary-slot")).toBe(lineOf("coffee").closest(".plenary-slot"));
  });

  it("says nothing of what is hidden", () => {
    const day = { ...agenda.days[0], audience: ["youth"] };
    draw({ document: { ...agenda, days: [day] }, choices: { audiences: ["press"] } });
    expect(lineOf("long").hidden).toBe(true);
    expect(labels()).toEqual([]);
  });
});

describe("the bar of a session", () => {
  it("is in eighths of the longest of its day, several days left out", () => {
    draw();
    const lengths = ["long", "first", "second", "coffee", "exhibition"].map(
      (name) => lineOf(name).dataset.length,
    );
    expect(lengths).toEqual(["8", "2", "6", "1", "8"]);
  });

  it("has the colour of the picked group that the session names", () => {
    const { store } = draw({ choices: { audiences: ["youth"] } });
    expect([lineOf("second").dataset.mark, lineOf("long").dataset.mark]).toEqual(["1", undefined]);
    act(() => store.choose({ audiences: [] }));
    expect(lineOf("second").dataset.mark).toBeUndefined();
  });

  it("has that colour in a long programme, too", async () => {
    const sessions = Array.from({ length: 120 }, (_, n) =>
      on(`s${n}`, "23T09:00", "23T10:00", { audience: [n % 2 ? "press" : "youth"] }),
    );
    const { store } = draw({ document: { ...agenda, days: [{ date: "2024-02-23", sessions }] } });
    act(() => store.choose({ audiences: ["press", "youth"] }));
    await waitFor(() => expect(lineOf("s0").dataset.mark).toBe("1"));
    expect(lineOf("s1").dataset.mark).toBe("0");
    act(() => store.choose({ audiences: [] }));
    await waitFor(() => expect(lineOf("s0").dataset.mark).toBeUndefined());
  });
});

describe("a session over several days", () => {
  const lines = () =>
    [...document.querySelectorAll("[part=continued]")].map(({ textContent }) => textContent);

  it("is a line on the days after the first, and is counted once", () => {
    const { store } = draw();
    expect(lines()).toEqual(["exhibition Continues · Fri 23, 16:00\u00a0– Sat 24, 18:00"]);
    expect(document.querySelectorAll("[data-session=exhibition]")).toHaveLength(1);
    expect(store.count.value.total).toBe(7);
  });

  it("is hidden with the session", () => {
    draw({ choices: { audiences: ["youth"] } });
    expect(document.querySelector("[part=continued]")?.closest("li")?.hidden).toBe(true);
  });

  it("keeps a day in sight of which it is the only session", () => {
    draw({ choices: { audiences: ["press"] } });
    const days = [...document.querySelectorAll<HTMLElement>("[part=day]")];
    expect(days.map(({ hidden }) => hidden)).toEqual([false, false]);
  });

  it("leads to the session, whatever day is chosen", async () => {
    const { store } = draw({ choices: { day: "2024-02-24" } });
    fireEvent.click(screen.getByRole("button", { name: "exhibition" }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("exhibition"));
    expect(store.choices.value.day).toBeUndefined();
    expect(document.activeElement?.closest("[data-session]")).not.toBeNull();
  });
});
