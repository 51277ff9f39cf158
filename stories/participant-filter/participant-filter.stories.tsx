import { ParticipantFilter } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { forSome, large, longWords, onlyTitles, week } from "../documents.ts";
import { onChange, shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";
import { longNames, oneGroup, sixtyGroups } from "./documents.ts";

/**
 * The filter by groups: the selected groups as chips, and all groups in a tree behind a button,
 * each with the number of sessions it would show. Sessions for everyone always stay, and the tree
 * gives their number too.
 *
 * In a wide container the tree is a panel under the bar; in a narrow one the bar is a row that
 * opens a sheet above the page. If there are many groups, the tree has a search field. A site may
 * define `presets`: named sets of groups, each selected with one press.
 *
 * It shares its choices with the timeline in the same provider. A programme without groups has
 * nothing to choose, so no filter is drawn.
 */
const meta = {
  title: "Participant filter",
  component: ParticipantFilter,
} satisfies Meta<typeof ParticipantFilter>;
export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const opener = (canvas: Canvas) => canvas.getByRole("button", { name: /^For whom\?/ });
const says = (canvas: Canvas, text: string) =>
  waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(text), { timeout: 2000 });

/** No group selected: the whole programme. */
export const NothingPicked: Story = {
  parameters: shows(week),
  play: async ({ canvas }) => {
    await expect(opener(canvas)).toHaveAttribute("aria-expanded", "false");
    await expect(canvas.getByText("38 sessions")).toBeVisible();
    // The status element exists before it has text, so that the first text is announced.
    await expect(canvas.getByRole("status")).toHaveTextContent(/^$/);
    await expect(canvas.queryByRole("button", { name: "Show everything" })).toBeNull();
  },
};

/** Opened and used by keyboard only; the count is announced politely. */
export const ByKeyboard: Story = {
  parameters: shows(week),
  play: async ({ canvas, step }) => {
    onChange.mockClear();
    await step("opens", async () => {
      await userEvent.tab();
      await expect(opener(canvas)).toHaveFocus();
      await userEvent.keyboard("{Enter}");
      await expect(opener(canvas)).toHaveAttribute("aria-expanded", "true");
      await expect(canvas.getByRole("checkbox", { name: /^Commissions/ })).toBeVisible();
    });
    await step("selects a group", async () => {
      canvas.getByRole("checkbox", { name: /^Commissions/ }).focus();
      await userEvent.keyboard(" ");
      await expect(canvas.getByRole("button", { name: "Remove Commissions" })).toBeVisible();
      await expect(canvas.getByRole("checkbox", { name: /^Commissions/ })).toHaveFocus();
      await expect(onChange).toHaveBeenCalledOnce();
    });
    await step("says how many are left", async () => {
      const [seen] = canvas.getAllByText("25 of 38 sessions") as [HTMLElement];
      await expect(seen).toBeVisible();
      await says(canvas, "25 of 38 sessions");
    });
    await step("Escape closes, and returns the focus", async () => {
      await userEvent.keyboard("{Escape}");
      await expect(opener(canvas)).toHaveAttribute("aria-expanded", "false");
      await expect(opener(canvas)).toHaveFocus();
      await expect(canvas.queryByRole("checkbox")).toBeNull();
    });
  },
};

/** Two groups of the tree, as chips. */
export const Picked: Story = {
  parameters: shows(week, { picked: ["commissions", "section-africa"] }),
};

/** Pressing a chip removes it; the focus moves to the button that can bring it back. */
export const ChipRemoved: Story = {
  parameters: shows(week, { picked: ["commissions", "youth"] }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove Youth delegates" }));
    await expect(canvas.queryByRole("button", { name: "Remove Youth delegates" })).toBeNull();
    await expect(opener(canvas)).toHaveFocus();
    await says(canvas, "25 of 38 sessions");
  },
};

/** The same by keyboard: the focus is not lost. */
export const ChipRemovedByKeyboard: Story = {
  parameters: shows(week, { picked: ["commissions", "youth"] }),
  play: async ({ canvas }) => {
    const chip = canvas.getByRole("button", { name: "Remove Youth delegates" });
    while (document.activeElement !== chip) await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.queryByRole("button", { name: "Remove Youth delegates" })).toBeNull();
    await expect(opener(canvas)).toHaveFocus();
    await says(canvas, "25 of 38 sessions");
  },
};

