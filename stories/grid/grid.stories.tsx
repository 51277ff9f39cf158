import { Timeline } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import {
  broken,
  draft,
  empty,
  everything,
  large,
  longWords,
  only,
  onlyTitles,
  sessionOf,
  staleAt,
  week,
} from "../documents.ts";
import { shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";
import { festival, oneHall } from "./documents.ts";

/**
 * The programme as places × time, for `layout="grid"`, or for `auto` if sessions run in several
 * places at once. A container narrower than 40 em shows the list instead.
 *
 * Rows follow the clock, and are at least as high as their text. Places stay in view at the top, hours
 * at the side. A cell says what is not seen around it: its time only where the hours do not, its place
 * only where it spans all of them, whom it is for by the colour of its edge. A press opens the card. For screen readers it is an ordered list like any
 * other day. It is one stop for the Tab key, and the arrow keys move through it.
 */
const meta = {
  title: "Grid",
  component: Timeline,
} satisfies Meta<typeof Timeline>;
export default meta;

type Story = StoryObj<typeof meta>;

const asGrid = (document: unknown, choices: Parameters<typeof shows>[1] = {}) =>
  shows(document, { layout: "grid", ...choices });
const gridOf = (canvasElement: HTMLElement) =>
  canvasElement.querySelector(".plenary-grid") as HTMLElement;

/** A day that starts in one room, splits into four, and ends after midnight. */
export const ADay: Story = {
  parameters: asGrid(week, { day: "2027-02-16" }),
  play: async ({ canvas, canvasElement }) => {
    await expect(gridOf(canvasElement)).toBeVisible();
    const night = canvas.getByRole("button", { name: "Night call with the Pacific" });
    await expect(night.closest("li")).toHaveTextContent("+1 day");
  },
};

/** One grid for each day; sessions without a time stay in a list. */
export const TheWeek: Story = {
  parameters: asGrid(week),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelectorAll(".plenary-grid")).toHaveLength(5);
    await expect(canvas.getByRole("article", { name: "The library after hours" })).toBeVisible();
  },
};

/** An all-day session, at the top of its day. */
export const AllDay: Story = {
  parameters: asGrid(week, { day: "2027-02-15" }),
  play: async ({ canvasElement }) => {
    const [first] = canvasElement.querySelectorAll("li");
    await expect(first).toHaveTextContent("A hundred doorsteps");
    await expect(first).toHaveTextContent("All day");
  },
};

/**
 * The arrow keys move through all sessions and sideways between places, Enter opens, Escape
 * returns.
 */
export const ByKeyboard: Story = {
  parameters: asGrid(week, { day: "2027-02-16" }),
  play: async ({ canvas, canvasElement, step }) => {
    const cell = (name: string) => canvas.getByRole("button", { name });
    await step("one stop, at the first session", async () => {
      (canvasElement.ownerDocument.activeElement as HTMLElement | null)?.blur();
      // Before it are the day's "Read more", and buttons where more places than fit.
      const isIn = () => canvasElement.querySelector(".plenary-cell :focus");
      for (let stops = 0; stops < 4 && !isIn(); stops++) await userEvent.tab();
      await expect(cell("Caring for those who care")).toHaveFocus();
    });
    await step("down, in reading order", async () => {
      await userEvent.keyboard("{ArrowDown}{ArrowDown}");
      await expect(cell("A key for everyone")).toHaveFocus();
    });
    await step("to the next place, and back", async () => {
      await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
      await expect(cell("Counting without watching")).toHaveFocus();
    });
    await step("to the last and the first", async () => {
      await userEvent.keyboard("{End}");
      await expect(cell("Night call with the Pacific")).toHaveFocus();
      await userEvent.keyboard("{Home}");
      await expect(cell("Caring for those who care")).toHaveFocus();
    });
    await step("opens the card, which gets the focus", async () => {
      await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
      const dialog = canvas.getByRole("dialog", { name: "A key for everyone" });
      await expect(within(dialog).getByRole("button", { name: "Close" })).toHaveFocus();
      await waitFor(() => expect(within(dialog).getByText("How it unfolds")).toBeVisible());
    });
    await step("closes it, and the focus is where it was", async () => {
      await userEvent.keyboard("{Enter}");
      await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
      await expect(cell("A key for everyone")).toHaveFocus();
    });
  },
};

