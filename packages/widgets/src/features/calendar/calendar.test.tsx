import { toFragment } from "@plenary/core";
import * as en from "@plenary/core/languages/en";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { allowingHost, follow, sandboxedHost } from "../../page/host.fixture.ts";
import { programme, type ShowOptions, show } from "../../programme.fixture.tsx";
import { Calendar } from "./calendar.tsx";

afterEach(cleanup);

const hosted = { ...programme, calendarUrl: "https://office.example/week.ics" };

function open(options: ShowOptions = {}) {
  const host = allowingHost();
  const shown = show(<Calendar />, { host, ...options });
  fireEvent.click(screen.getByRole("button", { name: "Add to calendar" }));
  return { host, ...shown };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
/** What is left to copy, for the case that the browser did nothing. */
const left = () =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name: en.delivery.noFile }).value;
const status = () => screen.getAllByRole("status")[0]?.textContent;
const titles = (file = "") => [...file.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title);

describe("the calendar of a programme", () => {
  it("downloads a file of what is shown, with the number of sessions on its button", () => {
    const { host } = open({ choices: { search: "water", day: "2024-02-23" } });
    press(/^What is shown here 1 session$/);
    const [name, file] = host.download.mock.lastCall ?? [];
    expect(name).toBe("a-water.ics");
    expect(titles(file)).toEqual(["Water for all"]);
  });

  it("never says that a file was saved, but leaves its text to copy", () => {
    const { host } = open();
    press(/^What/);
    expect(status()).toBe("If no file was saved, copy this instead:");
    expect(left()).toBe(host.download.mock.lastCall?.[1]);
    expect(document.activeElement?.localName).not.toBe("textarea");
  });

  it("leaves the hosted calendar's address to copy instead, if there is one", () => {
    open({ document: hosted });
    press(/^What/);
    expect(left()).toBe(hosted.calendarUrl);
  });

  it("selects what is left when it gets the focus", () => {
    open({ document: hosted });
    press(/^What/);
    const field = document.querySelector("textarea") as HTMLTextAreaElement;
    fireEvent.focus(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, hosted.calendarUrl.length]);
  });

  it("has the address of the page it was opened at, if the programme has none", () => {
    const { host } = open();
    press(/^What/);
    const page = toFragment({ agenda: "a", session: "opening" });
    const file = host.download.mock.lastCall?.[1].replaceAll("\r\n ", "");
    expect(file).toContain(`URL:https://host.example/retreat${page}\r\n`);
    cleanup();
    const own = open({ document: { ...programme, url: "https://office.example/week" } }).host;
    press(/^What/);
    expect(own.download.mock.lastCall?.[1]).toContain("URL:https://office.example/week#");
  });

  it("downloads a file of the whole programme while nothing is chosen", () => {
    const { host } = open();
    press(/^What is shown here 5 sessions$/);
    const [name, file] = host.download.mock.lastCall ?? [];
    expect(name).toBe("a.ics");
    expect(titles(file)).toHaveLength(5);
    expect(file).toContain("UID:opening@a\r\n");
  });

  it("downloads a file of the starred sessions, whatever is shown", () => {
    const { host } = open({ choices: { favourites: ["room", "closing"], search: "water" } });
    press(/^My programme 2 sessions$/);
    expect(titles(host.download.mock.lastCall?.[1])).toEqual(["Press room", "Closing"]);
  });

  it("has each changed starred session as it is now, under the same UID", () => {
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
    const eventsOf = (id: string) =>
      events.filter((event) => event.includes(`UID:${id}@a\r\n`)).join();
    for (const [id, ...lines] of [
      ["opening", "SEQUENCE:2", "DTSTART:20240223T080000Z", "STATUS:CONFIRMED"],
      ["water", "SEQUENCE:2", "STATUS:CANCELLED"],
      ["room", "SEQUENCE:2", "SUMMARY:Media room", "STATUS:CONFIRMED"],
      [
        "questions",
        "SEQUENCE:2",
        "DTSTART:20240224T110000Z",
        "SUMMARY:Cancelled: Water questions",
        "STATUS:CANCELLED",
      ],
    ] as const) {
      for (const line of lines) expect(eventsOf(id)).toContain(`${line}\r\n`);
    }
    expect(events).toHaveLength(4);
  });

  it("does not offer an empty file", () => {
    open({ choices: { search: "nowhere" } });
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Add to calendar",
      "Close",
    ]);
  });

  it("is in the reader's language, with the programme in the chosen one", () => {
    const { host } = open({ choices: { content: "fr" } });
    press(/^What/);
    expect(titles(host.download.mock.lastCall?.[1])).toContain("Ouverture");
  });

  it("has a file name that works on any device", () => {
    const { host } = open({ document: { ...programme, id: "séance/2024:a@b" } });
    press(/^What/);
    expect(host.download.mock.lastCall?.[0]).toBe("séance-2024-a-b.ics");
  });

  it("offers the hosted calendar first, which follows every change", async () => {
    const { host } = open({ document: hosted });
    const link = screen.getByRole<HTMLAnchorElement>("link", {
      name: "Subscribe to the whole programme",
    });
    expect([link.href, link.target]).toEqual(["webcal://office.example/week.ics", ""]);
    expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe(hosted.calendarUrl);
    expect(screen.getByText(/^A subscription follows every change/)).toBeTruthy();
    press("Copy link: Subscribe to the whole programme");
    await waitFor(() => expect(status()).toBe("Copied"));
    expect(host.copy).toHaveBeenCalledWith(hosted.calendarUrl);
  });

  it("makes a webcal link of an https address only", () => {
    open({ document: { ...programme, calendarUrl: "http://office.example/week.ics" } });
    const link = screen.getByRole<HTMLAnchorElement>("link", { name: /^Subscribe/ });
    expect([link.href, link.target, link.rel]).toEqual([
      "http://office.example/week.ics",
      "_blank",
      "noopener",
    ]);
  });
});

describe("the calendar in a sandboxed frame", () => {
  it("offers the hosted address to copy instead of a file", () => {
    open({ document: hosted, host: sandboxedHost() });
    press(/^What/);
    expect(left()).toBe(hosted.calendarUrl);
  });

  it("offers the file's text if there is no hosted calendar", () => {
    open({ host: sandboxedHost() });
    press(/^What/);
    expect(left()).toMatch(/^BEGIN:VCALENDAR/);
  });

  it("offers the https address of a link, which may open nothing", async () => {
    open({ document: hosted, host: sandboxedHost() });
    follow(screen.getByRole("link"));
    const name = en.delivery.byHand;
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name });
    expect(field.value).toBe(hosted.calendarUrl);
    expect(document.activeElement).toBe(field);
  });
});