/** All groups cleared at once. */
export const Reset: Story = {
  parameters: shows(week, { picked: ["commissions", "youth"] }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Show everything" }));
    await expect(canvas.queryByRole("button", { name: /^Remove/ })).toBeNull();
    await expect(canvas.queryByRole("button", { name: "Show everything" })).toBeNull();
    await expect(opener(canvas)).toHaveFocus();
    await says(canvas, "38 sessions");
  },
};

const open: Story["play"] = async ({ canvas }) => {
  await userEvent.click(canvas.getAllByRole("button", { expanded: false })[0] as HTMLElement);
};

/** The tree, with the number of sessions that each group adds to those for everyone. */
export const Open: Story = {
  tags: ["acted"],
  parameters: shows(week, { picked: ["commissions"] }),
  play: open,
};

/** Each group gives the number of sessions that it adds to those for everyone. */
export const Counts: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  play: async ({ canvas }) => {
    await userEvent.click(opener(canvas));
    await expect(canvas.getByRole("checkbox", { name: /^Commissions/ })).toBeChecked();
    await expect(canvas.getByRole("checkbox", { name: "Commissions +7 sessions" })).toBeVisible();
  },
};

/** The site locked the groups: they are shown as text, without controls for them. */
export const Locked: Story = {
  parameters: shows(week, { picked: ["commissions", "youth"], locked: true }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Shown here for/)).toBeVisible();
    await expect(canvas.queryByRole("button", { name: /^For whom/ })).toBeNull();
    await expect(canvas.queryByRole("button", { name: /^Remove/ })).toBeNull();
  },
};

/** A link names a group that this meeting does not have: it is ignored, with a message. */
export const UnknownGroups: Story = {
  parameters: shows(week, { picked: ["commissions", "task-force-2019"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/task-force-2019/)).toBeVisible();
    await expect(canvas.getByText("25 of 38 sessions")).toBeVisible();
  },
};

/** Only unknown groups: everything is shown, and they can be cleared. */
export const OnlyUnknownGroups: Story = {
  parameters: shows(week, { picked: ["task-force-2019"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("38 sessions")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show everything" }));
    await expect(canvas.queryByText(/task-force-2019/)).toBeNull();
    await expect(opener(canvas)).toHaveFocus();
  },
};

/** No groups: no filter. */
export const NoGroups: Story = {
  parameters: shows(onlyTitles),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("group")).toBeNull();
  },
};

/** More branches than there are shapes: the shapes begin again. */
export const MoreGroupsThanShapes: Story = {
  parameters: shows(large, { picked: ["group-1", "group-11", "group-12"] }),
  play: open,
};

/** Sixty groups, three levels deep. */
export const ManyGroups: Story = {
  tags: ["acted"],
  parameters: shows(sixtyGroups, { picked: ["lebanon", "culture", "press"] }),
  play: open,
};

/** A search by name that ignores accents; the parents of a match stay, to show where it is. */
export const FindAGroup: Story = {
  parameters: shows(sixtyGroups),
  play: async ({ canvas, step }) => {
    await userEvent.click(opener(canvas));
    const field = canvas.getByRole("searchbox", { name: "Find a group" });
    const names = () =>
      canvas.getAllByRole("checkbox").map((box) => box.parentElement?.textContent);
    await step("by a few letters", async () => {
      await userEvent.type(field, "cote");
      await waitFor(() => expect(canvas.getAllByRole("checkbox")).toHaveLength(3));
      await expect(names().join()).toMatch(/Regional sections.*Africa.*Côte d’Ivoire/);
      await says(canvas, "Find a group: 1");
    });
    await step("when one is selected, the field keeps its text", async () => {
      await userEvent.click(canvas.getByRole("checkbox", { name: /^Côte/ }));
      await expect(field).toHaveValue("cote");
      await expect(canvas.getByRole("checkbox", { name: /^Côte/ })).toHaveFocus();
      await expect(canvas.getByRole("button", { name: "Remove Côte d’Ivoire" })).toBeVisible();
    });
    await step("in another language of the programme", async () => {
      await userEvent.clear(field);
      await userEvent.type(field, "deleguees");
      await waitFor(() => expect(names().join()).toMatch(/^.?Youth delegates/));
    });
    await step("no match is announced", async () => {
      await userEvent.clear(field);
      await userEvent.type(field, "atlantis");
      await says(canvas, "No group found for “atlantis”.");
      await expect(canvas.getByText("atlantis", { selector: "bdi" })).toBeVisible();
    });
    await step("Escape clears the field, then closes", async () => {
      await userEvent.type(field, "{Escape}");
      // And one for only what names the picked group.
      await waitFor(() => expect(canvas.getAllByRole("checkbox")).toHaveLength(61));
      await expect(field).toHaveFocus();
      await userEvent.keyboard("{Escape}");
      await expect(opener(canvas)).toHaveFocus();
      await expect(canvas.queryByRole("checkbox")).toBeNull();
    });
  },
};

