import { Share } from "@plenary/widgets/share";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { onlyTitles, week } from "../documents.ts";
import { shows } from "../frame.tsx";
import { copied, refusing, sent, willing } from "./hosts.ts";

/**
 * Shares the programme: a link to what is shown, which restores the same choices when opened, a
 * link to the reader's own programme, and both as text. What a host refuses can be copied by hand.
 */
const meta = { title: "Share", component: Share } satisfies Meta<typeof Share>;
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story["play"]>;

/** Finds the button by its part, since its text depends on the toolbar's language. */
const open: Play = async ({ canvasElement }) => {
  await userEvent.click(canvasElement.querySelector("[part=share]") as HTMLElement);
  await waitFor(() => expect(canvasElement.querySelector("dialog")).toBeVisible());
};
const choices = {
  picked: ["commissions"],
  search: "water",
  favourites: ["mon-opening", "tue-care"],
};

/** Open: what is shown, and the reader's own sessions. */
export const Open: Story = {
  tags: ["acted"],
  parameters: shows(week, { host: willing, ...choices }),
  play: async (context) => {
    await open(context);
    const [shown, own] = context.canvas.getAllByRole<HTMLInputElement>("textbox");
    await expect(shown?.value).toMatch(/#plenary_audience-commissions_q-water_agenda-[\w-]+$/);
    await expect(own?.value).toMatch(/_mine-mon-opening_-tue-care_agenda-[\w-]+$/);
  },
};

/** By keyboard: opened, copied, closed; the focus is where it was. */
export const ByKeyboard: Story = {
  parameters: shows(week, { host: willing }),
  play: async ({ canvas }) => {
    await userEvent.tab();
    const button = canvas.getByRole("button", { name: "Share" });
    await expect(button).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    const dialog = within(canvas.getByRole("dialog", { name: "Share" }));
    await expect(dialog.getByRole("button", { name: "Close" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect(dialog.getByRole("button", { name: /^Copy link/ })).toHaveFocus();
    copied.mockClear();
    await userEvent.keyboard("{Enter}");
    // Not what the dialog says about the filter.
    const said = () => dialog.getAllByRole("status").map(({ textContent }) => textContent);
    await waitFor(() => expect(said()).toContain("Copied"));
    await expect(copied.mock.lastCall?.[0]).toMatch(/#plenary_agenda-[\w-]+$/);
    dialog.getByRole("button", { name: "Close" }).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(button).toHaveFocus();
  },
};

/** Shared through the device: the title and the link. */
export const Sent: Story = {
  parameters: shows(week, { host: willing }),
  play: async (context) => {
    await open(context);
    sent.mockClear();
    await userEvent.click(context.canvas.getByRole("button", { name: "Send…" }));
    await expect(sent.mock.lastCall?.[0]).toMatch(/^Retreat week.*\nhttps:/);
  },
};

/** The clipboard is blocked: the text is shown, selected. */
export const CopyingRefused: Story = {
  tags: ["acted"],
  parameters: shows(week, { host: refusing }),
  play: async (context) => {
    await open(context);
    const { canvasElement } = context;
    const [, copy] = canvasElement.querySelectorAll<HTMLElement>("dialog button");
    await userEvent.click(copy as HTMLElement);
    await waitFor(() => expect(canvasElement.querySelector("textarea")).toHaveFocus());
  },
};

/** A programme of one session: its ⋯ menu has all this. */
export const OneSession: Story = {
  parameters: shows({ ...onlyTitles, days: [] }, { host: willing }),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** On a dark page, in Arabic. */
export const DarkArabic: Story = {
  parameters: shows(week, { host: willing, ...choices }),
  globals: { ground: "navy", language: "ar" },
  play: open,
};
