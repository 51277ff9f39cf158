import { DayNavigation, Timeline } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, within } from "storybook/test";
import {
  broken,
  empty,
  everything,
  forSome,
  large,
  longWords,
  only,
  onlyTitles,
  pouvoir,
  sessionOf,
  week,
} from "../documents.ts";
import { onRetry, shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * The programme as a list, day by day, along the spine: what most sites use. It also draws every
 * state without a programme, so that the page does not have to.
 *
 * The time comes first, in the event's zone, with the reader's time beside it if that differs.
 * Sessions that start together are side by side if there is room. With groups selected, each
 * session says why it is shown, and those of other groups disappear.
 */
const meta = {
  title: "Timeline",
  component: Timeline,
} satisfies Meta<typeof Timeline>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Loading: the spine, with lines in place of the programme. */
export const Loading: Story = {
  parameters: shows(undefined),
};

/** Loading failed: a sentence and a button. */
export const Failed: Story = {
  parameters: { shown: { status: "failed" } },
  play: async ({ canvas }) => {
    onRetry.mockClear();
    await expect(canvas.getByRole("alert")).toHaveTextContent("could not be loaded");
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(onRetry).toHaveBeenCalledOnce();
  },
};

/** The day is announced, but its sessions are not. */
export const NoSessions: Story = {
  parameters: shows(empty),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("The programme has no sessions yet.")).toBeVisible();
    await expect(canvas.getByRole("heading", { name: /The Power of We/ })).toBeVisible();
  },
};

/** No session is for the selected group: the button to go back is in the same place. */
export const FilteredToNothing: Story = {
  parameters: shows(forSome, { picked: ["youth"] }),
  play: async ({ canvas, step }) => {
    await expect(canvas.getByText("No session matches these groups.")).toBeVisible();
    await expect(canvas.queryAllByRole("article")).toHaveLength(0);
    await step("All groups", async () => {
      await userEvent.click(canvas.getByRole("button", { name: "All groups" }));
      await expect(canvas.getAllByRole("article")).toHaveLength(2);
    });
  },
};

/** The same, before anything is pressed. */
export const NothingLeft: Story = {
  parameters: shows(forSome, { picked: ["youth"] }),
};

/** Parts of the document could not be read: the rest is shown. */
export const ABrokenDocument: Story = {
  parameters: shows(broken),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: "Lunch" })).toBeVisible();
    await expect(canvas.getByRole("heading", { name: /humanity/ })).toBeVisible();
  },
};

/** One day, one session, three languages: nothing is folded, and days are not counted. */
export const OneSession: Story = {
  parameters: shows(pouvoir),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("article")).toHaveLength(1);
    await expect(canvas.queryByText("Read more")).toBeNull();
    // A heading for the day, one for the session, one for its order of business.
    const levels = canvas.getAllByRole("heading").map(({ tagName }) => tagName);
    await expect(levels).toEqual(["H2", "H3", "H4"]);
  },
};

/**
 * “Committees” takes part in 1. b) and 2. b); everyone in 2. a). The day is for everyone: nothing
 * disappears.
 */
export const OneSessionWithAGroup: Story = {
  parameters: shows(pouvoir, { picked: ["commissions"] }),
  play: async ({ canvas }) => {
    const item = (name: RegExp) => within(lineOf(canvas.getByText(name)));
    await expect(item(/Disseminating/).getByText("Your group takes part")).toBeVisible();
    await expect(item(/cross-cutting/).getByText("Your group takes part")).toBeVisible();
    await expect(item(/Icebreaker/).queryByText(/group/)).toBeNull();
    await expect(canvas.getByText("Accent on your group")).toBeVisible();
    await expect(canvas.queryByText("Not for your group")).toBeNull();
  },
};

/** For `checkVisibility`: `hidden="until-found"` content does not count as visible. */
const SEEN = { contentVisibilityAuto: false } as const;

const lineOf = (element: HTMLElement) => element.closest("li") as HTMLElement;

/** Five days, with parallel sessions, breaks and a night call. */
export const AWeek: Story = {
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("article")).toHaveLength(38);
    await expect(canvas.getAllByText(/sessions in parallel/)[0]).toBeVisible();
  },
};

/**
 * The remaining sessions say why they are shown; items of other groups stay in place, muted, and
 * say so.
 */
