import { ParticipantFilter, Programme } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { week } from "../documents.ts";
import { onChange, shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * Further filters in the panel of the groups: by type, track, place and spoken language, each where a
 * programme of more than a dozen sessions has several. Of one kind, any of the picked values will do;
 * of different kinds, all are needed. Each value gives the number of sessions that it would show.
 *
 * While a group is picked, readers can ask for only what names it. The name of somebody who takes part
 * in several sessions leads to all of them. What is picked stands beside the picked groups.
 */
const meta = {
  title: "Filters",
  component: ParticipantFilter,
} satisfies Meta<typeof ParticipantFilter>;
export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const opener = (canvas: Canvas) => canvas.getAllByRole("button", { expanded: false })[0] as Element;
const open = ({ canvas }: { canvas: Canvas }) => userEvent.click(opener(canvas));
const says = (canvas: Canvas, text: string) =>
  waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(text), { timeout: 2000 });
const shown = (canvas: Canvas) =>
  canvas.getAllByRole("article").filter((one: HTMLElement) => one.checkVisibility());
const sheet = () => within(document.querySelector("dialog") as HTMLElement);

/** Under the groups, each kind with its values. */
export const Open: Story = {
  tags: ["acted"],
  parameters: shows(week, { picked: ["commissions"], filtered: { types: ["panel", "plenary"] } }),
  play: open,
};

/** Each kind is a group with a name. */
export const Kinds: Story = {
  parameters: shows(week),
  play: async (context) => {
    await open(context);
    for (const name of ["Type", "Track", "Place", "Spoken language"]) {
      await expect(context.canvas.getByRole("group", { name })).toBeVisible();
    }
  },
};

/** Values of two kinds and a group: the counts are of what the others leave. */
export const Picked: Story = {
  parameters: shows(week, {
    picked: ["commissions"],
    filtered: { types: ["panel", "working-group"], languages: ["fr"] },
  }),
  play: async (context) => {
    const { canvas } = context;
    await expect(canvas.getByRole("button", { name: "Remove Panel" })).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Remove French" })).toBeVisible();
    await open(context);
    await expect(canvas.getByRole("checkbox", { name: /^Working group \d/ })).toBeChecked();
  },
};

/** Picked and removed only by keyboard; the count is announced politely. */
export const ByKeyboard: Story = {
  parameters: shows(week),
  play: async ({ canvas, step }) => {
    onChange.mockClear();
    await step("a value is picked", async () => {
      await userEvent.tab();
      await userEvent.keyboard("{Enter}");
      const panel = canvas.getByRole("checkbox", { name: "Panel 3 sessions" });
      while (document.activeElement !== panel) await userEvent.tab();
      await userEvent.keyboard(" ");
      await says(canvas, "3 of 38 sessions");
      await expect(panel).toHaveFocus();
      await expect(onChange.mock.lastCall?.[0]).toMatchObject({ types: ["panel"] });
    });
    await step("Escape closes the panel, and the chip removes it", async () => {
      await userEvent.keyboard("{Escape}");
      await expect(canvas.queryByRole("checkbox")).toBeNull();
      await userEvent.tab();
      await expect(canvas.getByRole("button", { name: "Remove Panel" })).toHaveFocus();
      await userEvent.keyboard("{Enter}");
      await says(canvas, "38 sessions");
      await expect(opener(canvas)).toHaveFocus();
    });
  },
};

/** Only what names the picked groups: what is for everyone is hidden. */
export const OnlyWhatNamesUs: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  play: async (context) => {
    const { canvas } = context;
    await open(context);
    await userEvent.click(canvas.getByRole("checkbox", { name: /^Only what names these groups/ }));
    await expect(canvas.getByRole("button", { name: /^Remove Only what names/ })).toBeVisible();
    await expect(canvas.queryByText(/always stays/)).toBeNull();
  },
};

/** The name of somebody who takes part in several sessions leads to all of them. */
export const APerson: Story = {
  parameters: shows(week, { density: "full" }),
  render: () => <Programme />,
  play: async ({ canvas, step }) => {
    const [name] = await canvas.findAllByTitle("All sessions with this person");
    await step("its sessions are shown, on whatever day", async () => {
      await userEvent.click(name as HTMLElement);
      await waitFor(() => expect(shown(canvas)).toHaveLength(6));
    });
    await step("and a chip leads back", async () => {
      const chip = canvas.getByRole("button", { name: `Remove ${name?.textContent}` });
      await userEvent.click(chip);
      await waitFor(() => expect(shown(canvas).length).toBeGreaterThan(6));
    });
  },
};

/** No session has all of it: a button removes the filters and leaves the other choices. */
export const NothingLeft: Story = {
  parameters: shows(week, { filtered: { types: ["break"], languages: ["sw"] } }),
  render: () => <Programme />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText("No session matches these filters.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Remove these filters" }));
    await expect(canvas.queryByText("No session matches these filters.")).toBeNull();
  },
};

/** A programme without groups: the panel has a name of its own. */
export const NoGroups: Story = {
  parameters: shows({ ...week, audiences: [] }, { filtered: { tracks: ["Climate"] } }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Filter" }));
    await expect(canvas.getByRole("group", { name: "Track" })).toBeVisible();
  },
};

/** The site locked the groups: readers can still filter by the rest. */
export const LockedGroups: Story = {
  parameters: shows(week, { picked: ["commissions"], locked: true }),
  play: async (context) => {
    await open(context);
    await expect(context.canvas.queryByRole("checkbox", { name: /^Youth/ })).toBeNull();
    await expect(context.canvas.getByRole("checkbox", { name: /^Panel/ })).toBeVisible();
  },
};

/** On a phone: in the sheet, under the groups; the row names what is picked. */
export const Sheet: Story = {
  parameters: shows(week, { filtered: { places: ["terrace"] } }),
  globals: { width: "360px" },
  play: async (context) => {
    await open(context);
    await userEvent.click(sheet().getByRole("checkbox", { name: /^Break/ }));
    await waitFor(() =>
      expect(sheet().getByRole("button", { name: "Remove Break" })).toBeVisible(),
    );
    await staysInside(context.canvasElement);
  },
};

/** Arabic: right to left. */
export const Arabic: Story = {
  parameters: shows(week, { picked: ["section-mewa"], filtered: { only: true } }),
  globals: { language: "ar" },
  play: open,
};

/** French, dark. */
export const FrenchDark: Story = {
  parameters: shows(week, { filtered: { types: ["panel"] } }),
  globals: { language: "fr", theme: "dark" },
  play: open,
};
