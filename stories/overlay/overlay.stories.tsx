import { applyOverlay } from "@plenary/core";
import { Programme } from "@plenary/widgets";
import { Overlays } from "@plenary/widgets/overlay";
import type { Meta, StoryObj } from "@storybook/preact-vite";
import { expect } from "storybook/test";
import { overlaid, overlaidInArabic, pouvoir, week } from "../documents.ts";
import { shows } from "../frame.tsx";
import { staysInside } from "../stays-inside.ts";

/**
 * What a section adds to the organiser's programme: notes and links, marked with a double line and
 * signed, and translations, signed once per card. It replaces nothing.
 */
const meta = {
  title: "Overlay",
  component: Programme,
} satisfies Meta<typeof Programme>;
export default meta;

type Story = StoryObj<typeof meta>;

const added = (by: string, changes: object) =>
  applyOverlay(week, { format: 1, overlay: week.id, by, changes }).agenda;

/** A note on a session: information for people who come with the section. */
export const SignedNote: Story = {
  parameters: shows(
    added("Section Africa", {
      "mon-opening": { note: "We meet *at 9:30* in the lobby, and walk over together." },
    }),
    { day: "2027-02-15" },
  ),
  play: async ({ canvas }) => {
    const note = canvas.getByRole("note");
    await expect(note).toHaveTextContent(/^Added by: Section AfricaWe meet/);
  },
};

/** The section's links beside the organiser's. */
export const SignedLinks: Story = {
  parameters: shows(
    added("Section Africa", {
      "mon-opening": {
        links: [
          { url: "https://example.org/delegation", rel: "register", label: "Join our delegation" },
          { url: "https://example.org/notes.pdf", label: "Our notes", language: "sw" },
        ],
      },
    }),
    { day: "2027-02-15" },
  ),
  play: async ({ canvas }) => {
    // A row shows them only once it is open.
    const links = canvas.getByText(/^Added by/).parentElement?.querySelectorAll("a");
    await expect(Array.from(links ?? [], (link) => link.textContent)).toEqual([
      "Join our delegation",
      "Our notes",
    ]);
  },
};

const byTheSite = [
  {
    format: 1,
    overlay: week.id,
    by: "Section Africa",
    changes: { "mon-opening": { note: "Bus 12 from the harbour." } },
  },
];

/** The site gives the overlays' documents to `<Overlays>`, anywhere in the provider. */
export const GivenByTheSite: Story = {
  parameters: shows(week, { day: "2027-02-15" }),
  render: () => (
    <>
      <Programme />
      <Overlays documents={byTheSite} />
    </>
  ),
  play: async ({ canvas }) => {
    // A row shows it only once it is open.
    const signature = await canvas.findByText(/^Added by/);
    await expect(signature.parentElement).toHaveTextContent("Bus 12 from the harbour.");
  },
};

/** Two sections, each signing its own additions. */
export const TwoSections: Story = {
  parameters: shows(
    applyOverlay(added("Section Africa", { "mon-opening": { note: "Bus 12 from the harbour." } }), {
      format: 1,
      overlay: week.id,
      by: "Section Europe",
      changes: { "mon-opening": { note: "Tram 4 to the mill." } },
    }).agenda,
    { day: "2027-02-15" },
  ),
};

/**
 * In Turkish, which the organiser does not publish: the translation is signed, and marked as
 * outdated at 2. b).
 */
export const Translation: Story = {
  parameters: shows(overlaid),
  globals: { language: "tr" },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByRole("article", { name: "İnsanlık için harekete geçmek bizi birleştirir" }),
    ).toBeVisible();
    const stale = canvas.getByText("Özgün metin bu çeviriden sonra değişti.");
    await expect(stale.closest("li")).toHaveTextContent("Ortak konularda birlikte çalışmak");
  },
};

/** In French: the section's notes stay in their language, and no translation is used. */
export const InFrench: Story = {
  parameters: shows(overlaid),
  globals: { language: "fr" },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/^Traduction/)).toBeNull();
    await expect(canvas.getAllByRole("note")[0]).toHaveTextContent(
      "Ajouté par : Section Moyen-Orient et Asie occidentale",
    );
  },
};

/**
 * On the day, the session and an item, in another language than the page's: each is marked with its
 * language.
 */
export const Everywhere: Story = {
  parameters: shows(overlaidInArabic),
  play: async ({ canvas }) => {
    const notes = canvas.getAllByRole("note");
    await expect(notes).toHaveLength(3);
    for (const note of notes) {
      await expect(note.querySelector(".plenary-rich")).toHaveAttribute("dir", "rtl");
    }
  },
};

/** The same in Arabic. */
export const Arabic: Story = {
  parameters: shows(overlaidInArabic),
  globals: { language: "ar" },
};

/** Dark. */
export const Dark: Story = {
  parameters: shows(overlaid),
  globals: { language: "tr", theme: "dark" },
};

/** On a narrow phone. */
export const At320: Story = {
  name: "At 320 px",
  parameters: shows(overlaid),
  globals: { language: "tr", width: "320px" },
  play: async ({ canvasElement }) => {
    await staysInside(canvasElement);
    // The day shows the section's name once, and each addition says it to the ear.
    const inSessions = ".plenary-sessions .plenary-signed:not(.plenary-outdated)";
    const signed = [...canvasElement.querySelectorAll(inSessions)];
    await expect(signed.length).toBeGreaterThan(1);
    for (const one of signed) await expect(getComputedStyle(one).position).toBe("absolute");
  },
};

/** Without additions nothing changes. */
export const NothingAdded: Story = {
  parameters: shows(pouvoir),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("note")).toBeNull();
  },
};
