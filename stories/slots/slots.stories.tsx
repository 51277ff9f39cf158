import { type CardSlot, Timeline } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect } from "storybook/test";
import { empty, pouvoir, week } from "../documents.ts";
import { shows } from "../frame.tsx";

/**
 * Parts that a site draws itself: a card from its view, which can use Plenary's heading, times and
 * body, and the message if there are no sessions.
 */
const meta = {
  title: "Slots",
  component: Timeline,
} satisfies Meta<typeof Timeline>;
export default meta;

type Story = StoryObj<typeof meta>;

const short: CardSlot = (view, { heading, times, concern }) => (
  <>
    {heading}
    {times}
    {view.place && <p>{view.place.text}</p>}
    {concern?.concern === "takes-part" && <p>★ You are on stage</p>}
  </>
);

/** Title, time and place only, as for a site's front page. */
export const ShortCards: Story = {
  args: { card: short },
  parameters: shows(week, { day: "2027-02-16", picked: ["commissions"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("article").length).toBeGreaterThan(3);
    await expect(canvas.queryByText("Read more")).toBeNull();
  },
};

/** Title and times alone, with the times of two zones. */
export const TitleAndTimes: Story = {
  args: {
    card: (_, { heading, times }) => (
      <>
        {heading}
        {times}
      </>
    ),
  },
  globals: { viewerZone: "Asia/Tokyo" },
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("article").length).toBeGreaterThan(30);
  },
};

/** Plenary's card with the site's own content under it. */
export const SomethingAdded: Story = {
  args: {
    card: (_, { heading, times, body }) => (
      <>
        {heading}
        {times}
        {body}
        <p>
          <a href="#travel">How to get there</a>
        </p>
      </>
    ),
  },
  parameters: shows(pouvoir),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: "How to get there" })).toBeVisible();
  },
};

/** The site's own message if there is no session yet. */
export const OwnEmptyState: Story = {
  args: { empty: (why) => <p>{why === "programme" ? "Come back in May." : "Nothing left."}</p> },
  parameters: shows(empty),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Come back in May.")).toBeVisible();
  },
};
