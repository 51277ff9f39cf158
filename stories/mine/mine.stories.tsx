import { Mine, Programme, Timeline } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, type within } from "storybook/test";
import { onChange, shows } from "../frame.tsx";
import { after, before } from "./documents.ts";

/**
 * The reader's own programme: ☆ on each card, and from the first star on a way to the starred
 * sessions alone, which says where they are kept. Two at the same time say so on both cards. What
 * the office moves, renames, cancels or removes stays in it, each as it is.
 */
const meta = {
  title: "Mine",
  component: Mine,
  render: () => <Programme />,
} satisfies Meta<typeof Mine>;
export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const star = (canvas: Canvas, title: string) =>
  canvas.getByRole("button", { name: `Add to my programme: ${title}` });
const control = (canvas: Canvas) => canvas.getByRole("button", { name: /^My programme/ });
const titles = (canvas: Canvas) =>
  canvas.getAllByRole("article").map((card: HTMLElement) => card.querySelector("h4")?.textContent);

/** No star, no control. */
export const NothingStarred: Story = {
  parameters: shows(before),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button", { name: /^My programme/ })).toBeNull();
    await expect(star(canvas, "Opening")).toHaveAttribute("aria-pressed", "false");
  },
};

/** Starred and shown alone by pointer. */
export const ByPointer: Story = {
  parameters: shows(before, { visited: before, favourites: ["opening"] }),
  play: async ({ canvas }) => {
    onChange.mockClear();
    await userEvent.click(star(canvas, "A visit to the mill"));
    await expect(onChange).toHaveBeenCalledOnce();
    await expect(canvas.getByText(/kept in this browser/)).toBeVisible();
    await userEvent.click(control(canvas));
    await expect(titles(canvas)).toEqual(["Opening", "A visit to the mill"]);
  },
};

/** The same by keyboard; a star taken away here leaves the focus on the next. */
export const ByKeyboard: Story = {
  parameters: shows(before),
  play: async ({ canvas }) => {
    star(canvas, "Opening").focus();
    await userEvent.keyboard(" ");
    star(canvas, "Gala").focus();
    await userEvent.keyboard("{Enter}");
    control(canvas).focus();
    await userEvent.keyboard("{Enter}");
    await expect(titles(canvas)).toEqual(["Opening", "Gala"]);
    star(canvas, "Opening").focus();
    await userEvent.keyboard(" ");
    await expect(star(canvas, "Gala")).toHaveFocus();
    await expect(titles(canvas)).toEqual(["Gala"]);
  },
};

/** Only mine, with two at the same time. */
export const Overlap: Story = {
  parameters: shows(before, { visited: before, favourites: ["water", "budget"], mine: true }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText("At the same time:", { exact: false })).toHaveLength(2);
  },
};

/** Two at the same time in a grid. */
export const InAGrid: Story = {
  parameters: shows(before, { favourites: ["water", "budget"], layout: "grid" }),
  render: () => <Timeline />,
};

/** The office moved, cancelled, renamed and removed what the reader had starred. */
export const Changed: Story = {
  parameters: shows(after, {
    visited: before,
    favourites: ["opening", "water", "budget", "gala"],
    mine: true,
  }),
  play: async ({ canvas }) => {
    const removed = canvas.getByRole("list", { name: "No longer in the programme" });
    await expect(removed).toHaveTextContent("Gala");
    await expect(titles(canvas)).toEqual(["Opening", "Water for all", "Budget and dues"]);
  },
};

/** Mine is asked for and has nothing in it. */
export const Empty: Story = { parameters: shows(before, { mine: true }) };

/** A frame without storage: said, with the way out. */
export const NothingKept: Story = {
  parameters: shows(before, { favourites: ["opening"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/cannot be kept here/)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Clear my programme" }));
    await expect(canvas.queryByRole("button", { name: /^My programme/ })).toBeNull();
  },
};
