import { Head } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect } from "storybook/test";
import { draft, final, longWords, onlyTitles, pouvoir, week } from "../documents.ts";
import { shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * What the agenda says of itself: its title, when and where, how settled it is and since when, a
 * notice, a summary and where it leads. What the document does not say is not drawn.
 */
const meta = {
  title: "Agenda head",
  component: Head,
} satisfies Meta<typeof Head>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All that the format has. Provisional: half of the disc is filled. */
export const Provisional: Story = {
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 2 })).toHaveTextContent("Good neighbours");
    await expect(canvas.getByText("Provisional programme")).toBeVisible();
    await expect(canvas.getByText(/^Updated/)).toHaveAttribute(
      "datetime",
      "2026-11-20T17:30+01:00",
    );
    await expect(canvas.getByRole("link", { name: "example.org" })).toBeVisible();
  },
};

/** A draft: nothing of the disc is filled, and its line is dashed. */
export const Draft: Story = {
  parameters: shows(draft),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Draft")).toBeVisible();
  },
};

/** What is final needs no word. */
export const Final: Story = {
  parameters: shows(final),
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/programme$/)).toBeNull();
  },
};

/** A city that is its own venue is written once. */
export const OneDay: Story = { parameters: shows(pouvoir) };

/** Nothing is known but its name. */
export const NothingButATitle: Story = { parameters: shows(onlyTitles) };

/** From Tokyo, with the reader's time first: the update is by the same clock. */
export const SeenFromTokyo: Story = {
  parameters: shows(week, { zone: "viewer" }),
  globals: { viewerZone: "Asia/Tokyo" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Updated/)).toHaveAttribute(
      "datetime",
      "2026-11-21T01:30+09:00",
    );
  },
};

/** In French. */
export const French: Story = { parameters: shows(draft), globals: { language: "fr" } };

/** In Arabic: the disc and its words run from the right, times stay as they are. */
export const Arabic: Story = { parameters: shows(week), globals: { language: "ar" } };

/** Dark. */
export const Dark: Story = { parameters: shows(draft), globals: { theme: "dark" } };

/** On a narrow phone: a fact to a line. */
export const At320: Story = {
  name: "At 320 px",
  parameters: shows(week),
  globals: { width: "320px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** Words longer than the line. */
export const LongWords: Story = {
  parameters: shows(longWords),
  globals: { width: "320px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};
