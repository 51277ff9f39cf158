import { DayNavigation, Timeline } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { halfTranslated, pouvoir, twelveDays, week } from "../documents.ts";
import { onChange, shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * The days to choose from, if there are several, and a button to what is on, if anything is. All
 * days are visible at any width: they wrap, on a phone like a calendar sheet, and nothing scrolls
 * sideways.
 */
const meta = {
  title: "Day navigation",
  component: DayNavigation,
  render: () => (
    <>
      <DayNavigation />
      <Timeline />
    </>
  ),
} satisfies Meta<typeof DayNavigation>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Two days. */
export const TwoDays: Story = {
  parameters: shows(halfTranslated),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("navigation", { name: "Days" })).toBeVisible();
    await expect(canvas.getByRole("button", { current: true })).toHaveTextContent("All days");
  },
};

/** Chosen by keyboard; the focus stays, and the count is announced. */
export const ByKeyboard: Story = {
  parameters: shows(week),
  play: async ({ canvas, step }) => {
    onChange.mockClear();
    await step("choose Tuesday", async () => {
      await userEvent.tab();
      await userEvent.tab();
      await userEvent.tab();
      const tuesday = canvas.getByRole("button", { name: "Tue 16" });
      await expect(tuesday).toHaveFocus();
      await userEvent.keyboard("{Enter}");
      await expect(tuesday).toHaveFocus();
      await expect(tuesday).toHaveAttribute("aria-current", "true");
      await expect(onChange).toHaveBeenCalledOnce();
    });
    await step("only its sessions are there, and counted", async () => {
      await expect(canvas.getAllByRole("article")).toHaveLength(11);
      await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("11 sessions"), {
        timeout: 2000,
      });
    });
    await step("and all again", async () => {
      await userEvent.click(canvas.getByRole("button", { name: "All days" }));
      await expect(canvas.getAllByRole("article")).toHaveLength(38);
    });
  },
};

/** Nothing moves when a day is chosen. */
export const StaysInPlace: Story = {
  parameters: shows(week),
  play: async ({ canvas }) => {
    const places = () =>
      canvas.getAllByRole("button").map((button) => button.getBoundingClientRect().left);
    const before = places().slice(0, 6);
    await userEvent.click(canvas.getByRole("button", { name: "Wed 17" }));
    await expect(places().slice(0, 6)).toEqual(before);
  },
};

/** Twelve days on a phone. */
export const TwelveDaysAt360: Story = {
  name: "Twelve days at 360 px",
  parameters: shows(twelveDays, { day: "2027-03-04" }),
  globals: { width: "360px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** Twelve days. */
export const TwelveDays: Story = { parameters: shows(twelveDays, { day: "2027-03-04" }) };

/** One day: nothing to choose. */
export const OneDay: Story = {
  parameters: shows(pouvoir),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("navigation")).toBeNull();
  },
};

/** Something is on: the button leads to it and moves the focus there. */
export const SomethingIsOn: Story = {
  parameters: shows(week, { now: "2027-02-17T10:15:00+01:00" }),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Jump to now" }));
    await waitFor(() => expect(document.activeElement).toHaveClass("plenary-card-title"));
    const card = document.activeElement?.closest("article") as HTMLElement;
    await expect(canvasElement).toContainElement(card);
    await waitFor(() => expect(card.getBoundingClientRect().top).toBeLessThan(innerHeight));
    await expect(card.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  },
};

/** What is on is on another day than the chosen one: the button clears the day. */
export const OnAnotherDay: Story = {
  parameters: shows(week, { now: "2027-02-17T10:15:00+01:00", day: "2027-02-15" }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Jump to now" }));
    await waitFor(() => expect(document.activeElement).toHaveClass("plenary-card-title"));
    await expect(canvas.getByRole("button", { current: true })).toHaveTextContent("All days");
  },
};

/** In Arabic. */
export const Arabic: Story = {
  parameters: shows(week, { day: "2027-02-16", now: "2027-02-16T10:15:00+01:00" }),
  globals: { language: "ar", width: "360px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** On a dark page. */
export const OnDarkNavy: Story = {
  parameters: shows(week, { day: "2027-02-16", now: "2027-02-16T10:15:00+01:00" }),
  globals: { ground: "navy" },
};
