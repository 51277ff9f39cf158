import { PanelCard } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, within } from "storybook/test";
import { everything, longWords, only, onlyTitles, pouvoir, staleAt, week } from "../documents.ts";
import { shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * A single session, for example a panel on a page about it, with its order of business. It draws
 * any session of the programme in full; nothing is folded.
 *
 * Reading order: heading, time, status, place, for whom and why, then the rest.
 */
const meta = {
  title: "Panel card",
  component: PanelCard,
  args: { session: "agir" },
  argTypes: { session: { description: "The id of a session of the programme" } },
} satisfies Meta<typeof PanelCard>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A panel session with two levels of items. */
export const OneSession: Story = {
  parameters: shows(pouvoir),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("article", { name: /humanity/ })).toBeVisible();
    const items = canvas.getAllByText(/^(\d\.|[a-z]\))$/);
    await expect(items.map(({ textContent }) => textContent?.trim())).toEqual([
      "1.",
      "a)",
      "b)",
      "2.",
      "a)",
      "b)",
      "3.",
    ]);
  },
};

/** “Committees” takes part in two of its items. */
export const WithAGroup: Story = {
  parameters: shows(pouvoir, { picked: ["commissions"] }),
  play: async ({ canvas }) => {
    const point = canvas.getByText(/Disseminating/).closest("li") as HTMLElement;
    await expect(within(point).getByText("Your group takes part")).toBeVisible();
  },
};

/**
 * A working group's meeting where some items are for others: they stay in place, muted, and say so.
 */
export const MutedItems: Story = {
  args: { session: "wed-charter" },
  parameters: shows(week, { picked: ["partners"] }),
};

/** Every field of the format. */
export const Everything: Story = {
  args: { session: "everything" },
  parameters: shows(only(everything), { picked: ["section-europe"] }),
  globals: { viewerZone: "America/New_York" },
};

/** Only a title. */
export const NothingButATitle: Story = {
  args: { session: "title" },
  parameters: shows(onlyTitles),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("article", { name: "Words of welcome" })).toBeVisible();
  },
};

/** A break is one muted line. */
export const Break: Story = { args: { session: "mon-coffee" }, parameters: shows(week) };

/** The same on a phone: its actions are at the end of the line. */
export const BreakOnAPhone: Story = {
  args: { session: "mon-coffee" },
  parameters: shows(week),
  globals: { width: "320px" },
  play: async ({ canvas }) => {
    const card = canvas.getByRole("article").getBoundingClientRect();
    for (const button of canvas.getAllByRole("button")) {
      const { top, right } = button.getBoundingClientRect();
      await expect(top).toBeGreaterThanOrEqual(card.top - 8);
      await expect(right).toBeLessThanOrEqual(card.right + 1);
    }
  },
};

/** Moved: the old and the new time or place. */
export const Moved: Story = {
  args: { session: "tue-asia-pacific" },
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Moved")).toBeVisible();
    await expect(canvas.getByText(/14:30–16:00/)).toBeVisible();
  },
};

/** Cancelled, with the reason. */
export const Cancelled: Story = { args: { session: "tue-river-walk" }, parameters: shows(week) };

/** To be confirmed. */
export const Tentative: Story = {
  args: { session: "wed-youth-assembly" },
  parameters: shows(week),
};

/** It ends on the next day. */
export const PastMidnight: Story = {
  args: { session: "tue-night-call" },
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("+1 day")).toBeVisible();
  },
};

/** Neither its day nor its time is known yet. */
export const AtNoTime: Story = {
  args: { session: "library-after-hours" },
  parameters: shows(week),
};

/** The programme has no such session: nothing is drawn. */
export const NoSuchSession: Story = {
  args: { session: "last-year" },
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("article")).toBeNull();
  },
};

/** Words longer than the line. */
export const LongWords: Story = {
  args: { session: "long" },
  parameters: shows(longWords, { picked: ["long"] }),
  globals: { width: "320px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** Arabic around an English programme. */
export const Arabic: Story = {
  args: { session: "thu-assembly" },
  parameters: shows(week, { picked: ["section-mewa"] }),
  globals: { language: "ar" },
};

/** Dark, at 320 px. */
export const DarkAt320: Story = {
  name: "Dark, at 320 px",
  args: { session: "everything" },
  parameters: shows(only(everything), { picked: ["youth"] }),
  globals: { theme: "dark", width: "320px" },
};

/** On a dark page, detected by the widget. */
export const OnDarkNavy: Story = {
  args: { session: "everything" },
  parameters: shows(only(everything), { picked: ["youth"] }),
  globals: { ground: "navy" },
};

/** The document is still loading. */
export const Loading: Story = { parameters: shows(undefined) };

/** The document could not be loaded. */
export const Failed: Story = { parameters: shows(undefined, { status: "failed" }) };

/** The document could not be loaded: the reader is offline. */
export const Offline: Story = { parameters: shows(undefined, { status: "offline" }) };

/** An older copy: its age is shown above. */
export const Stale: Story = {
  args: { session: "mon-chairs" },
  parameters: shows(week, { status: "offline", at: staleAt }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/as of 14 February 2027, 17:05/)).toBeVisible();
    await expect(canvas.getByRole("article")).toBeVisible();
  },
};