/** A press anywhere on the cell opens the card; a press outside the card closes it. */
export const ByPointer: Story = {
  parameters: asGrid(week, { day: "2027-02-16" }),
  play: async ({ canvas, canvasElement }) => {
    const button = canvas.getByRole("button", { name: "Counting without watching" });
    const box = (button.closest("li") as HTMLElement).getBoundingClientRect();
    const foot = canvasElement.ownerDocument.elementFromPoint(box.right - 8, box.bottom - 8);
    await expect(button).toBe(foot);
    await userEvent.click(button);
    const dialog = canvas.getByRole("dialog", { name: "Counting without watching" });
    await userEvent.click(within(dialog).getByText(/Llobregat/));
    await waitFor(() => expect(dialog).toBeVisible());
    await userEvent.click(dialog);
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(button).toHaveFocus();
  },
};

/**
 * Five places, sessions of many lengths, and more sessions in one place than fit. Where there is more,
 * the edge fades, and the buttons move by one place.
 */
export const FivePlaces: Story = {
  parameters: asGrid(festival),
  globals: { width: "800px" },
  play: async ({ canvas, canvasElement, step }) => {
    const next = await canvas.findByRole("button", { name: "Next place" });
    const scroller = canvasElement.querySelector(".plenary-grid-scroller") as HTMLElement;
    const head = canvasElement.querySelector(".plenary-grid-head") as HTMLElement;
    await step("is as wide as it must be, in its own scroller", async () => {
      await staysInside(canvasElement);
      await expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
    });
    await step("the names of places stay in view", async () => {
      await userEvent.click(next);
      await waitFor(() => expect(head.scrollLeft).toBeGreaterThan(100));
      await expect(head.scrollLeft).toBe(scroller.scrollLeft);
    });
    await step("no cell overlaps another, and none is cut off", async () => {
      const cells = [...canvasElement.querySelectorAll<HTMLElement>(".plenary-cell")];
      const boxes = cells.map((cell) => cell.getBoundingClientRect());
      for (const [index, a] of boxes.entries()) {
        const cell = cells[index] as HTMLElement;
        const foot = cell.getBoundingClientRect().bottom;
        for (const text of cell.querySelectorAll("p:not(.plenary-unseen)"))
          await expect(text.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot + 1);
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left;
          await expect(apart).toBe(true);
        }
      }
    });
    scroller.scrollLeft = 0;
  },
};

/** One hall: one column beside the hours. */
export const OnePlace: Story = { parameters: asGrid(oneHall) };

/** With `auto`, sessions that follow each other are a list. */
export const AutoInTurn: Story = {
  parameters: shows(oneHall, { layout: "auto" }),
  play: async ({ canvasElement }) => {
    await expect(gridOf(canvasElement)).toBeNull();
  },
};

/** With `auto`, parallel sessions are a grid. */
export const AutoInParallel: Story = {
  parameters: shows(festival, { layout: "auto" }),
  play: async ({ canvasElement }) => {
    await expect(gridOf(canvasElement)).toBeVisible();
  },
};

/**
 * With groups selected, sessions for others disappear, with their places and hours; the rest say
 * why they are shown.
 */
export const Filtered: Story = {
  parameters: asGrid(week, { day: "2027-02-17", picked: ["commissions"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Your group takes part")).toBeVisible();
    await expect(canvas.queryByText("Besòs Room")).toBeNull();
  },
};

/** No session matches: as in the list. */
export const FilteredToNothing: Story = {
  parameters: asGrid(only({ ...sessionOf("tue-partners"), audience: ["partners"] }), {
    picked: ["youth"],
  }),
};

/** What is on is marked in words and by its border. */
export const Running: Story = {
  parameters: asGrid(week, { day: "2027-02-16", now: "2027-02-16T12:50+01:00" }),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelectorAll("[aria-current=time]")).toHaveLength(3);
    await expect(canvas.getAllByText("Now")[0]).toBeVisible();
  },
};

/** The day is over, but the week is not. */
export const Past: Story = {
  parameters: asGrid(week, { day: "2027-02-16", now: "2027-02-17T12:50+01:00" }),
};

/** Still loading: as in the list. */
export const Loading: Story = { parameters: asGrid(undefined) };

/** The document could not be loaded. */
export const Failed: Story = { parameters: asGrid(undefined, { status: "failed" }) };

/** The document could not be loaded: the reader is offline. */
export const Offline: Story = { parameters: asGrid(undefined, { status: "offline" }) };

/** A day with nothing in it yet. */
export const NoSessions: Story = { parameters: asGrid(empty) };