export const AWeekWithAGroup: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("article")).toHaveLength(25);
    await expect(canvas.queryByRole("heading", { name: /Money for water/ })).toBeNull();
    for (const said of ["Your group takes part", "For your group"]) {
      const all = await canvas.findAllByText(said);
      await expect(all.some((one) => one.checkVisibility(SEEN))).toBe(true);
    }
  },
};

/** One day of several. */
export const ADayChosen: Story = {
  parameters: shows(week, { day: "2027-02-18" }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("heading", { level: 2 })).toHaveLength(1);
    await expect(canvas.getByRole("heading", { name: /18 February/ })).toBeVisible();
  },
};

/** A day for one group: reasons, muted items, parallel sessions. */
export const ADayWithAGroup: Story = {
  parameters: shows(week, { day: "2027-02-17", picked: ["commissions"] }),
};

const at = "2027-02-17T10:15+01:00";

/** The line of the present stands above what is on; what has ended is a line, to be opened. */
export const Running: Story = {
  parameters: shows(week, { day: "2027-02-17", now: at }),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("[aria-current=time]")).toBeVisible();
  },
};

/** Everything is over. */
export const Past: Story = {
  parameters: shows(week, { day: "2027-02-17", now: "2027-02-18T09:00+01:00" }),
};

/** Nothing has begun. */
export const Future: Story = {
  parameters: shows(week, { day: "2027-02-17", now: "2027-02-01T09:00+01:00" }),
};

/** In full, a long summary shows its first lines, and the rest on request. */
export const ReadMore: Story = {
  parameters: shows(week, { day: "2027-02-16", density: "full" }),
  play: async ({ canvas, step }) => {
    const [more] = canvas.getAllByText("Read more") as [HTMLElement];
    const control = more.closest("summary") as HTMLElement;
    const summary = more.closest(".plenary-summary") as HTMLElement;
    const rest = summary.querySelector(".plenary-rest") as HTMLElement;
    const folded = summary.clientHeight;
    await expect(control.innerText).toBe("Read more");
    await expect(rest).not.toBeVisible();
    control.focus();
    await step("opens", async () => {
      // The browser does this itself, and a synthetic key does not trigger it.
      control.click();
      await expect(control.innerText).toBe("Read less");
      await expect(summary.clientHeight).toBeGreaterThan(folded);
      await expect(control).toHaveFocus();
    });
    await step("and closes", async () => {
      control.click();
      await expect(control.innerText).toBe("Read more");
      await expect(summary.clientHeight).toBe(folded);
    });
  },
};

/** The reader's time beside the event's, with the day it falls on. */
export const SeenFromTokyo: Story = {
  parameters: shows(week, { day: "2027-02-16" }),
  globals: { viewerZone: "Asia/Tokyo" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Your time:/)).toHaveTextContent("Japan");
    // The supper ends at 23:00 in Barcelona, at 07:00 of the next day in Tokyo.
    const supper = within(canvas.getByRole("article", { name: /supper/i }));
    await expect(supper.getByText("07:00")).toHaveAttribute("datetime", "2027-02-17T07:00+09:00");
    await expect(supper.getAllByText("+1 day")[0]).toBeVisible();
  },
};

/** The reader's zone first, chosen by them or by the site. */
export const TokyoFirst: Story = {
  parameters: shows(week, { day: "2027-02-16", zone: "viewer" }),
  globals: { viewerZone: "Asia/Tokyo" },
};

/** Half a day ahead, in a zone that changes its clocks in the other half of the year. */
export const SeenFromAuckland: Story = {
  parameters: shows(week, { day: "2027-02-18" }),
  globals: { viewerZone: "Pacific/Auckland" },
};

/** A session after midnight stays with the evening before, where it is listed. */
export const PastMidnight: Story = {
  parameters: shows(only(sessionOf("tue-supper"), sessionOf("thu-drafting"))),
};

/** Moved: the old and the new time or place, in words. */
export const Moved: Story = { parameters: shows(only(sessionOf("tue-asia-pacific"))) };

/** Cancelled: struck through, and in words. */
export const Cancelled: Story = { parameters: shows(only(sessionOf("tue-river-walk"))) };

/** To be confirmed: its dot on the spine is not filled. */
export const Tentative: Story = { parameters: shows(only(sessionOf("wed-youth-assembly"))) };

/** Only a title: no empty lines for missing fields. */
export const NothingButATitle: Story = { parameters: shows(onlyTitles) };

/** Every field of the format, in one session. */
export const Everything: Story = { parameters: shows(only(everything)) };