/** A checkbox stays where it is when pressed, however many chips are added. */
export const NothingMoves: Story = {
  parameters: shows(sixtyGroups),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(opener(canvas));
    const box = canvas.getByRole("checkbox", { name: /^Canada/ });
    const before = box.getBoundingClientRect().top;
    const others = canvas.getAllByRole("checkbox").slice(0, 20);
    for (const other of [box, ...others]) await userEvent.click(other);
    await expect(canvasElement.querySelectorAll(".plenary-chip")).toHaveLength(21);
    await expect(box.getBoundingClientRect().top).toBe(before);
  },
};

const presets = [
  { label: "Cities", audiences: ["commission-digital", "commission-culture"] },
  { label: "Youth", audiences: ["youth"] },
  // This programme has no such group: the preset is not drawn.
  { label: "Task force", audiences: ["task-force-2019"] },
];

/** Named sets of groups, defined by the site: one press selects, another clears. */
export const WithPresets: Story = {
  args: { presets },
  parameters: shows(week, { picked: ["youth"] }),
  play: async ({ canvas }) => {
    const cities = canvas.getByRole("button", { name: "Cities" });
    await expect(canvas.queryByRole("button", { name: "Task force" })).toBeNull();
    await expect(canvas.getByRole("button", { name: "Youth" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await userEvent.click(cities);
    await expect(cities).toHaveFocus();
    await expect(cities).toHaveAttribute("aria-pressed", "true");
    await expect(canvas.getByRole("button", { name: "Youth" })).toHaveAttribute(
      "aria-pressed",
      "false",
    );
    await expect(canvas.getAllByRole("button", { name: /^Remove/ })).toHaveLength(2);
    await userEvent.click(cities);
    await expect(canvas.queryByRole("button", { name: /^Remove/ })).toBeNull();
    await says(canvas, "38 sessions");
  },
};

/** A preset by keyboard: pressed, and pressed again. */
export const PresetsByKeyboard: Story = {
  args: { presets },
  parameters: shows(week),
  play: async ({ canvas }) => {
    const cities = canvas.getByRole("button", { name: "Cities" });
    while (document.activeElement !== cities) await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(cities).toHaveAttribute("aria-pressed", "true");
    await expect(cities).toHaveFocus();
    await expect(canvas.getAllByRole("button", { name: /^Remove/ })).toHaveLength(2);
    await userEvent.keyboard(" ");
    await expect(cities).toHaveAttribute("aria-pressed", "false");
    await expect(cities).toHaveFocus();
    await says(canvas, "38 sessions");
  },
};

/** Only one group. */
export const OneGroup: Story = {
  parameters: shows(oneGroup),
  play: open,
};

/** Names that need several lines. */
export const LongNames: Story = {
  parameters: shows(longNames, { picked: ["absent"] }),
  play: open,
};

/** No session is for the groups: the count says so, with a button to go back. */
export const NothingLeft: Story = {
  parameters: shows(forSome, { picked: ["youth"] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("0 of 2 sessions")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show everything" }));
    await says(canvas, "2 sessions");
  },
};

/** Counts respect the other choices: here one day and a search. */
export const BesideASearch: Story = {
  parameters: shows(week, { search: "city", day: "2027-02-16" }),
  play: async (context) => {
    await open(context);
    const [all] = context.canvas.getAllByText(/ of \d+ sessions$/) as [HTMLElement];
    const shown = Number.parseInt(all.textContent ?? "", 10);
    for (const box of context.canvas.getAllByRole("checkbox")) {
      const number = box.parentElement?.querySelector("[aria-hidden=true]:not(.plenary-mark)");
      await expect(Number(number?.textContent)).toBeLessThanOrEqual(shown);
    }
  },
};

const sheet = () => within(document.querySelector("dialog") as HTMLElement);
/** The sheet animates as it opens. */
const risen = () =>
  Promise.all(
    document
      .querySelector("dialog")
      ?.getAnimations()
      .map((one) => one.finished) ?? [],
  );

/** In a narrow container: one row that opens a sheet above the page. All by keyboard. */
export const Sheet: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  globals: { width: "360px" },
  play: async ({ canvas, step }) => {
    onChange.mockClear();
    await step("the row names the selected groups, and opens", async () => {
      await userEvent.tab();
      await expect(opener(canvas)).toHaveFocus();
      await expect(opener(canvas)).toHaveAccessibleName("For whom? Commissions");
      await userEvent.keyboard("{Enter}");
      await risen();
      await expect(canvas.getByRole("dialog", { name: "For whom?" })).toBeVisible();
      // The focus does not start in a field: on a phone that would open the keyboard.
      await expect(sheet().getByRole("button", { name: "Close" })).toHaveFocus();
    });
    await step(
      "a pick is counted and said in the sheet, for behind it nothing is heard",
      async () => {
        const africa = sheet().getByRole("checkbox", { name: /^Africa/ });
        africa.focus();
        const before = africa.getBoundingClientRect().top;
        await userEvent.keyboard(" ");
        await expect(onChange).toHaveBeenCalledOnce();
        await expect(africa).toHaveFocus();
        await expect(africa.getBoundingClientRect().top).toBe(before);
        await waitFor(
          () => expect(sheet().getByRole("status")).toHaveTextContent("27 of 38 sessions"),
          { timeout: 2000 },
        );
      },
    );
    await step("a chip is removed; the focus stays in the sheet", async () => {
      await userEvent.click(sheet().getByRole("button", { name: "Remove Commissions" }));
      const dialog = document.querySelector("dialog") as HTMLElement;
      await expect(dialog.contains(document.activeElement)).toBe(true);
    });
    await step("after closing, the focus is back", async () => {
      sheet().getByRole("button", { name: "Close" }).focus();
      await userEvent.keyboard("{Enter}");
      await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
      await expect(opener(canvas)).toHaveFocus();
      await expect(opener(canvas)).toHaveAccessibleName("For whom? Africa");
    });
  },
};

/** The open sheet of a week. */
export const SheetOpen: Story = {
  tags: ["acted"],
  parameters: shows(week, { picked: ["commissions", "section-africa"] }),
  globals: { width: "360px" },
  play: open,
};

/**
 * The sheet of sixty groups: its height stays the same when few are found, so the field does not
 * move.
 */
export const SheetOfMany: Story = {
  tags: ["acted"],
  parameters: shows(sixtyGroups, { picked: ["lebanon"] }),
  globals: { width: "360px" },
  play: async (context) => {
    await open(context);
    await risen();
    const field = sheet().getByRole("searchbox");
    const before = field.getBoundingClientRect().top;
    await userEvent.type(field, "cote");
    // Three groups, and only what names the picked one.
    await waitFor(() => expect(sheet().getAllByRole("checkbox")).toHaveLength(4));
    await expect(field.getBoundingClientRect().top).toBe(before);
  },
};

/** The sheet in Arabic. */
export const SheetInArabic: Story = {
  tags: ["acted"],
  parameters: shows(sixtyGroups, { picked: ["lebanon", "youth"] }),
  globals: { width: "360px", language: "ar" },
  play: open,
};

/** A row with presets, on a phone. */
export const PresetsAt360: Story = {
  name: "Presets at 360 px",
  args: { presets },
  parameters: shows(week, { picked: ["youth"] }),
  globals: { width: "360px" },
};

/** Names longer than the line. */
export const LongWords: Story = {
  parameters: shows(longWords, { picked: ["long", "long-too"] }),
  globals: { width: "320px" },
  play: async (context) => {
    await staysInside(context.canvasElement);
    await open(context);
    await staysInside(context.canvasElement);
  },
};

/** Arabic: the bar runs right to left. */
export const Arabic: Story = {
  parameters: shows(week, { picked: ["section-mewa"] }),
  globals: { language: "ar" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { expanded: false }));
  },
};

/** Dark, open. */
export const Dark: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  globals: { theme: "dark" },
  play: open,
};

/** On a dark page, detected by the widget. */
export const OnDarkNavy: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  globals: { ground: "navy" },
  play: open,
};

/** On a warm grey. */
export const OnWarmGrey: Story = {
  parameters: shows(week, { picked: ["commissions"] }),
  globals: { ground: "grey" },
  play: open,
};

/** On a narrow phone. */
export const At320: Story = {
  name: "At 320 px",
  parameters: shows(week, { picked: ["commission-inclusion", "section-latin-america"] }),
  globals: { width: "320px" },
  play: async (context) => {
    await open(context);
    await staysInside(context.canvasElement);
  },
};
