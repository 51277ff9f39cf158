import { Now } from "@plenary/widgets/now";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect } from "storybook/test";
import {
  broken,
  draft,
  empty,
  everything,
  forSome,
  large,
  longWords,
  only,
  onlyTitles,
  pouvoir,
  sessionOf,
  staleAt,
  week,
} from "../documents.ts";
import { onRetry, shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * What is on and what is next, for the selected groups. In the corner of a page it has the size of
 * the page's text; on a lobby screen it scales with the width. It follows the clock, and announces
 * nothing to screen readers.
 */
const meta = {
  title: "Now",
  component: Now,
} satisfies Meta<typeof Now>;
export default meta;

type Story = StoryObj<typeof meta>;

/** On Monday at a quarter past twelve: one session is on, lunch is next. */
export const OneIsOn: Story = {
  parameters: shows(week, { now: "2027-02-15T12:15+01:00" }),
  play: async ({ canvas }) => {
    const [on] = canvas.getAllByRole("listitem");
    await expect(on).toHaveAttribute("aria-current", "time");
    await expect(on).toHaveTextContent("until 13:00");
    await expect(canvas.getByText("Lunch")).toBeVisible();
    await expect(canvas.getByText("in 45 minutes")).toBeVisible();
    await expect(canvas.getByRole("status").textContent).toBe("");
  },
};

const parallel = shows(week, { now: "2027-02-16T12:15+01:00" });

/** Four at once, one of them moved and one with a link to join online. */
export const Parallel: Story = { parameters: parallel };

/** In the corner of a page. */
export const InACorner: Story = {
  parameters: parallel,
  globals: { width: "320px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** On a lobby screen: all text is large enough to read from a distance. */
export const OnAScreen: Story = {
  parameters: parallel,
  globals: { width: "1280px", ground: "navy" },
};

/** Only for two groups, with the reason why each session is shown. */
export const ForSomeGroups: Story = {
  parameters: shows(week, {
    now: "2027-02-16T12:15+01:00",
    picked: ["section-asia-pacific", "commission-inclusion"],
  }),
};

/** From Tokyo: both times, and the zones by name. */
export const FromTokyo: Story = {
  parameters: parallel,
  globals: { viewerZone: "Asia/Tokyo" },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/your time$/)[0]).toHaveTextContent("21:00 your time");
    await expect(canvas.getByText(/^Time zone:/)).toHaveTextContent("Barcelona");
  },
};

/** Two weeks before: the first session, and when it is. */
export const Before: Story = {
  parameters: shows(week, { now: "2027-02-01T09:00+01:00" }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^in 14 days/)).toHaveTextContent("Monday 15 February");
    await expect(canvas.queryByText("Now")).toBeNull();
  },
};

/** In the evening, when the day is over: the next morning. */
export const Between: Story = {
  parameters: shows(week, { now: "2027-02-17T23:50+01:00" }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Nothing is on right now.")).toBeVisible();
    await expect(canvas.getByText(/Thursday 18 February/)).toBeVisible();
  },
};

/** After midnight, in a session of the evening before. */
export const PastMidnight: Story = {
  parameters: shows(week, { now: "2027-02-17T00:30+01:00" }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("listitem")[0]).toHaveTextContent("until 01:00");
  },
};

/** After the last session. */
export const Over: Story = {
  parameters: shows(week, { now: "2027-03-01T09:00+01:00" }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("The programme is over.")).toBeVisible();
  },
};

/** Only the days of the meeting are known: the next day as a whole. */
export const WithoutTimes: Story = {
  parameters: shows(onlyTitles, { now: "2027-02-13T09:00+01:00" }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("listitem")).toHaveTextContent("Words of welcome");
  },
};

/** A session with every field of the format: only what helps to get there is shown. */
export const Everything: Story = {
  parameters: shows(only(everything), { now: "2027-02-15T15:00+01:00" }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("link")).toHaveLength(2);
    await expect(canvas.getByText("Moved")).toBeVisible();
  },
};

/** No session is for the groups that the site selected. */
export const NoneIsLeft: Story = {
  parameters: shows(forSome, { now: "2027-02-15T09:00+01:00", picked: ["youth"] }),
};

/** No session yet. */
export const NoSessionsYet: Story = { parameters: shows(empty) };

/** Loading. */
export const Loading: Story = { parameters: { shown: { status: "loading" } } };

/** The document could not be loaded. */
export const Failed: Story = {
  parameters: { shown: { status: "failed" } },
  play: async ({ canvas, userEvent }) => {
    onRetry.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(onRetry).toHaveBeenCalledOnce();
  },
};

/** In French, in the event's zone. */
export const French: Story = {
  parameters: shows(pouvoir, { now: "2024-02-23T11:30+01:00" }),
  globals: { language: "fr" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Maintenant")).toBeVisible();
  },
};

/** In Arabic: the spine is on the right. */
export const Arabic: Story = { parameters: parallel, globals: { language: "ar" } };

/** Dark. */
export const Dark: Story = { parameters: parallel, globals: { theme: "dark" } };

/** Words longer than the line. */
export const LongWords: Story = {
  parameters: shows(longWords, { now: "2027-02-15T11:00+01:00" }),
  globals: { width: "320px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** An older copy: its age is shown above. */
export const Stale: Story = {
  parameters: shows(week, { now: "2027-02-15T12:15+01:00", status: "failed", at: staleAt }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/as of 14 February 2027, 17:05/)).toBeVisible();
  },
};

/** The document could not be loaded: the reader is offline. */
export const Offline: Story = { parameters: shows(undefined, { status: "offline" }) };

/** A draft: nothing here says so, since the programme itself does. */
export const Draft: Story = {
  parameters: shows(draft, { now: "2027-02-15T12:15+01:00" }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Lunch")).toBeVisible();
  },
};

/** Parts of the document could not be read: the rest is shown. */
export const Partial: Story = {
  parameters: shows(broken, { now: "2024-02-23T11:00+01:00" }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("listitem").length).toBeGreaterThan(0);
  },
};

/** Moved, cancelled and to be confirmed, at once. */
export const Status: Story = {
  parameters: shows(
    only(
      ...["tue-asia-pacific", "tue-river-walk", "wed-youth-assembly"].map((id) => ({
        ...sessionOf(id),
        start: "2027-02-15T11:30",
        end: "2027-02-15T13:00",
      })),
    ),
    { now: "2027-02-15T12:15+01:00" },
  ),
};

/** Three hundred sessions in three days. */
export const Large: Story = {
  tags: ["!autodocs"],
  parameters: shows(large, { now: `${large.days[0]?.date}T11:15Z` }),
};
