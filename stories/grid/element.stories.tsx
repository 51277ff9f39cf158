import "@plenary/embed/define";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import weekUrl from "../../examples/data/retreat-week.json?url";

/** The grid in an element's shadow root, as on most sites. */
const meta = {
  title: "Grid/In an element",
  render: () => <plenary-timeline src={weekUrl} layout="grid" day="2027-02-16" />,
} satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/**
 * The focus goes into the card and back to the cell. Only the shadow root knows which cell it was.
 */
export const Dialog: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector("plenary-timeline")?.shadowRoot as ShadowRoot;
    const shadow = within(root as unknown as HTMLElement);
    const cell = await shadow.findByRole("button", { name: "A key for everyone" });
    cell.focus();
    await userEvent.keyboard("{Enter}");
    const dialog = shadow.getByRole("dialog", { name: "A key for everyone" });
    const close = within(dialog).getByRole("button", { name: "Close" });
    await expect(root.activeElement).toBe(close);
    await userEvent.click(close);
    await waitFor(() => expect(shadow.queryByRole("dialog")).toBeNull());
    await expect(root.activeElement).toBe(cell);
  },
};
