import { type Feature, Programme, Timeline } from "@plenary/widgets";
import { mine } from "@plenary/widgets/mine";
import { search } from "@plenary/widgets/search";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { week } from "../documents.ts";
import { shows } from "../frame.tsx";

/**
 * The list alone, and with a few features. Every other story has them all.
 */
const meta = {
  title: "Features",
  component: Programme,
  // features.mdx is the page of these stories.
  tags: ["!autodocs"],
} satisfies Meta<typeof Programme>;
export default meta;

type Story = StoryObj<typeof meta>;

const NOW = "2027-02-17T10:15+01:00";

/** The whole programme without features: its head, the filter by groups, the days. */
export const ListAlone: Story = {
  parameters: shows(week, { features: [], now: NOW }),
  play: async ({ canvas, canvasElement, step }) => {
    await step("the whole week is there", async () => {
      await expect(canvas.getAllByRole("article")).toHaveLength(38);
      await expect(canvas.getByRole("navigation", { name: "Days" })).toBeVisible();
    });
    await step("nothing that a feature adds is there", async () => {
      await expect(canvas.queryByRole("searchbox")).toBeNull();
      await expect(
        canvas.queryByRole("button", { name: /^Add to|^Share|^Jump to now/ }),
      ).toBeNull();
      await expect(canvasElement.querySelector("[part=star], [part=more], [part=now]")).toBeNull();
      await expect(canvasElement.querySelector("[aria-current=time]")).toBeNull();
    });
    await step("groups and days can be chosen", async () => {
      await userEvent.click(canvas.getByRole("button", { name: "For whom?" }));
      await userEvent.click(canvas.getByRole("checkbox", { name: /^Commissions/ }));
      await expect(canvas.getAllByRole("article")).toHaveLength(25);
    });
  },
};

/** Only the days without features. What only features read, such as a search text, hides nothing. */
export const TimelineAlone: Story = {
  parameters: shows(week, { features: [], now: NOW, search: "water", mine: true }),
  render: () => <Timeline />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("article")).toHaveLength(38);
  },
};

/** Asked for a grid, the list alone stays a list. */
export const NoGrid: Story = {
  parameters: shows(week, { features: [], day: "2027-02-16", layout: "grid" }),
  render: () => <Timeline />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole("article")).toHaveLength(11);
    await expect(canvasElement.querySelector("[part=grid]")).toBeNull();
  },
};

/** Two features. `mine` brings those that it needs: what is kept, the changes, and ⋯. */
export const SomeFeatures: Story = {
  parameters: shows(week, { features: [search, mine] }),
  play: async ({ canvas }) => {
    const field = canvas.getByRole("searchbox", { name: "Search" });
    await userEvent.type(field, "water");
    await waitFor(() => expect(canvas.getAllByRole("article")).toHaveLength(2));
    const [star] = canvas.getAllByRole("button", { name: /^Add to my programme/ });
    await userEvent.click(star as HTMLElement);
    await expect(canvas.getByRole("button", { name: /^My programme/ })).toBeVisible();
    await expect(canvas.queryByRole("button", { name: "Share" })).toBeNull();
  },
};

/** A feature of a site's own: a line on the cards of sessions in one place. */
const coat: Feature = {
  name: "coat",
  card: { note: ({ place }) => place === "terrace" && <p>It is windy here: bring a coat.</p> },
};

/** A feature that a site wrote for itself, beside one of Plenary’s. */
export const OwnFeature: Story = {
  parameters: shows(week, { features: [search, coat], day: "2027-02-16" }),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/bring a coat/)).toHaveLength(4);
    const supper = canvas.getByRole("article", { name: /supper/i });
    await expect(supper).toHaveTextContent("bring a coat");
  },
};
