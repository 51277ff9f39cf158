import { Timeline } from "@plenary/widgets";
import { ZoneSwitch } from "@plenary/widgets/zones";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent } from "storybook/test";
import { onlyTitles, pouvoir, week } from "../documents.ts";
import { onChange, shows } from "../frame.tsx";

/**
 * Whose times come first: the event's or the reader's. One switch for the whole programme, drawn
 * only if a shown time differs between the two; only the reader changes it back.
 */
const meta = {
  title: "Zone switch",
  component: ZoneSwitch,
  globals: { viewerZone: "Asia/Tokyo" },
  render: () => (
    <>
      <ZoneSwitch />
      <Timeline />
    </>
  ),
} satisfies Meta<typeof ZoneSwitch>;
export default meta;

type Story = StoryObj<typeof meta>;

/** From Tokyo: the event's time first. */
export const FromTokyo: Story = {
  parameters: shows(pouvoir),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("radio", { name: "Barcelona" })).toBeChecked();
    await expect(canvasElement.querySelector(".plenary-first")).toHaveTextContent("10:00");
  },
};

/** Chosen by pointer: the reader's time comes first. */
export const ByPointer: Story = {
  parameters: shows(pouvoir),
  play: async ({ canvas, canvasElement }) => {
    onChange.mockClear();
    await userEvent.click(canvas.getByText("My time"));
    await expect(canvas.getByRole("radio", { name: "My time" })).toBeChecked();
    await expect(canvasElement.querySelector(".plenary-first")).toHaveTextContent("18:00");
    await expect(onChange).toHaveBeenCalledOnce();
    // The number of sessions does not change, so nothing is announced.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect(canvas.getByRole("status")).toHaveTextContent(/^$/);
  },
};

/** Chosen by keyboard: one Tab stop, then the arrow keys; the focus stays. */
export const ByKeyboard: Story = {
  parameters: shows(pouvoir),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("radio", { name: "Barcelona" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getByRole("radio", { name: "My time" })).toHaveFocus();
    await expect(canvas.getByRole("radio", { name: "My time" })).toBeChecked();
    await expect(canvasElement.querySelector(".plenary-first")).toHaveTextContent("18:00");
  },
};

/** The reader is at the event: nothing to switch. */
export const AtTheEvent: Story = {
  parameters: shows(pouvoir),
  globals: { viewerZone: "event" },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("radio")).toBeNull();
  },
};

/** No session has a time: nothing to switch. */
export const NoTimes: Story = {
  parameters: shows(onlyTitles),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("radio")).toBeNull();
  },
};

/** A third zone, which the site shows first. */
export const AThirdZone: Story = {
  parameters: shows(week, { zone: "America/New_York" }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("radio")).toHaveLength(3);
    await expect(canvas.getByRole("radio", { name: "Eastern Time" })).toBeChecked();
  },
};

/** In French. */
export const French: Story = { parameters: shows(pouvoir), globals: { language: "fr" } };

/** In Arabic. */
export const Arabic: Story = { parameters: shows(pouvoir), globals: { language: "ar" } };

/** On a dark page. */
export const OnDarkNavy: Story = { parameters: shows(pouvoir), globals: { ground: "navy" } };
