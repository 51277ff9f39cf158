import { ParticipantFilter, Timeline } from "@plenary/widgets";
import { Search } from "@plenary/widgets/search";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, type within } from "storybook/test";
import { forSome, large, pouvoir, week } from "../documents.ts";
import { onChange, shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * Searches the sessions, in every language of the programme and regardless of spelling: `fevrier`
 * finds février, `participant` finds participant·e·s. Matches are highlighted in place with the CSS
 * Custom Highlight API; in a browser without it they are not. A session must match both the groups
 * and the search.
 */
const meta = {
  title: "Search",
  component: Search,
  render: () => (
    <>
      <ParticipantFilter />
      <Search />
      <Timeline />
    </>
  ),
} satisfies Meta<typeof Search>;
export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const field = (canvas: Canvas) => canvas.getByRole("searchbox", { name: "Search" });
const says = (canvas: Canvas, text: string) =>
  waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(text), { timeout: 2000 });
/** The highlighted text in the story. */
const marked = (canvasElement: HTMLElement) =>
  [...(CSS.highlights.get("plenary-search") ?? [])].flatMap((range) =>
    canvasElement.contains(range.startContainer)
      ? (range.startContainer.textContent ?? "").slice(range.startOffset, range.endOffset)
      : [],
  );

/** No search. */
export const Empty: Story = {
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("search")).toContainElement(field(canvas));
    await expect(canvas.queryByRole("button", { name: "Clear the search" })).toBeNull();
  },
};

/**
 * Typed, found, highlighted, counted, cleared: only by keyboard, and the focus stays in the field.
 */
export const ByKeyboard: Story = {
  parameters: shows(week),
  play: async ({ canvas, canvasElement, step }) => {
    onChange.mockClear();
    await step("type", async () => {
      field(canvas).focus();
      await userEvent.keyboard("WATER");
      await says(canvas, "2 of 38 sessions");
      await expect(canvas.getAllByRole("article")).toHaveLength(2);
      await expect(field(canvas)).toHaveFocus();
      await expect(field(canvas)).toHaveValue("WATER");
      // Each search is told once; the first key has not waited for the others.
      const searches = onChange.mock.calls.map(([{ search }]) => search);
      await expect(searches.at(-1)).toBe("WATER");
      await expect(new Set(searches).size).toBe(searches.length);
    });
    await step("matches are highlighted", async () => {
      await waitFor(() => expect(marked(canvasElement)).toContain("water"));
    });
    await step("Escape clears", async () => {
      await userEvent.keyboard("{Escape}");
      await says(canvas, "38 sessions");
      await expect(field(canvas)).toHaveFocus();
      await expect(field(canvas)).toHaveValue("");
      await waitFor(() => expect(marked(canvasElement)).toEqual([]));
    });
  },
};

/** Cleared by pointer: the field gets the focus, for another search. */
export const Cleared: Story = {
  parameters: shows(week, { search: "water" }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Clear the search" }));
    await says(canvas, "38 sessions");
    await expect(field(canvas)).toHaveFocus();
    await expect(canvas.queryByRole("button", { name: "Clear the search" })).toBeNull();
  },
};

/** With a group selected: sessions that match both. */
export const WithAGroup: Story = {
  parameters: shows(week, { search: "water", picked: ["youth"] }),
};

/** A French word, found without its accents. */
export const Folded: Story = {
  parameters: shows(week, { search: "seance fevrier" }),
  globals: { language: "fr" },
};

/** Search, group and day together match nothing: each can be cleared on its own. */
export const NothingLeft: Story = {
  parameters: shows(week, { search: "zzz", picked: ["commissions"], day: "2027-02-16" }),
  play: async ({ canvas, step }) => {
    const loosen = (name: string) =>
      userEvent.click(canvas.getByText(name, { selector: ".plenary-state button" }));
    await expect(canvas.getByText(/^No session found for/)).toBeVisible();
    await expect(canvas.getByRole("button", { name: "All groups" })).toBeVisible();
    await step("all days, still nothing", async () => {
      await loosen("All days");
      await says(canvas, "0 of 38 sessions");
    });
    await step("clear the search", async () => {
      await loosen("Clear the search");
      await says(canvas, "25 of 38 sessions");
      await expect(document.activeElement).toHaveClass("plenary-timeline");
    });
  },
};

/** The groups alone match nothing. */
export const NoSessionForTheGroup: Story = {
  parameters: shows(forSome, { picked: ["youth"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("No session matches these groups.")).toBeVisible();
    await expect(canvas.queryByRole("button", { name: "Clear the search" })).toBeNull();
  },
};

/** One session: no search field. */
export const OneSession: Story = {
  parameters: shows(pouvoir),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("search")).toBeNull();
  },
};

/** The groups are locked: the count is beside the field. */
export const LockedGroups: Story = {
  parameters: shows(week, { picked: ["commissions"], locked: true }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("25 of 38 sessions")).toBeVisible();
  },
};

/** Among 300 sessions. */
export const Among300: Story = {
  tags: ["large"],
  parameters: shows(large, { search: "libraries" }),
};

/** In Arabic. */
export const Arabic: Story = {
  parameters: shows(week, { search: "water" }),
  globals: { language: "ar" },
};

/** Dark. */
export const Dark: Story = {
  parameters: shows(week, { search: "water" }),
  globals: { theme: "dark" },
};

/** On a dark page. */
export const OnDarkNavy: Story = {
  parameters: shows(week, { search: "water" }),
  globals: { ground: "navy" },
};

/** On a narrow phone, nothing found. */
export const At320: Story = {
  name: "At 320 px",
  parameters: shows(week, {
    search: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
    picked: ["commissions"],
  }),
  globals: { width: "320px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};