/** An older copy: its age is shown above. */
export const Stale: Story = {
  parameters: asGrid(week, { day: "2027-02-16", status: "failed", at: staleAt }),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/as of 14 February 2027, 17:05/)).toBeVisible();
    await expect(gridOf(canvasElement)).toBeVisible();
  },
};

/** Parts of the document could not be read. */
export const Partial: Story = { parameters: asGrid(broken) };

/** A draft. */
export const Draft: Story = { parameters: asGrid(draft, { day: "2027-02-16" }) };

/** A single session gets its own column. */
export const OneSession: Story = { parameters: asGrid(only(sessionOf("tue-partners"))) };

/** Three hundred sessions in three days. */
export const Large: Story = { tags: ["!autodocs", "large"], parameters: asGrid(large) };

/** Moved, cancelled, to be confirmed: in words and by the border. */
export const Status: Story = {
  parameters: asGrid(
    only(sessionOf("tue-asia-pacific"), sessionOf("tue-river-walk"), {
      ...sessionOf("wed-youth-assembly"),
      start: "2027-02-16T11:30",
      end: "2027-02-16T13:00",
      place: "gallery",
    }),
  ),
  play: async ({ canvas }) => {
    for (const word of ["Moved", "Cancelled", "To be confirmed"]) {
      await expect(canvas.getByText(word)).toBeVisible();
    }
  },
};

/** Every field of the format, and a session with only a title. */
export const Everything: Story = {
  parameters: asGrid(only(everything, { id: "bare", title: "Only a title" })),
};

/** No session has a time: the list instead. */
export const OnlyTitles: Story = {
  parameters: asGrid(onlyTitles),
  play: async ({ canvasElement }) => {
    await expect(gridOf(canvasElement)).toBeNull();
  },
};

/** Words longer than a column. */
export const LongWords: Story = {
  parameters: asGrid(longWords, { picked: ["long"] }),
  globals: { width: "640px" },
  play: ({ canvasElement }) => staysInside(canvasElement),
};

/** In French, with French clocks. */
export const French: Story = {
  parameters: asGrid(week, { day: "2027-02-16", picked: ["sections"] }),
  globals: { language: "fr" },
};

/** Right to left: the hours are on the right, and the right arrow key goes back. */
export const Arabic: Story = {
  parameters: asGrid(week, { day: "2027-02-16" }),
  globals: { language: "ar", viewerZone: "Asia/Tokyo" },
  play: async ({ canvas }) => {
    const cell = (name: string) => canvas.getByRole("button", { name });
    const [first, second] = [cell("A key for everyone"), cell("Counting without watching")];
    await expect(second.getBoundingClientRect().left).toBeLessThan(
      first.getBoundingClientRect().left,
    );
    first.focus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect(second).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(first).toHaveFocus();
  },
};

/** Both zones in each cell. */
export const SeenFromTokyo: Story = {
  parameters: asGrid(week, { day: "2027-02-16" }),
  globals: { viewerZone: "Asia/Tokyo" },
};

/** A dark theme, whatever the page. */
export const Dark: Story = {
  parameters: asGrid(week, { day: "2027-02-16", picked: ["communities"] }),
  globals: { theme: "dark" },
};

/** On a coloured background. */
export const OnDarkNavy: Story = {
  parameters: asGrid(week, { day: "2027-02-16" }),
  globals: { ground: "navy" },
};

/** A session's card above the page, in any language. */
export const Dialog: Story = {
  tags: ["acted"],
  parameters: asGrid(week, { day: "2027-02-16" }),
  play: async ({ canvas, canvasElement }) => {
    const cell = canvasElement.querySelector<HTMLElement>("[data-session=tue-asia-pacific] button");
    await userEvent.click(cell as HTMLElement);
    await waitFor(() => expect(canvas.getByRole("dialog")).toBeVisible());
  },
};

/** The card above a dark page. */
export const DarkDialog: Story = {
  parameters: asGrid(week, { day: "2027-02-16" }),
  globals: { ground: "navy" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /Asia-Pacific/ }));
    await waitFor(() => expect(canvas.getByRole("dialog")).toBeVisible());
  },
};

/** The narrowest width that WCAG requires: the list, and nothing scrolls sideways. */
export const At320: Story = {
  name: "At 320 px",
  parameters: asGrid(week, { day: "2027-02-16" }),
  globals: { width: "320px" },
  play: async ({ canvasElement }) => {
    await expect(gridOf(canvasElement)).toBeNull();
    await staysInside(canvasElement);
  },
};
