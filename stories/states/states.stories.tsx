import { PanelCard, ParticipantFilter, Timeline } from "@plenary/widgets";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import type { ComponentChildren } from "preact";
import { expect, userEvent, type within } from "storybook/test";
import { broken, draft, empty, pouvoir, week } from "../documents.ts";
import { onRetry, shows } from "../frame.tsx";

/**
 * What the parts draw if the programme is missing, incomplete or outdated. A filter with nothing to
 * choose draws nothing: the timeline beside it shows the message.
 *
 * If a newer version can't be loaded, a muted sentence gives the age of the copy. It is not an
 * alert.
 */
const meta = {
  title: "States",
  args: { session: "agir" },
  render: ({ session }) => (
    <>
      <Widget name="Participant filter">
        <ParticipantFilter />
      </Widget>
      <Widget name="Timeline">
        <Timeline />
      </Widget>
      <Widget name="Panel card">
        <PanelCard session={session} />
      </Widget>
    </>
  ),
} satisfies Meta<{ session: string }>;
export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

/** One widget under its name, separate from the next. */
function Widget({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section
      aria-label={name}
      style={{ borderBlockStart: "1px dotted", paddingBlock: "8px 32px", minHeight: "48px" }}
    >
      <p style={{ font: "12px system-ui", margin: "0 0 12px" }}>{name}</p>
      {children}
    </section>
  );
}

/** The text of each widget, by its name. */
const widgets = (canvas: Canvas) =>
  canvas.getAllByRole("region", { name: /^(Participant filter|Timeline|Panel card)$/ });
const saying = (canvas: Canvas, text: RegExp) =>
  widgets(canvas)
    .filter((widget: HTMLElement) => text.test(widget.textContent ?? ""))
    .map((widget: HTMLElement) => widget.getAttribute("aria-label"));
const BOTH = ["Timeline", "Panel card"];

/** Still loading: the spine, about as long as it will be. */
export const Loading: Story = {
  parameters: shows(undefined),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("status", { name: "Loading the programme" })).toHaveLength(2);
  },
};

/** The organiser announced the day, but no session yet. */
export const Empty: Story = {
  parameters: shows(empty),
  play: async ({ canvas }) => {
    await expect(saying(canvas, /no sessions yet/)).toEqual(["Timeline"]);
  },
};

/** The document could not be loaded: what the reader can do. */
export const Failed: Story = {
  parameters: shows(undefined, { status: "failed" }),
  play: async ({ canvas }) => {
    await expect(saying(canvas, /could not be loaded\..*please let/)).toEqual(BOTH);
    const [first] = canvas.getAllByRole("button", { name: "Try again" }) as [HTMLElement];
    onRetry.mockClear();
    await userEvent.click(first);
    await expect(onRetry).toHaveBeenCalledOnce();
  },
};

/**
 * The document could not be loaded: the reader is offline. It loads by itself when they are online
 * again.
 */
export const Offline: Story = {
  parameters: shows(undefined, { status: "offline" }),
  play: async ({ canvas }) => {
    await expect(saying(canvas, /You are offline\. The programme will appear/)).toEqual(BOTH);
  },
};

/** An older copy: the source failed. */
export const Stale: Story = {
  parameters: shows(pouvoir, { status: "failed", at: "2024-02-22T17:05+01:00" }),
  play: async ({ canvas }) => {
    const says = /as of 22 February 2024, 17:05\. The newest version could not be loaded/;
    await expect(saying(canvas, says)).toEqual(BOTH);
    await expect(canvas.queryByRole("alert")).toBeNull();
  },
};

/** An older copy: the reader has no network. */
export const StaleOffline: Story = {
  parameters: shows(pouvoir, { status: "offline", at: "2024-02-22T17:05+01:00" }),
  play: async ({ canvas }) => {
    const says = /You are offline\. This is the programme as of 22 February 2024, 17:05/;
    await expect(saying(canvas, says)).toEqual(BOTH);
  },
};

/** Parts of the document could not be read: a line below says how many. */
export const Partial: Story = {
  parameters: shows(broken),
  play: async ({ canvas }) => {
    const says = /entr(y|ies) of the programme could not be read/;
    await expect(saying(canvas, says)).toEqual(["Timeline"]);
  },
};

/** A draft: a timeline without a head above it says so itself. */
export const Draft: Story = {
  args: { session: "mon-coffee" },
  parameters: shows({ ...draft, days: draft.days.slice(0, 1) }),
  play: async ({ canvas }) => {
    await expect(saying(canvas, /Draft/)).toEqual(["Timeline"]);
  },
};

/** The same, right to left. */
export const StaleInArabic: Story = {
  args: { session: "mon-coffee" },
  parameters: shows(
    { ...week, days: week.days.slice(0, 1) },
    { status: "failed", at: "2027-02-14T17:05+01:00" },
  ),
  globals: { language: "ar" },
};

/** On a narrow phone, in French. */
export const FailedOnAPhone: Story = {
  parameters: shows(undefined, { status: "failed" }),
  globals: { language: "fr", width: "320px" },
};
