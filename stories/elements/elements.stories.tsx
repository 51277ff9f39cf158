import { addOns } from "@plenary/core/languages/all";
import { addLanguage } from "@plenary/embed";
import "@plenary/embed/define";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import pouvoirUrl from "../../examples/data/pouvoir-du-nous.json?url";
import weekUrl from "../../examples/data/retreat-week.json?url";
import { pouvoir, week } from "../documents.ts";

for (const [tag, language] of Object.entries(addOns)) addLanguage(tag, language);

/**
 * The same widgets as custom elements, for pages without a framework: what the script tag
 * registers. Each has its own shadow root, so the page's styles and the widget's don't mix; the
 * page's font and colours are still inherited.
 *
 * The toolbar's language reaches them as it would on a site, by the page's `lang`. The reader's
 * zone is the browser's.
 */
const meta = {
  title: "Elements",
  argTypes: {
    theme: { control: "inline-radio", options: ["auto", "light", "dark"] },
  },
  render: (args) => <plenary-agenda {...args} />,
} satisfies Meta<Args>;
export default meta;

interface Args {
  src?: string;
  theme?: "auto" | "light" | "dark";
  audience?: string;
  session?: string;
}
type Story = StoryObj<Args>;

/** Waits for what an element draws in its shadow root. */
async function inside(canvasElement: HTMLElement, name: string) {
  const element = canvasElement.querySelector(name) as HTMLElement;
  const root = element.shadowRoot as unknown as HTMLElement;
  const shadow = within(root);
  await waitFor(() => expect(root.querySelector("article, .plenary-filter")).not.toBeNull());
  return { element, root, shadow };
}

/** `<plenary-agenda src="…">`: the whole programme, from an address. */
export const Agenda: Story = {
  args: { src: weekUrl },
  play: async ({ canvasElement }) => {
    const { shadow } = await inside(canvasElement, "plenary-agenda");
    await expect(shadow.getAllByRole("article")).toHaveLength(38);
  },
};

/** The same with a group that the site selected for its readers. */
export const AgendaWithAGroup: Story = {
  args: { src: weekUrl, audience: "commissions" },
  play: async ({ canvasElement }) => {
    const { shadow } = await inside(canvasElement, "plenary-agenda");
    await expect(shadow.getByText("25 of 38 sessions")).toBeVisible();
  },
};

/** The address answers with an error: the widget says so in its place, and offers to try again. */
export const AgendaFailed: Story = {
  args: { src: "/no-such-programme.json" },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector("plenary-agenda")
      ?.shadowRoot as unknown as HTMLElement;
    await waitFor(() => expect(root.querySelector("[role=alert]")).not.toBeNull(), {
      timeout: 9000,
    });
  },
};

/** Data in the page itself: a `<script type="application/json">` inside the element. */
export const InlineData: Story = {
  render: () => (
    <plenary-agenda>
      <script type="application/json">{JSON.stringify(pouvoir)}</script>
    </plenary-agenda>
  ),
  play: async ({ canvasElement }) => {
    const { shadow } = await inside(canvasElement, "plenary-agenda");
    await expect(shadow.getByRole("heading", { name: /humanity/ })).toBeVisible();
  },
};

/** Data as a property, from the page's own script: `element.agenda = programme`. */
export const AgendaProperty: Story = {
  render: () => <plenary-agenda agenda={pouvoir} />,
  play: async ({ canvasElement }) => {
    const { shadow, element } = await inside(canvasElement, "plenary-agenda");
    await expect(shadow.getByRole("heading", { name: /humanity/ })).toBeVisible();
    await expect((element as HTMLElementTagNameMap["plenary-agenda"]).agenda?.id).toBe(pouvoir.id);
  },
};

