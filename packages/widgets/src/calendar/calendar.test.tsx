import { en } from "@plenary/core";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { follow, refusing, willing } from "../host.fixture.ts";
import { programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { Calendar } from "./calendar.tsx";

afterEach(cleanup);

const hosted = { ...programme, calendarUrl: "https://office.example/week.ics" };

function open(options: ShowOptions = {}) {
  const host = willing();
  const shown = show(<Calendar />, { host, ...options });
  fireEvent.click(screen.getByRole("button", { name: "Add to calendar" }));
  return { host, ...shown };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const status = () => screen.getAllByRole("status")[0]?.textContent;
const titles = (file = "") => [...file.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title);

describe("the calendar of a programme", () => {
  it("is a file of what is shown, said with how many sessions it has", () => {
    const { host } = open({ choices: { search: "water", day: "2024-02-23" } });
    press(/^What is shown here 1 session$/);
    const [name, file] = host.download.mock.lastCall ?? [];
    expect(name).toBe("a-water.ics");
    expect(titles(file)).toEqual(["Water for all"]);
    expect(status()).toBe("a-water.ics");
  });

  it("is a file of the whole programme while nothing is chosen", () => {
    const { host } = open();
    press(/^What is shown here 5 sessions$/);
    const [name, file] = host.download.mock.lastCall ?? [];
    expect(name).toBe("a.ics");
    expect(titles(file)).toHaveLength(5);
    expect(file).toContain("UID:opening@a\r\n");
  });

  it("is a file of the reader's own, whatever is shown", () => {
    const { host } = open({ choices: { favourites: ["room", "closing"], search: "water" } });
    press(/^My programme 2 sessions$/);
    expect(titles(host.download.mock.lastCall?.[1])).toEqual(["Press room", "Closing"]);
  });

  it("has each starred session that the office changed as it is now, under the same UID", () => {
    const [first, second] = programme.days;
    const [opening, water] = first?.sessions ?? [];
    const [room, questions] = second?.sessions ?? [];
    const { host, store } = open({
      document: { ...programme, revision: 1 },
      choices: { favourites: ["opening", "water", "room", "questions"] },
    });
    act(() =>
      store.load({
        ...programme,
        revision: 2,
        days: [
          {
            ...first,
            sessions: [
              { ...opening, start: "2024-02-23T09:00" },
              { ...water, status: "cancelled" },
            ],
          },
          { ...second, sessions: [{ ...room, title: "Media room" }] },
        ],
      }),
    );
    expect(questions).toBeDefined();
    press(/^My programme 4 sessions$/);
    const events = host.download.mock.lastCall?.[1].split("BEGIN:VEVENT").slice(1) ?? [];
    const of = (id: string) => events.filter((event) => event.includes(`UID:${id}@a\r\n`)).join();
    for (const [id, ...lines] of [
      ["opening", "SEQUENCE:2", "DTSTART:20240223T080000Z", "STATUS:CONFIRMED"],
      ["water", "SEQUENCE:2", "STATUS:CANCELLED"],
      ["room", "SEQUENCE:2", "SUMMARY:Media room", "STATUS:CONFIRMED"],
      [
        "questions",
        "SEQUENCE:2",
        "DTSTART:20240224T110000Z",
        "SUMMARY:Water questions",
        "STATUS:CANCELLED",
      ],
    ] as const) {
      for (const line of lines) expect(of(id)).toContain(`${line}\r\n`);
    }
    expect(events).toHaveLength(4);
  });

  it("has no file of nothing", () => {
    open({ choices: { search: "nowhere" } });
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Add to calendar",
      "Close",
    ]);
  });

  it("is in the reader's language, and in the language they have the programme in", () => {
    const { host } = open({ choices: { content: "fr" } });
    press(/^What/);
    expect(titles(host.download.mock.lastCall?.[1])).toContain("Ouverture");
  });

  it("has a name that any device takes", () => {
    const { host } = open({ document: { ...programme, id: "séance/2024:a@b" } });
    press(/^What/);
    expect(host.download.mock.lastCall?.[0]).toBe("séance-2024-a-b.ics");
  });

  it("is first of all the hosted one, which follows every change", async () => {
    const { host } = open({ document: hosted });
    const link = screen.getByRole<HTMLAnchorElement>("link", {
      name: "Subscribe to the whole programme",
    });
    expect([link.href, link.target, link.rel]).toEqual([hosted.calendarUrl, "_blank", "noopener"]);
    expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe(hosted.calendarUrl);
    expect(screen.getByText(/^A subscription follows every change/)).toBeTruthy();
    press("Copy link: Subscribe to the whole programme");
    await waitFor(() => expect(status()).toBe("Copied"));
    expect(host.copy).toHaveBeenCalledWith(hosted.calendarUrl);
  });
});

describe("the calendar in a frame that refuses", () => {
  const left = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: en.share.byHand });

  it("leaves the hosted address to copy in place of a file", async () => {
    open({ document: hosted, host: refusing() });
    press(/^What/);
    expect((await left()).value).toBe(hosted.calendarUrl);
  });

  it("leaves the file's text where nothing is hosted", async () => {
    open({ host: refusing() });
    press(/^What/);
    expect((await left()).value).toMatch(/^BEGIN:VCALENDAR/);
  });

  it("leaves the address of a link that may open nothing", async () => {
    open({ document: hosted, host: refusing() });
    follow(screen.getByRole("link"));
    expect((await left()).value).toBe(hosted.calendarUrl);
  });
});
