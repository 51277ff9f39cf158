import { Calendar } from "@plenary/widgets/calendar";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { week } from "../documents.ts";
import { shows } from "../frame.tsx";
import { copied, downloaded, refusing, willing } from "../share/hosts.ts";

/**
 * Adds the programme to the reader's own calendar: as a subscription to the hosted calendar, if the
 * organiser has one, which follows every change and needs no download; or as a file of what is
 * shown, or of the reader's own sessions.
 */
const meta = { title: "Calendar", component: Calendar } satisfies Meta<typeof Calendar>;
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story["play"]>;

const { calendarUrl, ...unhosted } = week;
const open: Play = async ({ canvasElement }) => {
  await userEvent.click(canvasElement.querySelector("[part=calendar]") as HTMLElement);
  await waitFor(() => expect(canvasElement.querySelector("dialog")).toBeVisible());
};

/** With a hosted calendar, and sessions of the reader's own. */
export const Hosted: Story = {
  tags: ["acted"],
  parameters: shows(week, { host: willing, favourites: ["mon-opening", "tue-care"] }),
  play: open,
};

/** Without a hosted calendar: only files. By keyboard, with the sessions of one group. */
export const ByKeyboard: Story = {
  parameters: shows(unhosted, { host: willing, picked: ["commissions"] }),
  play: async ({ canvas }) => {
    await userEvent.tab();
    const button = canvas.getByRole("button", { name: "Add to calendar" });
    await userEvent.keyboard("{Enter}");
    const dialog = within(canvas.getByRole("dialog", { name: "Add to calendar" }));
    await userEvent.tab();
    await expect(dialog.getByRole("button", { name: /^What is shown here/ })).toHaveFocus();
    downloaded.mockClear();
    await userEvent.keyboard("{Enter}");
    const [name, file] = downloaded.mock.lastCall ?? [];
    await expect(name).toMatch(/\.ics$/);
    const left = dialog.getByRole("textbox", { name: /^If no file was saved/ });
    await waitFor(() => expect(left).toBeVisible());
    await expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    dialog.getByRole("button", { name: "Close" }).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(button).toHaveFocus();
  },
};

/** Copies the hosted calendar's address by pointer. */
export const AddressCopied: Story = {
  parameters: shows(week, { host: willing }),
  play: async (context) => {
    await open(context);
    copied.mockClear();
    await userEvent.click(context.canvas.getByRole("button", { name: /^Copy link/ }));
    await waitFor(() => expect(copied).toHaveBeenCalledWith(calendarUrl));
  },
};

/** No downloads and no hosted calendar: the text of the file can be copied. */
export const NoDownloads: Story = {
  tags: ["acted"],
  parameters: shows(unhosted, { host: refusing }),
  play: async (context) => {
    await open(context);
    const { canvasElement } = context;
    const file = canvasElement.querySelector<HTMLElement>("dialog .plenary-acts button");
    await userEvent.click(file as HTMLElement);
    await expect(canvasElement.querySelector("textarea")).toBeVisible();
    await expect(canvasElement.querySelector("textarea")?.value).toMatch(/^BEGIN:VCALENDAR/);
  },
};

/** On a dark page, in Arabic. */
export const DarkArabic: Story = {
  parameters: shows(week, { host: willing, favourites: ["mon-opening"] }),
  globals: { ground: "navy", language: "ar" },
  play: open,
};
