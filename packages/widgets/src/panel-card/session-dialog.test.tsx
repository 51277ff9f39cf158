import { en } from "@plenary/core";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Grid } from "../grid/grid.tsx";
import { follow, refusing, willing } from "../host.fixture.ts";
import { programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { useDisplay } from "../use-display.ts";
import { PanelCard } from "./panel-card.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const more = (title: string) => screen.getByRole("button", { name: `${en.more}: ${title}` });
const dialog = () => within(screen.getByRole("dialog"));
const press = (name: string) => fireEvent.click(dialog().getByRole("button", { name }));
const names = () =>
  [...screen.getByRole("dialog").querySelectorAll("a, button")].map((one) => one.textContent);
const PAGE = "https://host.example/retreat#plenary?agenda=a&session=water";

function open(options: ShowOptions = {}) {
  const host = willing();
  const shown = show(<PanelCard session="water" />, { host, ...options });
  fireEvent.click(screen.getByRole("button", { name: /^More actions/ }));
  return { host, ...shown };
}
/** The session with something more. */
const water = (change: object, agenda: object = {}) => ({
  ...programme,
  ...agenda,
  days: [
    {
      date: "2024-02-23",
      sessions: [{ id: "water", title: "Water for all", start: "2024-02-23T11:00", ...change }],
    },
  ],
});

describe("⋯", () => {
  it("says its session, and opens what can be done with it, named by the session", () => {
    show(<Timeline />);
    expect(more("Opening").getAttribute("aria-haspopup")).toBe("dialog");
    fireEvent.click(more("Water for all"));
    expect(screen.getByRole("dialog", { name: "Water for all" })).toBeTruthy();
  });

  it("is one dialog for all cards, that of a card above the page too", () => {
    function Gridded() {
      const { timeline } = useDisplay();
      const [day] = timeline.value?.days ?? [];
      return day ? <Grid of={day} level={3} label="" card={undefined} /> : null;
    }
    show(<Gridded />);
    fireEvent.click(screen.getByRole("button", { name: "Water for all" }));
    fireEvent.click(more("Water for all"));
    expect(screen.getAllByRole("dialog")).toHaveLength(2);
    fireEvent.click(screen.getAllByRole("button", { name: "Close" })[1] as Element);
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
  });

  it("has the focus again when it is closed, even in a browser that focuses no pressed button", () => {
    show(<Timeline />);
    const focused: unknown[] = [];
    vi.spyOn(HTMLDialogElement.prototype, "showModal").mockImplementation(function (
      this: HTMLDialogElement,
    ) {
      focused.push(document.activeElement);
      this.open = true;
    });
    fireEvent.click(more("Opening"));
    expect(focused).toEqual([more("Opening")]);
    press("Close");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("tells who listens that the reader turned to the session", () => {
    const onSelect = vi.fn();
    open({ onSelect });
    expect(onSelect.mock.calls).toEqual([["water"]]);
  });
});

describe("what the reader opens or follows of a session", () => {
  const heard = (document: object) => {
    const onSelect = vi.fn();
    show(<Timeline />, { document, onSelect });
    return onSelect;
  };
  const links = [{ url: "https://example.org/room", rel: "join" }];

  it("is one of its links", () => {
    const onSelect = heard(water({ links }));
    follow(screen.getByRole("link", { name: "Join online" }));
    expect(onSelect.mock.calls).toEqual([["water"]]);
  });

  it("is what its card folds, and not that it folds again", () => {
    const document = { ...programme, days: [...programme.days] };
    const summary = `${"One. ".repeat(200)}\n\nTwo.`;
    document.days.push({ date: "2024-02-25", sessions: [{ id: "long", title: "L", summary }] });
    const onSelect = heard(document);
    fireEvent.click(screen.getByText("Read more"));
    (globalThis.document.querySelector("details") as HTMLDetailsElement).open = true;
    fireEvent.click(screen.getByText("Read less"));
    expect(onSelect.mock.calls).toEqual([["long"]]);
  });

  it("is the short row that opens, and not that it closes", () => {
    const talks = Array.from({ length: 9 }, (_, n) => ({
      id: `t${n}`,
      title: `T${n}`,
      track: "A",
    }));
    const onSelect = heard({ ...programme, days: [{ date: "2024-02-25", sessions: talks }] });
    fireEvent.click(screen.getByRole("button", { name: "Details T4" }));
    fireEvent.click(screen.getByRole("button", { name: "Details T4" }));
    expect(onSelect.mock.calls).toEqual([["t4"]]);
  });

  it("is no star", () => {
    const onSelect = heard(programme);
    fireEvent.click(screen.getByRole("button", { name: "Add to my programme: Opening" }));
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe("a session into a calendar", () => {
  it("is a page of Google's or Outlook's, in a window of its own", () => {
    open();
    const [google, outlook] = dialog().getAllByRole<HTMLAnchorElement>("link");
    expect(google?.href).toMatch(
      /^https:\/\/calendar\.google\.com\/.*text=Water%20for%20all&dates=20240223T100000Z/,
    );
    expect(outlook?.href).toMatch(/^https:\/\/outlook\.live\.com\//);
    expect([google?.target, google?.rel]).toEqual(["_blank", "noopener"]);
  });

  it("has the meeting's time in words, not the reader's, whose clock the calendar is on", () => {
    open({ viewerZone: "Asia/Tokyo" });
    const [google] = dialog().getAllByRole<HTMLAnchorElement>("link");
    const details = new URL(google?.href ?? "").searchParams.get("details");
    expect(details).toContain("11:00 (Barcelona)");
    expect(details).not.toContain("19:00");
  });

  it("is a file of it alone", () => {
    const { host } = open();
    press("Download a calendar file");
    const [name, file] = host.download.mock.lastCall ?? [];
    expect(name).toBe("a-water.ics");
    expect(file?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file).toContain("UID:water@a\r\n");
  });

  it("is first of all the hosted calendar, where there is one", () => {
    open({ document: water({}, { calendarUrl: "https://office.example/week.ics" }) });
    expect(names()).toEqual([
      "Close",
      "Subscribe to the whole programme",
      "Copy link",
      "Google Calendar",
      "Outlook",
      "Download a calendar file",
      "Copy link",
      "Copy as text",
    ]);
  });

  it("that is cancelled is only a file, which tells calendars that have it", () => {
    const { host } = open({ document: water({ status: "cancelled" }) });
    expect(dialog().queryByRole("link")).toBeNull();
    press("Download a calendar file");
    expect(host.download.mock.lastCall?.[1]).toContain("STATUS:CANCELLED");
  });

  it("is not offered while not even its day is known", () => {
    const unscheduled = [{ id: "water", title: "Water for all" }];
    open({ document: { ...programme, days: [], unscheduled } });
    expect(names()).toEqual(["Close", "Copy link", "Copy as text"]);
  });
});

describe("a session to others", () => {
  it("is a link to it, without what the reader chose", async () => {
    const { host } = open({ choices: { audiences: ["press"], search: "water" } });
    press("Copy link");
    await waitFor(() => expect(dialog().getAllByRole("status")[0]?.textContent).toBe("Copied"));
    expect(host.copy).toHaveBeenCalledWith(PAGE);
  });

  it("is a text of both times with their zones, the place and the link", async () => {
    const { host } = open({ viewerZone: "Asia/Tokyo" });
    press("Copy as text");
    await waitFor(() => expect(dialog().getAllByRole("status")[0]?.textContent).toBe("Copied"));
    const text = host.copy.mock.lastCall?.[0].replaceAll("\u00a0", " ");
    expect(text).toMatch(
      /^Water for all\nFriday 23 February · 11:00 \(Barcelona\) · 19:00 \(Japan .*\)\nThe Mill, Barcelona\nhttps:/,
    );
    expect(text?.endsWith(PAGE)).toBe(true);
  });

  it("is sent as that text, where the device sends", () => {
    const send = vi.fn(async (_: string) => true);
    open({ host: willing({ send }) });
    press("Send…");
    expect(send.mock.lastCall?.[0]).toMatch(/^Water for all\n/);
  });

  it("in a frame that refuses is left to copy by hand, act by act", async () => {
    open({ host: refusing({ send: async () => false }) });
    const left = () =>
      dialog().findByRole<HTMLTextAreaElement>("textbox", { name: en.share.byHand });
    press("Copy link");
    expect((await left()).value).toBe(PAGE);
    press("Send…");
    await waitFor(async () => expect((await left()).value).toMatch(/^Water for all\n/));
    press("Download a calendar file");
    await waitFor(async () => expect((await left()).value).toMatch(/^BEGIN:VCALENDAR/));
    follow(dialog().getByRole("link", { name: "Outlook" }));
    await waitFor(async () => expect((await left()).value).toMatch(/^https:\/\/outlook/));
    expect(document.activeElement).toBe(await left());
  });
});
