import { Programme } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { week } from "../documents.ts";
import { shows } from "../frame.tsx";

/**
 * Every reader action, by keyboard and by pointer, on one page of a week that is under way. After
 * each, the control is the same element, in its place, with the focus; the page did not scroll; and
 * the number of sessions left is announced if it changed.
 */
const meta = {
  title: "Agenda/Reading",
  component: Programme,
  globals: { viewerZone: "Asia/Tokyo" },
} satisfies Meta<typeof Programme>;
export default meta;

type Story = StoryObj<typeof meta>;

interface Press {
  /** Presses a button or a checkbox, or selects a radio button. */
  press(control: HTMLElement): Promise<void>;
  clear(field: HTMLElement, root: HTMLElement): Promise<void>;
}

const keyboard: Press = {
  async press(control) {
    if (!(control instanceof HTMLInputElement)) {
      control.focus({ preventScroll: true });
      await userEvent.keyboard("{Enter}");
    } else if (control.type === "checkbox") {
      control.focus({ preventScroll: true });
      await userEvent.keyboard(" ");
    } else {
      const group = [...(control.closest("fieldset") as Element).querySelectorAll("input")];
      group.find(({ checked }) => checked)?.focus({ preventScroll: true });
      for (let left = group.length; left && !control.checked; left--) {
        await userEvent.keyboard("{ArrowRight}");
      }
    }
  },
  clear: () => userEvent.keyboard("{Escape}").then(() => {}),
};

const pointer: Press = {
  press: (control) => userEvent.click(control),
  clear: (_, root) =>
    userEvent.click(within(root).getByRole("button", { name: "Clear the search" })),
};

/** Where a control is, and how far the page is scrolled. */
const placeOf = (control: Element) => {
  const { left, top } = control.getBoundingClientRect();
  return [left, top, scrollY].map(Math.round);
};

const reads =
  ({ press, clear }: Press): NonNullable<Story["play"]> =>
  async ({ canvas, canvasElement, step }) => {
    const button = (name: string | RegExp) => canvas.getByRole("button", { name });
    /** Presses, and checks that control, focus and page stayed where they were. */
    const act = async (control: HTMLElement) => {
      control.scrollIntoView({ block: "center" });
      const before = placeOf(control);
      await press(control);
      await expect(control).toBeInTheDocument();
      await expect(control).toHaveFocus();
      await expect(placeOf(control)).toEqual(before);
    };
    const says = (text: RegExp) =>
      waitFor(() => expect(canvas.getAllByRole("status")[0]).toHaveTextContent(text));

    await step("a past day unfolds, and folds", async () => {
      const [monday] = canvas.getAllByRole("button", { name: "8 sessions" }) as [HTMLElement];
      await act(monday);
      await expect(monday).toHaveAttribute("aria-expanded", "true");
      await expect(canvas.getByRole("article", { name: "Opening of the week" })).toBeVisible();
      await act(monday);
      await expect(monday).toHaveAttribute("aria-expanded", "false");
    });
    await step("one day is chosen, then all", async () => {
      await act(button("Tue 16"));
      await says(/^11 sessions$/);
      await act(button("All days"));
      await says(/^38 sessions$/);
    });
    await step("a zone comes first", async () => {
      await act(button("More actions"));
      await act(canvas.getByRole("radio", { name: "My time" }));
      await waitFor(() =>
        expect(canvasElement.querySelector(".plenary-timeline .plenary-first")).toHaveTextContent(
          "18:00",
        ),
      );
      await act(canvas.getByRole("radio", { name: "Barcelona" }));
    });
    await step("the programme is read in another language", async () => {
      await act(canvas.getByRole("radio", { name: "Français" }));
      await expect(canvas.getByRole("heading", { name: /L’argent et les machines/ })).toBeVisible();
      await act(canvas.getByRole("radio", { name: "English" }));
    });
    await step("groups are selected in the tree, and cleared there", async () => {
      await act(button("For whom?"));
      const commissions = canvas.getByRole("checkbox", { name: /^Commissions/ });
      await act(commissions);
      await says(/^25 of 38 sessions$/);
      await act(commissions);
      await says(/^38 sessions$/);
      await act(button("For whom?"));
    });
    await step("a search leaves only what it finds, and is cleared", async () => {
      const field = canvas.getByRole("searchbox", { name: "Search" });
      field.scrollIntoView({ block: "center" });
      const before = placeOf(field);
      await userEvent.type(field, "kettle");
      await says(/^\d of 38 sessions$/);
      await clear(field, canvasElement);
      await says(/^38 sessions$/);
      await expect(field).toHaveFocus();
      await expect(placeOf(field)).toEqual(before);
    });
    await step("a row opens, and closes", async () => {
      await act(button("Tue 16"));
      const row = button("A key for everyone");
      await act(row);
      await expect(row).toHaveAttribute("aria-expanded", "true");
      await act(row);
      await expect(row).toHaveAttribute("aria-expanded", "false");
      await act(button("All days"));
    });
    await step("the button for what is on leads there", async () => {
      await press(button("Jump to now"));
      await waitFor(() => expect(document.activeElement).toHaveClass("plenary-card-title"));
      const line = document.activeElement?.closest("[aria-current=time]") as HTMLElement;
      await expect(canvasElement).toContainElement(line);
      await waitFor(() => expect(line.getBoundingClientRect().top).toBeLessThan(innerHeight));
      scrollTo(0, 0);
    });
  };

const parameters = shows(week, { now: "2027-02-17T10:15+01:00" });

/** Every action by keyboard. */
export const ByKeyboard: Story = { parameters, play: reads(keyboard) };

/** Every action by pointer. */
export const ByPointer: Story = { parameters, play: reads(pointer) };