/** Parts with the same address share one load and the reader's choices. */
export const PartsWithOneAddress: Story = {
  render: () => (
    <>
      <plenary-participant-filter src={weekUrl} />
      <p>The host’s own text stands between the parts.</p>
      <plenary-timeline src={weekUrl} />
    </>
  ),
  play: async ({ canvasElement, step }) => {
    const filter = await inside(canvasElement, "plenary-participant-filter");
    const timeline = await inside(canvasElement, "plenary-timeline");
    const changed = fn();
    canvasElement.addEventListener("plenary-change", changed);
    await step("a group selected in one", async () => {
      await userEvent.click(filter.shadow.getByRole("button", { name: "For whom?" }));
      await userEvent.click(filter.shadow.getByRole("checkbox", { name: /^Commissions/ }));
    });
    await step("changes the other", async () => {
      await expect(timeline.shadow.getAllByRole("article")).toHaveLength(25);
      await expect(changed).toHaveBeenCalledOnce();
    });
  },
};

/** Parts without an address name the element whose programme they show, with `for`. */
export const PartsByName: Story = {
  render: () => (
    <>
      <plenary-participant-filter for="days" />
      <plenary-timeline id="days" agenda={pouvoir} audience="commissions" />
    </>
  ),
  play: async ({ canvasElement }) => {
    const filter = await inside(canvasElement, "plenary-participant-filter");
    const timeline = await inside(canvasElement, "plenary-timeline");
    await expect(timeline.shadow.getAllByText("Your group takes part")[0]).toBeVisible();
    const [chip] = filter.shadow.getAllByRole("button", { name: /^Remove/ }) as [HTMLElement];
    await userEvent.click(chip);
    await expect(timeline.shadow.queryByText("Your group takes part")).toBeNull();
  },
};

/** `<plenary-panel-card session="…">`: one session, for example on a page about it. */
export const PanelCard: Story = {
  args: { src: pouvoirUrl, session: "agir" },
  render: ({ src, session }) => (
    <plenary-panel-card src={src as string} session={session as string} />
  ),
  play: async ({ canvasElement }) => {
    const { shadow } = await inside(canvasElement, "plenary-panel-card");
    await expect(shadow.getByRole("article", { name: /humanity/ })).toBeVisible();
  },
};

/** The site locks the groups: only their sessions, and no filter. */
export const LockedGroups: Story = {
  render: () => <plenary-agenda agenda={week} audience="youth" lock-audience />,
  play: async ({ canvasElement }) => {
    const { shadow } = await inside(canvasElement, "plenary-agenda");
    await expect(shadow.getByText(/Shown here for/)).toBeVisible();
    await expect(shadow.queryByRole("button", { name: "For whom?" })).toBeNull();
  },
};

/** On an Arabic page, which sets `lang` and loads the language file. */
export const OnAnArabicPage: Story = {
  args: { src: weekUrl, audience: "section-mewa" },
  globals: { language: "ar" },
  play: async ({ canvasElement }) => {
    const { root } = await inside(canvasElement, "plenary-agenda");
    await expect(root.querySelector(".plenary")).toHaveAttribute("dir", "rtl");
  },
};

/** On a page with a dark background, detected from inside the shadow root. */
export const OnDarkNavy: Story = {
  args: { src: weekUrl, audience: "commissions" },
  globals: { ground: "navy" },
  play: async ({ canvasElement }) => {
    const { root } = await inside(canvasElement, "plenary-agenda");
    await expect(root.querySelector(".plenary")).toHaveAttribute("data-scheme", "dark");
  },
};

/** Dark by attribute, in the site's own accent, radius and measure. */
export const Themed: Story = {
  args: { theme: "dark", audience: "commissions" },
  render: (args) => (
    <div
      style={{
        "--plenary-accent": "#d6336c",
        "--plenary-radius": "0",
        "--plenary-measure": "54ch",
        fontFamily: "Georgia, serif",
      }}
    >
      <plenary-agenda agenda={pouvoir} {...args} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    await inside(canvasElement, "plenary-agenda");
  },
};
