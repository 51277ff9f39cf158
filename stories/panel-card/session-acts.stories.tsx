import { PanelCard } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { pouvoir } from "../documents.ts";
import { onSelect, shows } from "../frame.tsx";
import { copied, refusing, sent, willing } from "../share/hosts.ts";

/**
 * The dialog that ⋯ opens on a card: add the session to a calendar, or share it. One dialog serves
 * every card of a programme.
 */
const meta = {
  title: "Panel card/Session acts",
  component: PanelCard,
  args: { session: "agir" },
  globals: { viewerZone: "Asia/Tokyo" },
} satisfies Meta<typeof PanelCard>;
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story["play"]>;

const hosted = { ...pouvoir, calendarUrl: "https://office.example/retreat.ics" };
const open: Play = async ({ canvasElement }) => {
  await userEvent.click(canvasElement.querySelector("[data-more]") as HTMLElement);
  await waitFor(() => expect(canvasElement.querySelector("dialog")).toBeVisible());
};

/** All options: a hosted calendar, and a device that can share. */
export const Open: Story = {
  tags: ["acted"],
  parameters: shows(hosted, { host: willing }),
  play: open,
};

/** By keyboard: opened, copied as text, closed; the focus is back on ⋯. */
export const ByKeyboard: Story = {
  parameters: shows(pouvoir, { host: willing }),
  play: async ({ canvas }) => {
    const more = canvas.getByRole("button", { name: /^More actions: Acting/ });
    more.focus();
    onSelect.mockClear();
    await userEvent.keyboard("{Enter}");
    await expect(onSelect).toHaveBeenCalledWith("agir");
    const dialog = within(canvas.getByRole("dialog", { name: /^Acting/ }));
    await expect(dialog.getByRole("button", { name: "Close" })).toHaveFocus();
    dialog.getByRole("button", { name: "Copy as text" }).focus();
    copied.mockClear();
    await userEvent.keyboard("{Enter}");
    // Not what the dialog says about the filter.
    const said = () => dialog.getAllByRole("status").map(({ textContent }) => textContent);
    await waitFor(() => expect(said()).toContain("Copied"));
    await expect(copied.mock.lastCall?.[0]).toMatch(/10:00–13:00 \(Barcelona\) · 18:00–21:00/);
    dialog.getByRole("button", { name: "Close" }).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(more).toHaveFocus();
  },
};

/** By pointer: shared through the device, and closed by a press outside. */
export const ByPointer: Story = {
  parameters: shows(pouvoir, { host: willing }),
  play: async (context) => {
    const { canvas, canvasElement } = context;
    await open(context);
    sent.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: "Send…" }));
    await expect(sent).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole("dialog"));
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(canvasElement.querySelector("[data-more]")).toHaveFocus();
  },
};

/** In a sandboxed frame a link can't open a window: its address is shown instead. */
export const NothingAllowed: Story = {
  tags: ["acted"],
  parameters: shows(pouvoir, { host: refusing }),
  play: async (context) => {
    await open(context);
    const { canvasElement } = context;
    await userEvent.click(canvasElement.querySelector("dialog a") as HTMLElement);
    await waitFor(() => expect(canvasElement.querySelector("textarea")).toHaveFocus());
    await expect(canvasElement.querySelector("textarea")?.value).toMatch(/^https:\/\/calendar/);
  },
};

/** On a phone, in Arabic: a sheet at the bottom of the screen, if the window is that narrow. */
export const NarrowArabic: Story = {
  parameters: shows(hosted, { host: willing }),
  globals: { language: "ar", width: "320px" },
  play: open,
};
