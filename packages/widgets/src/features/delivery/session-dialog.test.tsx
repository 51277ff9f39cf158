import * as en from "@plenary/core/languages/en";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PanelCard } from "../../card/panel-card.tsx";
import { Timeline, timelineOf } from "../../list/timeline.tsx";
import { allowingHost, follow, sandboxedHost } from "../../page/host.fixture.ts";
import { programme, type ShowOptions, show } from "../../programme.fixture.tsx";
import { useDisplay } from "../../root/use-display.ts";
import type { Density } from "../../state/feature.ts";
import { Grid } from "../grid/grid.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const more = (title: string) => screen.getByRole("button", { name: `${en.list.acts}: ${title}` });
const dialog = () => within(screen.getByRole("dialog"));
const press = (name: string) => fireEvent.click(dialog().getByRole("button", { name }));
const names = () =>
  [...screen.getByRole("dialog").querySelectorAll("a, button")].map((one) => one.textContent);
const PAGE = "https://host.example/retreat#plenary_session-water_agenda-a";

function open(options: ShowOptions = {}) {
  const host = allowingHost();
  const shown = show(<PanelCard session="water" />, { host, ...options });
  fireEvent.click(screen.getByRole("button", { name: /^More actions/ }));
  return { host, ...shown };
}
/** A programme with only this session, changed. */
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
  it("names its session, and opens a dialog named after the session", () => {
    show(<Timeline />);
    expect(more("Opening").getAttribute("aria-haspopup")).toBe("dialog");
    fireEvent.click(more("Water for all"));
    expect(screen.getByRole("dialog", { name: "Water for all" })).toBeTruthy();
  });

  it("is one dialog for all cards, also for a card in a dialog", () => {
    function Gridded() {
      const [day] = useDisplay().use(timelineOf).value?.days ?? [];
      return day ? <Grid day={day} level={3} label="" card={undefined} /> : null;
    }
    show(<Gridded />);
    fireEvent.click(screen.getByRole("button", { name: "Water for all" }));
    fireEvent.click(more("Water for all"));
    expect(screen.getAllByRole("dialog")).toHaveLength(2);
    fireEvent.click(screen.getAllByRole("button", { name: "Close" })[1] as Element);
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
  });

  it("gets the focus back after closing, even if the browser does not focus clicked buttons", () => {
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

  it("calls onSelect with the session", () => {
    const onSelect = vi.fn();
    open({ onSelect });
    expect(onSelect.mock.calls).toEqual([["water"]]);
  });
});

