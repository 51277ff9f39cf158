import { Programme } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import {
  broken,
  draft,
  empty,
  everything,
  forSome,
  large,
  longWords,
  only,
  onlyTitles,
  pouvoir,
  sessionOf,
  week,
} from "../documents.ts";
import { onChange, shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * The whole programme: its head, the filter and the days. This is what
 * `<plenary-agenda>` draws, and what a site uses unless it wants the parts separately.
 */
const meta = {
  title: "Agenda",
  component: Programme,
} satisfies Meta<typeof Programme>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The document is still loading. */
export const Loading: Story = {
  parameters: shows(undefined),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status", { name: "Loading the programme" })).toBeVisible();
  },
};

/** The document could not be loaded. */
export const Failed: Story = { parameters: { shown: { status: "failed" } } };

/** The document could not be loaded: the reader is offline. */
export const Offline: Story = { parameters: { shown: { status: "offline" } } };

/** An older copy, because the source failed: a sentence above the days gives its age. */
export const Stale: Story = {
  parameters: shows(pouvoir, { status: "failed", at: "2024-02-22T17:05+01:00" }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/as of 22 February 2024, 17:05/)).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};

/** An older copy, because the reader is offline. */
export const StaleOffline: Story = {
  parameters: shows(pouvoir, { status: "offline", at: "2024-02-22T17:05+01:00" }),
};

/** The organiser announced the day, but no session yet. */
export const NoSessions: Story = { parameters: shows(empty) };

/** Parts of the document could not be read: a line below says how many. */
export const ABrokenDocument: Story = {
  parameters: shows(broken),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/entr(y|ies) of the programme could not be read/)).toBeVisible();
  },
};

/** One day with one session. */
export const OneSession: Story = {
  parameters: shows(pouvoir),
  play: async ({ canvas }) => {
    const levels = canvas.getAllByRole("heading").map(({ tagName }) => tagName);
    await expect(levels).toEqual(["H2", "H3", "H4", "H5"]);
  },
};

/** Five days. */
export const AWeek: Story = { parameters: shows(week) };

/** A draft. */
export const Draft: Story = { parameters: shows(draft) };

/** Three days with three hundred sessions. */
export const ThreeHundredSessions: Story = {
  tags: ["!autodocs", "large"],
  parameters: shows(large),
};

/** No session is for the selected group. */
export const FilteredToNothing: Story = { parameters: shows(forSome, { picked: ["youth"] }) };

/** Every field of the format. */
export const Everything: Story = { parameters: shows(only(everything), { picked: ["youth"] }) };

/** During the week: what is on and what is next under the head, and in the list what has ended as lines. */
export const Running: Story = {
  parameters: shows(week, { now: "2027-02-17T12:15+01:00" }),
  play: async ({ canvas, canvasElement }) => {
    const next = within(canvas.getByRole("region", { name: "Next" }));
    await userEvent.click(next.getByRole("button", { name: "Lunch" }));
    await waitFor(() =>
      expect(canvasElement.ownerDocument.activeElement).toHaveTextContent("Lunch"),
    );
    await expect(canvasElement.ownerDocument.activeElement?.tagName).toBe("H4");
    const ended = canvas.getByRole("article", { name: "Youth assembly" });
    await expect(within(ended).getByText(/Besòs Room/)).not.toBeVisible();
  },
};

/** Between two days: nothing is on, and what is next is tomorrow. */
export const RunningOvernight: Story = {
  parameters: shows(week, { now: "2027-02-17T21:15+01:00" }),
  globals: { language: "fr" },
};

/** Four sessions at once, from a phone in Tokyo. */
export const RunningOnAPhone: Story = {
  parameters: shows(week, { now: "2027-02-16T12:15+01:00" }),
  globals: { width: "360px", viewerZone: "Asia/Tokyo" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** All days are over: nothing is folded, and nothing is muted. */
export const Past: Story = { parameters: shows(week, { now: "2027-06-01T10:00+02:00" }) };

/** Moved, cancelled, and to be confirmed. */
export const Status: Story = {
  parameters: shows(
    only(...["tue-asia-pacific", "tue-river-walk", "wed-youth-assembly"].map(sessionOf)),
  ),
};

/** A group is selected, and the days change with it. */
export const PickAGroup: Story = {
  parameters: shows(week),
  play: async ({ canvas, step }) => {
    onChange.mockClear();
    await expect(canvas.getAllByRole("article")).toHaveLength(38);
    await step("pick Commissions", async () => {
      await userEvent.click(canvas.getByRole("button", { name: "For whom?" }));
      await userEvent.click(canvas.getByRole("checkbox", { name: /^Commissions/ }));
      await expect(canvas.getAllByRole("article")).toHaveLength(25);
      await expect(onChange).toHaveBeenCalledOnce();
    });
    await step("the count is announced", async () => {
      await waitFor(
        () => expect(canvas.getByRole("status")).toHaveTextContent("25 of 38 sessions"),
        { timeout: 2000 },
      );
    });
    await step("show everything", async () => {
      await userEvent.click(canvas.getByRole("button", { name: "Show everything" }));
      await expect(canvas.getAllByRole("article")).toHaveLength(38);
    });
  },
};

/** The site shows it for one group, and the widget says so. */
export const LockedGroups: Story = {
  parameters: shows(week, { picked: ["commissions"], locked: true }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Shown here for/)).toBeVisible();
    await expect(canvas.getAllByRole("article")).toHaveLength(25);
  },
};

/** The top heading is an h4, to fit the host's page. */
export const UnderAHeading: Story = {
  parameters: shows(pouvoir, { headingLevel: 4 }),
  play: async ({ canvas }) => {
    const levels = canvas.getAllByRole("heading").map(({ tagName }) => tagName);
    await expect(levels).toEqual(["H3", "H4", "H5", "H6", "H6"]);
  },
  decorators: [
    (Story) => (
      <>
        <h3>The host’s own heading</h3>
        <Story />
      </>
    ),
  ],
};

/** Only titles: no groups, no second zone, no state. */
export const NothingButATitle: Story = { parameters: shows(onlyTitles) };

/** Words longer than the line. */
export const LongWords: Story = {
  parameters: shows(longWords, { picked: ["long"] }),
  globals: { width: "320px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** From Tokyo. */
export const SeenFromTokyo: Story = {
  parameters: shows(pouvoir),
  globals: { viewerZone: "Asia/Tokyo" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Your time:/)).toHaveTextContent("Japan");
    await expect(canvas.getByText("18:00")).toHaveAttribute("datetime", "2024-02-23T18:00+09:00");
  },
};

/** In Spanish. */
export const Spanish: Story = {
  parameters: shows(week, { picked: ["youth"] }),
  globals: { language: "es" },
};

/** In Arabic. */
export const Arabic: Story = {
  parameters: shows(week, { picked: ["section-mewa"] }),
  globals: { language: "ar" },
};

/** Dark. */
export const Dark: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  globals: { theme: "dark" },
};

/** Light, on a dark page: it has its own background. */
export const LightOnDarkNavy: Story = {
  parameters: shows(pouvoir, { picked: ["commissions"] }),
  globals: { theme: "light", ground: "navy" },
};

/** On a narrow phone. */
export const At320: Story = {
  name: "At 320 px",
  parameters: shows(week, { picked: ["commissions"] }),
  globals: { width: "320px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};