/** Words longer than the line. */
export const LongWords: Story = {
  parameters: shows(longWords, { picked: ["long"] }),
  globals: { width: "360px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** Three hundred sessions in three days. */
export const Large: Story = {
  tags: ["!autodocs", "large"],
  parameters: shows(large),
};

/** The interface in Arabic, the programme in its own languages, each with its direction. */
export const Arabic: Story = {
  parameters: shows(week, { day: "2027-02-16", picked: ["section-mewa"] }),
  globals: { language: "ar" },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector(".plenary");
    await expect(root).toHaveAttribute("dir", "rtl");
    await expect(canvasElement.querySelector("h3 [lang='en']")).toHaveAttribute("dir", "ltr");
    // Text of the interface is in the interface's language, even beside text in another.
    await expect(canvasElement.querySelector(".plenary [lang='en'] button")).toBeNull();
  },
};

/** Arabic, with the reader's own time, on a phone. */
export const ArabicOnAPhone: Story = {
  parameters: shows(week, { day: "2027-02-16" }),
  globals: { language: "ar", width: "360px", viewerZone: "Asia/Tokyo" },
};

/** In French, with French clocks. */
export const French: Story = {
  parameters: shows(pouvoir, { picked: ["commissions"] }),
  globals: { language: "fr" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("10h00")).toBeVisible();
    await expect(canvas.getByRole("heading", { name: /Vendredi 23 février/ })).toBeVisible();
  },
};

/** A dark theme, whatever the page. */
export const Dark: Story = {
  parameters: shows(week, { day: "2027-02-16", picked: ["communities"] }),
  globals: { theme: "dark" },
};

/** No theme: the widget detects the background, and chooses colours that are readable on it. */
export const OnDarkNavy: Story = {
  parameters: shows(week, { day: "2027-02-16", picked: ["communities"] }),
  globals: { ground: "navy" },
};

/** The same on a warm grey. */
export const OnWarmGrey: Story = {
  parameters: shows(week, { day: "2027-02-16", picked: ["communities"] }),
  globals: { ground: "grey" },
};

const PHONE = { width: "360px" };

/** Each row opens in place to its card. */
export const Rows: Story = {
  parameters: shows(week),
  globals: PHONE,
  play: async ({ canvas, canvasElement, step }) => {
    const [card] = canvas.getAllByRole("article", { name: "Opening of the week" });
    const row = within(card as HTMLElement);
    const button = row.getByRole("button", { name: "Opening of the week" });
    await step("gives what readers need to choose", async () => {
      await expect(row.getByText("10:00")).toBeVisible();
      await expect(row.getByText("Plenary hall", { exact: false })).toBeVisible();
      await expect(row.getByText(/A short welcome/).checkVisibility(SEEN)).toBe(false);
    });
    const before = button.getBoundingClientRect().top;
    await step("opens by keyboard, and stays where it was", async () => {
      button.focus({ preventScroll: true });
      await userEvent.keyboard("{Enter}");
      await expect(row.getByText(/A short welcome/).checkVisibility(SEEN)).toBe(true);
      await expect(button).toHaveAttribute("aria-expanded", "true");
      await expect(button).toHaveFocus();
      await expect(Math.abs(button.getBoundingClientRect().top - before)).toBeLessThan(2);
    });
    await step("closes by pointer", async () => {
      await userEvent.click(button);
      await expect(row.getByText(/A short welcome/).checkVisibility(SEEN)).toBe(false);
      await expect(button).toHaveFocus();
    });
    await step("opens wherever the row is pressed", async () => {
      const { left, top } = row.getByText("10:00").getBoundingClientRect();
      const pressed = document.elementFromPoint(left + 4, top + 4) as HTMLElement;
      await expect(pressed).toBe(button);
    });
    staysInside(canvasElement);
  },
};

/** A day under way, on a phone. */
export const RowsRunning: Story = {
  parameters: shows(week, { day: "2027-02-17", now: at }),
  globals: PHONE,
};

/** In full there is no button, and nothing is left out. */
export const InFull: Story = {
  parameters: shows(week, { density: "full" }),
  globals: { width: "768px" },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button", { name: "Opening of the week" })).toBeNull();
    const [summary] = await canvas.findAllByText(/A short welcome/);
    await expect(summary?.checkVisibility(SEEN)).toBe(true);
  },
};

