import { Programme, Timeline } from "@plenary/widgets";
import { Mine } from "@plenary/widgets/mine";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, type within } from "storybook/test";
import { onChange, shows } from "../frame.tsx";
import { after, before } from "./documents.ts";

/**
 * The reader's own programme: ☆ on each card, and from the first star on a switch that shows only
 * the starred sessions and says where they are kept. If two overlap, both cards say so. Sessions
 * that the organiser moves, renames, cancels or removes stay in it, in their new state.
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

/** No star: no control. */
export const NothingStarred: Story = {
  parameters: shows(before),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button", { name: /^My programme/ })).toBeNull();
    await expect(star(canvas, "Opening")).toHaveAttribute("aria-pressed", "false");
  },
};

/** Starred, and then only starred sessions shown, by pointer. */
export const ByPointer: Story = {
  parameters: shows(before, { visited: before, favourites: ["opening"] }),
  play: async ({ canvas }) => {
    onChange.mockClear();
    await userEvent.click(star(canvas, "A visit to the mill"));
    await expect(onChange).toHaveBeenCalledOnce();
    await userEvent.click(control(canvas));
    await expect(canvas.getByText(/kept in this browser/)).toBeVisible();
    await expect(titles(canvas)).toEqual(["Opening", "A visit to the mill"]);
  },
};

/** The same by keyboard; when a star is removed here, the focus moves to the next. */
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

/** Only starred sessions, two of which overlap. */
export const Overlap: Story = {
  parameters: shows(before, { visited: before, favourites: ["water", "budget"], mine: true }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText("At the same time:", { exact: false })).toHaveLength(2);
  },
};

/** Two that overlap, in a grid. */
export const InAGrid: Story = {
  parameters: shows(before, { favourites: ["water", "budget"], layout: "grid" }),
  render: () => <Timeline />,
};

/** The organiser moved, cancelled, renamed and removed starred sessions. */
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

/** Only starred sessions are shown, and there are none. */
export const Empty: Story = { parameters: shows(before, { mine: true }) };

/** The programme was cleared: for ten seconds that can be taken back. */
export const Cleared: Story = {
  parameters: shows(before, { visited: before, favourites: ["opening", "water"], mine: true }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Clear my programme" }));
    await waitFor(() => expect(canvas.getByRole("button", { name: "Undo" })).toHaveFocus());
    await expect(canvas.getByRole("status")).toHaveTextContent("Your programme has been cleared.");
  },
};

/** A frame without storage: the widget says so, and how to keep the stars. */
export const NothingKept: Story = {
  parameters: shows(before, { favourites: ["opening"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/cannot be kept here/)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Clear my programme" }));
    await expect(canvas.queryByRole("button", { name: /^My programme/ })).toBeNull();
  },
};
