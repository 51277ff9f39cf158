import { Timeline } from "@plenary/widgets";
import { LanguageSwitch } from "@plenary/widgets/languages";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, userEvent } from "storybook/test";
import { halfTranslated, only, onlyTitles, sessionOf, week } from "../documents.ts";
import { onChange, shows } from "../frame.tsx";

/**
 * The languages of the programme, by their own names, if there are several. The interface keeps its
 * own language. A text that is missing in the chosen language says which language it is in.
 */
const meta = {
  title: "Language switch",
  component: LanguageSwitch,
  render: () => (
    <>
      <LanguageSwitch />
      <Timeline />
    </>
  ),
} satisfies Meta<typeof LanguageSwitch>;
export default meta;

type Story = StoryObj<typeof meta>;

const short = only(sessionOf("mon-chairs"));

/** At first the language of the interface. */
export const ThreeLanguages: Story = {
  parameters: shows(short),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("radio", { name: "English" })).toBeChecked();
    await expect(canvas.getByText("Français").closest("label")).toHaveAttribute("lang", "fr");
  },
};

/** Chosen by keyboard: the programme changes; the interface and the focus stay. */
export const ByKeyboard: Story = {
  parameters: shows(short),
  play: async ({ canvas }) => {
    onChange.mockClear();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    const french = canvas.getByRole("radio", { name: "Français" });
    await expect(french).toBeChecked();
    await expect(french).toHaveFocus();
    const [title] = canvas.getByRole("article").children;
    await expect(title?.firstElementChild).toHaveAttribute("lang", "fr");
    await expect(canvas.getByRole("group", { name: "Programme language" })).toBeVisible();
    await expect(onChange).toHaveBeenCalledOnce();
  },
};

/** The second day was never translated: its texts say that they are in English. */
export const HalfTranslated: Story = {
  parameters: shows(halfTranslated, { content: "fr", day: "2027-02-16" }),
  globals: { language: "fr" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Care, street by street")).toHaveAttribute(
      "data-fallback",
      "anglais",
    );
  },
};

/** One language: nothing to choose. */
export const OneLanguage: Story = {
  parameters: shows(onlyTitles),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("radio")).toBeNull();
  },
};

/** An Arabic interface around a French programme. */
export const Arabic: Story = {
  parameters: shows(week, { content: "fr", day: "2027-02-15" }),
  globals: { language: "ar" },
};

/** Dark. */
export const Dark: Story = { parameters: shows(short), globals: { theme: "dark" } };