/** In full, on a phone. */
export const InFullOnAPhone: Story = {
  parameters: shows(week, { day: "2027-02-16", density: "full" }),
  globals: PHONE,
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** A row opens where a search finds something inside it. */
export const RowsFound: Story = {
  parameters: shows(week, { search: "kettle" }),
  globals: PHONE,
  play: async ({ canvas }) => {
    const [summary] = await canvas.findAllByText(/kettle/);
    await expect(summary?.checkVisibility(SEEN)).toBe(true);
    const closed = canvas.queryAllByRole("button", { expanded: false });
    await expect(closed.filter((one) => one.classList.contains("plenary-open"))).toEqual([]);
  },
};

/** Rows right to left, with the reader's own time. */
export const RowsInArabic: Story = {
  parameters: shows(week),
  globals: { ...PHONE, language: "ar", viewerZone: "Asia/Tokyo" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** The bar that names the day being read sticks to the top, and never covers the focused element. */
export const StickyDays: Story = {
  render: () => (
    <>
      <DayNavigation />
      <Timeline />
    </>
  ),
  parameters: shows(week),
  globals: PHONE,
  play: async ({ canvas, canvasElement }) => {
    const bar = canvasElement.querySelector("[part=bar]") as Element;
    const [, , card] = canvas.getAllByRole("article");
    card?.scrollIntoView();
    // It sticks, so it is as high wherever one scrolls.
    const BAR = bar.getBoundingClientRect().bottom;
    await expect(BAR).toBeGreaterThanOrEqual(44);
    await expect(BAR).toBeLessThan(60);
    await expect(card?.getBoundingClientRect().top).toBeGreaterThanOrEqual(BAR);
    const buttons = [...canvasElement.querySelectorAll<HTMLElement>(".plenary-open")];
    buttons.at(20)?.focus();
    for (let n = 0; n < 12; n++) {
      await userEvent.tab({ shift: true });
      const { top } = (document.activeElement as Element).getBoundingClientRect();
      await expect(top).toBeGreaterThanOrEqual(BAR);
    }
    scrollTo(0, 0);
  },
};

/** The narrowest width that WCAG requires: nothing scrolls sideways. */
export const At320: Story = {
  name: "At 320 px",
  parameters: shows(week, { day: "2027-02-17", picked: ["commissions"] }),
  globals: { width: "320px", viewerZone: "America/New_York" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

const on = (id: string, title: string, start: string, end: string, more: object = {}) => ({
  id,
  title,
  start: `2027-02-${start}`,
  end: `2027-02-${end}`,
  ...more,
});

/**
 * What starts before the first session of a block has ended belongs to the block, and says how many
 * others run meanwhile. The last one begins a block of its own.
 */
export const SessionsThatOverlap: Story = {
  parameters: shows(
    only(
      on("kitchen", "The open kitchen: cook with the neighbours", "15T09:00", "15T12:30"),
      on("walk", "A walk along the old mill race", "15T09:00", "15T10:30", { type: "social" }),
      on("room", "Press room", "15T09:15", "15T12:00", { audience: ["press"] }),
      on("coffee", "Coffee", "15T10:30", "15T10:45", { type: "break" }),
      on("water", "Water, roofs and rents", "15T11:00", "15T13:00", { type: "panel" }),
      on("map", "The map of good neighbours", "15T12:45", "15T13:30", { type: "workshop" }),
    ),
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("2 sessions in parallel")).toBeVisible();
    await expect(canvas.getByText("09:15, while 2 others run")).toBeVisible();
    await expect(canvas.getByText("11:00, while 2 others run")).toBeVisible();
  },
};

/** A session of several days is whole on the first, and a line that leads to it on the others. */
export const OverSeveralDays: Story = {
  parameters: shows({
    ...week,
    days: week.days.slice(0, 3).map((day, index) => ({
      ...day,
      sessions: [
        ...(index ? [] : [on("show", "Exhibition: a hundred courtyards", "15T10:00", "17T18:00")]),
        ...day.sessions.slice(0, 3),
      ],
    })),
  }),
  play: async ({ canvas, step }) => {
    await expect(canvas.getAllByText(/Continues · Mon 15, 10:00/)).toHaveLength(2);
    await step("the line leads to the session", async () => {
      const [line] = canvas.getAllByRole("button", { name: "Exhibition: a hundred courtyards" });
      await userEvent.click(line as HTMLElement);
      await expect(
        canvas.getByRole("heading", { name: "Exhibition: a hundred courtyards" }),
      ).toHaveFocus();
    });
  },
};
