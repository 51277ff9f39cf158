import { ParticipantFilter } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, type within } from "storybook/test";
import { large, longWords, onlyTitles, week } from "../documents.ts";
import { onChange, shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * Whom the programme is shown for: the groups that were picked as chips, all of them in a tree behind
 * a button, each with how many sessions it would leave. What is for everyone always stays.
 *
 * It shares its choices with the timeline that stands in the same provider. A programme without
 * groups has nothing to choose, and draws no filter.
 */
const meta = {
  title: "Participant filter",
  component: ParticipantFilter,
} satisfies Meta<typeof ParticipantFilter>;
export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const opener = (canvas: Canvas) => canvas.getByRole("button", { name: "Choose groups" });
const says = (canvas: Canvas, text: string) =>
  waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(text), { timeout: 2000 });

/** Nothing picked: the whole programme. */
export const NothingPicked: Story = {
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(opener(canvas)).toHaveAttribute("aria-expanded", "false");
    await expect(canvas.getByText("38 sessions")).toBeVisible();
    // The status is there before it has something to say.
    await expect(canvas.getByRole("status")).toHaveTextContent(/^$/);
    await expect(canvas.queryByRole("button", { name: "Show everything" })).toBeNull();
  },
};

/** Opened and picked from by keyboard alone; the count is said politely. */
export const ByKeyboard: Story = {
  parameters: shows(week),
  play: async ({ canvas, step }) => {
    onChange.mockClear();
    await step("opens", async () => {
      await userEvent.tab();
      await expect(opener(canvas)).toHaveFocus();
      await userEvent.keyboard("{Enter}");
      await expect(opener(canvas)).toHaveAttribute("aria-expanded", "true");
      await expect(canvas.getByRole("checkbox", { name: /^Commissions/ })).toBeVisible();
    });
    await step("picks a group", async () => {
      canvas.getByRole("checkbox", { name: /^Commissions/ }).focus();
      await userEvent.keyboard(" ");
      await expect(canvas.getByRole("button", { name: "Remove Commissions" })).toBeVisible();
      await expect(canvas.getByRole("checkbox", { name: /^Commissions/ })).toHaveFocus();
      await expect(onChange).toHaveBeenCalledOnce();
    });
    await step("says how many are left", async () => {
      const [seen] = canvas.getAllByText("25 of 38 sessions") as [HTMLElement];
      await expect(seen).toBeVisible();
      await says(canvas, "25 of 38 sessions");
    });
    await step("Escape closes, and returns the focus", async () => {
      await userEvent.keyboard("{Escape}");
      await expect(opener(canvas)).toHaveAttribute("aria-expanded", "false");
      await expect(opener(canvas)).toHaveFocus();
      await expect(canvas.queryByRole("checkbox")).toBeNull();
    });
  },
};

/** Two groups of the tree, as chips. */
export const Picked: Story = {
  parameters: shows(week, { picked: ["commissions", "section-africa"] }),
};

/** A chip leaves when it is pressed; the focus goes on to the button that brings it back. */
export const ChipRemoved: Story = {
  parameters: shows(week, { picked: ["commissions", "youth"] }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove Youth delegates" }));
    await expect(canvas.queryByRole("button", { name: "Remove Youth delegates" })).toBeNull();
    await expect(opener(canvas)).toHaveFocus();
    await says(canvas, "25 of 38 sessions");
  },
};

/** All groups taken back at once. */
export const Reset: Story = {
  parameters: shows(week, { picked: ["commissions", "youth"] }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Show everything" }));
    await expect(canvas.queryByRole("button", { name: /^Remove/ })).toBeNull();
    await expect(canvas.queryByRole("button", { name: "Show everything" })).toBeNull();
    await expect(opener(canvas)).toHaveFocus();
    await says(canvas, "38 sessions");
  },
};

const open: Story["play"] = async ({ canvas }) => {
  await userEvent.click(canvas.getAllByRole("button", { expanded: false })[0] as HTMLElement);
};

/** The tree, with how many sessions each group would leave. */
export const Open: Story = {
  tags: ["acted"],
  parameters: shows(week, { picked: ["commissions"] }),
  play: open,
};

/** Each group says how many sessions it would leave. */
export const Counts: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  play: async ({ canvas }) => {
    await userEvent.click(opener(canvas));
    await expect(canvas.getByRole("checkbox", { name: /^Commissions/ })).toBeChecked();
    await expect(canvas.getByRole("checkbox", { name: "Commissions 25 sessions" })).toBeVisible();
  },
};

/** The site fixed the groups: said, not offered. */
export const Locked: Story = {
  parameters: shows(week, { picked: ["commissions", "youth"], locked: true }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Shown here for/)).toBeVisible();
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** A link kept a group that this meeting does not have: left aside, and said so. */
export const UnknownGroups: Story = {
  parameters: shows(week, { picked: ["commissions", "task-force-2019"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/task-force-2019/)).toBeVisible();
    await expect(canvas.getByText("25 of 38 sessions")).toBeVisible();
  },
};

/** Only unknown groups: everything is shown, and can be cleared. */
export const OnlyUnknownGroups: Story = {
  parameters: shows(week, { picked: ["task-force-2019"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("38 sessions")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show everything" }));
    await expect(canvas.queryByText(/task-force-2019/)).toBeNull();
    await expect(opener(canvas)).toHaveFocus();
  },
};

/** No groups, no filter. */
export const NoGroups: Story = {
  parameters: shows(onlyTitles),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("group")).toBeNull();
  },
};

/** More groups than there are shapes: letters follow. */
export const ManyGroups: Story = {
  parameters: shows(large, { picked: ["group-1", "group-11", "group-12"] }),
  play: open,
};

/** Names longer than the line. */
export const LongWords: Story = {
  parameters: shows(longWords, { picked: ["long", "long-too"] }),
  globals: { width: "320px" },
  play: async (context) => {
    await open(context);
    await staysInside(context.canvasElement);
  },
};

/** Arabic: the bar runs from the right. */
export const Arabic: Story = {
  parameters: shows(week, { picked: ["section-mewa"] }),
  globals: { language: "ar" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { expanded: false }));
  },
};

/** Dark, open. */
export const Dark: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  globals: { theme: "dark" },
  play: open,
};

/** On a dark page, found by the widget. */
export const OnDarkNavy: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  globals: { ground: "navy" },
  play: open,
};

/** On a warm grey. */
export const OnWarmGrey: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  globals: { ground: "grey" },
  play: open,
};

/** On a narrow phone. */
export const At320: Story = {
  name: "At 320 px",
  parameters: shows(week, { picked: ["commission-inclusion", "section-latin-america"] }),
  globals: { width: "320px" },
  play: async (context) => {
    await open(context);
    await staysInside(context.canvasElement);
  },
};