describe("onSelect", () => {
  const selectedIn = (document: object, density?: Density) => {
    const onSelect = vi.fn();
    show(<Timeline />, { document, onSelect, density });
    return onSelect;
  };
  const links = [{ url: "https://example.org/room", rel: "join" }];

  it("is called for a session's link", () => {
    const onSelect = selectedIn(water({ links }), "full");
    follow(screen.getByRole("link", { name: "Join online" }));
    expect(onSelect.mock.calls).toEqual([["water"]]);
  });

  it("is called when the folded part opens, and not when it closes", () => {
    const document = { ...programme, days: [...programme.days] };
    const summary = `${"One. ".repeat(200)}\n\nTwo.`;
    document.days.push({ date: "2024-02-25", sessions: [{ id: "long", title: "L", summary }] });
    const onSelect = selectedIn(document, "full");
    fireEvent.click(screen.getByText("Read more"));
    (globalThis.document.querySelector("details") as HTMLDetailsElement).open = true;
    fireEvent.click(screen.getByText("Read less"));
    expect(onSelect.mock.calls).toEqual([["long"]]);
  });

  it("is called when a row opens, and not when it closes", () => {
    const talks = Array.from({ length: 9 }, (_, n) => ({
      id: `t${n}`,
      title: `T${n}`,
      track: "A",
    }));
    const onSelect = selectedIn({ ...programme, days: [{ date: "2024-02-25", sessions: talks }] });
    fireEvent.click(screen.getByRole("button", { name: "T4" }));
    fireEvent.click(screen.getByRole("button", { name: "T4" }));
    expect(onSelect.mock.calls).toEqual([["t4"]]);
  });

  it("is not called for a star", () => {
    const onSelect = selectedIn(programme);
    fireEvent.click(screen.getByRole("button", { name: "Add to my programme: Opening" }));
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe("adding a session to a calendar", () => {
  it("opens Google Calendar or Outlook in a new window", () => {
    open();
    const [google, outlook] = dialog().getAllByRole<HTMLAnchorElement>("link");
    expect(google?.href).toMatch(
      /^https:\/\/calendar\.google\.com\/.*text=Water%20for%20all&dates=20240223T100000Z/,
    );
    expect(outlook?.href).toMatch(/^https:\/\/outlook\.live\.com\//);
    expect([google?.target, google?.rel]).toEqual(["_blank", "noopener"]);
  });

  it("includes the meeting's local time as text, since the calendar shows the reader's", () => {
    open({ viewerZone: "Asia/Tokyo" });
    const [google] = dialog().getAllByRole<HTMLAnchorElement>("link");
    const details = new URL(google?.href ?? "").searchParams.get("details");
    expect(details).toContain("11:00 (Barcelona)");
    expect(details).not.toContain("19:00");
  });

  it("links to the page it was opened at, if the programme has no address", () => {
    open();
    const [google] = dialog().getAllByRole<HTMLAnchorElement>("link");
    const details = new URL(google?.href ?? "").searchParams.get("details");
    expect(details?.startsWith(`${PAGE}\n\n`)).toBe(true);
  });

  it("downloads a file with only this session", () => {
    const { host } = open();
    press("Download a calendar file");
    const [name, file] = host.download.mock.lastCall ?? [];
    expect(name).toBe("a-water.ics");
    expect(file?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file).toContain("UID:water@a\r\n");
  });

  it("offers the hosted calendar of the whole programme last, if there is one", () => {
    open({ document: water({}, { calendarUrl: "https://office.example/week.ics" }) });
    expect(names()).toEqual([
      "Close",
      "Google Calendar",
      "Outlook",
      "Download a calendar file",
      "Copy link",
      "Copy as text",
      "Subscribe to the whole programme",
      "Copy link",
    ]);
  });

  it("offers only a file if it is cancelled, to update calendars that have it", () => {
    const { host } = open({ document: water({ status: "cancelled" }) });
    expect(dialog().queryByRole("link")).toBeNull();
    press("Download a calendar file");
    expect(host.download.mock.lastCall?.[1]).toContain("STATUS:CANCELLED");
  });

  it("is not offered while its day is unknown", () => {
    const unscheduled = [{ id: "water", title: "Water for all" }];
    open({ document: { ...programme, days: [], unscheduled } });
    expect(names()).toEqual(["Close", "Copy link", "Copy as text"]);
  });
});

describe("sharing a session", () => {
  it("copies a link to it, without the reader's choices", async () => {
    const { host } = open({ choices: { audiences: ["press"], search: "water" } });
    press("Copy link");
    await waitFor(() => expect(dialog().getAllByRole("status")[0]?.textContent).toBe("Copied"));
    expect(host.copy).toHaveBeenCalledWith(PAGE);
  });

  it("copies a text with the times in both zones, the place and the link", async () => {
    const { host } = open({ viewerZone: "Asia/Tokyo" });
    press("Copy as text");
    await waitFor(() => expect(dialog().getAllByRole("status")[0]?.textContent).toBe("Copied"));
    const text = host.copy.mock.lastCall?.[0].replaceAll("\u00a0", " ");
    expect(text).toMatch(
      /^Water for all\nFriday 23 February · 11:00 \(Barcelona\) · 19:00 \(Japan .*\)\nThe Mill, Barcelona\nhttps:/,
    );
    expect(text?.endsWith(PAGE)).toBe(true);
  });

  it("sends that text, if the device has a share sheet", () => {
    const send = vi.fn(async (_: string) => true);
    open({ host: allowingHost({ send }) });
    press("Send…");
    expect(send.mock.lastCall?.[0]).toMatch(/^Water for all\n/);
  });

  it("offers the text to copy by hand in a sandboxed frame, for each action", async () => {
    open({ host: sandboxedHost({ send: async () => false }) });
    const left = () =>
      dialog().findByRole<HTMLTextAreaElement>("textbox", { name: en.delivery.byHand });
    press("Copy link");
    expect((await left()).value).toBe(PAGE);
    press("Send…");
    await waitFor(async () => expect((await left()).value).toMatch(/^Water for all\n/));
    press("Download a calendar file");
    const file = () => dialog().findByRole("textbox", { name: en.delivery.noFile });
    expect(((await file()) as HTMLTextAreaElement).value).toMatch(/^BEGIN:VCALENDAR/);
    follow(dialog().getByRole("link", { name: "Outlook" }));
    await waitFor(async () => expect((await left()).value).toMatch(/^https:\/\/outlook/));
    expect(document.activeElement).toBe(await left());
  });
});
