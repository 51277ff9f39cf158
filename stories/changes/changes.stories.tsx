import { Programme, Timeline } from "@plenary/widgets";
import { Changes } from "@plenary/widgets/changes";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, type within } from "storybook/test";
import { shows } from "../frame.tsx";
import { after, before } from "../mine/documents.ts";

/**
 * What changed since the reader's last visit, for their groups and starred sessions. The changes
 * stay new until the reader opens them, on every visit. What changes while they read is announced
 * in one sentence, too.
 */
const meta = {
  title: "Changes",
  component: Changes,
  render: () => <Programme />,
} satisfies Meta<typeof Changes>;
export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const news = (canvas: Canvas) => canvas.getByText(/^Changed since your last visit/);
const visited = shows(after, { visited: before, favourites: ["opening", "gala"] });

/** One line, until it is opened. */
export const SinceLastVisit: Story = {
  parameters: visited,
  play: async ({ canvas }) => {
    await expect(news(canvas)).toHaveTextContent("(4)");
    // It happened before this visit, so it is not announced.
    await expect(canvas.getByRole("status")).toHaveTextContent(/^$/);
  },
};

/** Opened: which sessions changed, from what to what. */
export const Open: Story = {
  tags: ["acted"],
  parameters: visited,
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector("summary") as HTMLElement);
    await expect(canvasElement.querySelector("details")).toHaveAttribute("open");
  },
};

/** By pointer: opened, followed to a session and back, and read. */
export const ByPointer: Story = {
  parameters: visited,
  play: async ({ canvas }) => {
    await userEvent.click(news(canvas));
    await userEvent.click(canvas.getByRole("button", { name: "Water for all" }));
    await expect(await canvas.findByRole("dialog", { name: "Water for all" })).toHaveAttribute(
      "open",
    );
    await userEvent.click(canvas.getByRole("button", { name: "Close" }));
    await userEvent.click(canvas.getByRole("button", { name: "Mark as read" }));
    await expect(canvas.queryByText(/^Changed since/)).toBeNull();
  },
};

/** By keyboard: opened, followed to a session and back, and read. */
export const ByKeyboard: Story = {
  parameters: visited,
  play: async ({ canvas }) => {
    // A synthetic key opens nothing here; the page tests use real keys.
    await userEvent.click(news(canvas));
    const opening = canvas.getByRole("button", { name: "Opening" });
    opening.focus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByRole("dialog", { name: "Opening" })).toHaveAttribute("open");
    await userEvent.click(canvas.getByRole("button", { name: "Close" }));
    await expect(opening).toHaveFocus();
    canvas.getByRole("button", { name: "Mark as read" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.queryByText(/^Changed since/)).toBeNull();
  },
};

/**
 * A newer version arrives during the visit: it is announced, and shown at the bottom of the window.
 */
export const WhileReading: Story = {
  parameters: shows(after, { replaces: before }),
  play: async ({ canvas }) => {
    const sentence = "The programme has just been updated: 4 sessions changed.";
    await waitFor(() => expect(canvas.getAllByText(sentence)).toHaveLength(2));
    await expect(canvas.getByText(/^Changed since you opened this page/)).toBeVisible();
  },
};

/** The same with only the timeline, closed by keyboard. */
export const WhileReadingDays: Story = {
  parameters: shows(after, { replaces: before }),
  render: () => <Timeline />,
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole("button", { name: /^Close: The programme has just been updated/ }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvasElement.querySelector("[part=news]")).toBeNull();
    await expect(canvasElement.querySelector("[part=timeline]")).toHaveFocus();
  },
};
