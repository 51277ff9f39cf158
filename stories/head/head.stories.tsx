import { Head } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect } from "storybook/test";
import { draft, final, longWords, onlyTitles, pouvoir, week } from "../documents.ts";
import { shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * The head of the programme: its title, when and where, its state and last update, a notice, a
 * summary and links. What the document does not contain is not drawn.
 */
const meta = {
  title: "Agenda head",
  component: Head,
} satisfies Meta<typeof Head>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every field of the format. Provisional: half of the disc is filled. */
export const Provisional: Story = {
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 2 })).toHaveTextContent("Good neighbours");
    await expect(canvas.getByText("Provisional programme")).toBeVisible();
    await expect(canvas.getByText(/^Updated/)).toHaveAttribute(
      "datetime",
      "2026-11-20T17:30+01:00",
    );
    // Open by the stylesheet, though its disclosure is closed.
    await expect(canvas.getByText("example.org").checkVisibility()).toBe(true);
  },
};

/** A draft: the disc is empty, and its outline is dashed. */
export const Draft: Story = {
  parameters: shows(draft),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Draft")).toBeVisible();
  },
};

/** A final programme shows no state. */
export const Final: Story = {
  parameters: shows(final),
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/programme$/)).toBeNull();
  },
};

/** A city that is its own venue is written once. */
export const OneDay: Story = { parameters: shows(pouvoir) };

/** Only the title is known. */
export const NothingButATitle: Story = { parameters: shows(onlyTitles) };

/** From Tokyo, with the reader's time first: the time of the update is in the same zone. */
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

/** In Arabic: the disc and its text run from the right, times stay left to right. */
export const Arabic: Story = { parameters: shows(week), globals: { language: "ar" } };

/** Dark. */
export const Dark: Story = { parameters: shows(draft), globals: { theme: "dark" } };

/** On a narrow phone: one fact per line. */
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
