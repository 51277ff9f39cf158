import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Timeline } from "../list/timeline.tsx";
import { programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { builtIn } from "../root/built-in.ts";

afterEach(cleanup);

/** A day with this many talks, and one more called Last. */
const talks = (count: number, more: object, last: object = {}) => ({
  ...programme,
  places: [{ id: "hall", name: "Great Hall" }],
  days: [
    {
      date: "2024-02-23",
      sessions: [
        ...Array.from({ length: count }, (_, n) => ({
          id: `talk-${n}`,
          title: `Talk ${n}`,
          start: `2024-02-23T${n + 10}:00`,
          place: "hall",
          ...more,
        })),
        { id: "last", title: "Last", start: "2024-02-23T22:00", ...last },
      ],
    },
  ],
});
const summary = { summary: "A river runs through it." };
const draw = (document: object, options?: ShowOptions) =>
  show(<Timeline />, { document, ...options });

const row = (n: number) => within(screen.getByRole("article", { name: `Talk ${n}` }));
const opener = (n: number) => row(n).getByRole("button", { name: `Talk ${n}` });
const openers = () => screen.queryAllByRole("button", { expanded: false, name: /Talk/ });
const rest = (n: number) => row(n).getByText(/river/).closest(".plenary-details") as HTMLElement;
const isOpen = (n: number) =>
  opener(n).getAttribute("aria-expanded") === "true" && !rest(n).hasAttribute("hidden");

describe("a row", () => {
  it("has the rest of the card behind its title", () => {
    draw(talks(8, summary));
    expect(opener(0).getAttribute("aria-expanded")).toBe("false");
    expect(rest(0).hasAttribute("hidden")).toBe(true);
    expect(row(0).getByText("Great Hall").closest(".plenary-details")).toBeNull();
  });

  it("opens and closes in place, without the others", () => {
    draw(talks(8, summary));
    opener(0).focus();
    fireEvent.click(opener(0));
    expect([isOpen(0), isOpen(1)]).toEqual([true, false]);
    expect(document.activeElement).toBe(opener(0));
    fireEvent.click(opener(0));
    expect(isOpen(0)).toBe(false);
    // Hidden, but still searchable by find-in-page.
    expect(rest(0).getAttribute("hidden")).toBe("until-found");
  });

  it("stays open when the picked groups change", () => {
    const { store } = draw(talks(8, summary));
    fireEvent.click(opener(0));
    act(() => store.choose({ audiences: ["press"] }));
    expect(isOpen(0)).toBe(true);
  });

  it("opens for find-in-page", () => {
    draw(talks(8, summary));
    rest(0).dispatchEvent(new Event("beforematch", { bubbles: true }));
    expect(isOpen(0)).toBe(true);
  });

  it("opens when its session is asked for, opened", async () => {
    const { display } = draw(talks(8, summary));
    display.show({ id: "talk-2", open: true });
    await waitFor(() => expect([isOpen(1), isOpen(2)]).toEqual([false, true]));
  });

  it("is open while the search finds something in its card, and closes afterwards", () => {
    const { store } = draw(talks(8, {}, summary));
    const isExpanded = () =>
      screen.queryByRole("button", { name: "Last" })?.getAttribute("aria-expanded");
    act(() => store.choose({ search: "river" }));
    expect(isExpanded()).toBe("true");
    act(() => store.choose({ search: "last" }));
    expect(isExpanded()).toBe("false");
  });

  it("is open where a search finds a notice, which is in its card, and not where it finds a place", () => {
    const { store } = draw(talks(8, { notice: "It rained." }));
    act(() => store.choose({ search: "rained" }));
    expect(openers()).toEqual([]);
    act(() => store.choose({ search: "hall" }));
    expect(openers()).toHaveLength(8);
  });

  it("stays open after a search if the reader had opened it", () => {
    const { store } = draw(talks(8, summary));
    fireEvent.click(opener(1));
    act(() => store.choose({ search: "river" }));
    act(() => store.choose({ search: "" }));
    expect([isOpen(0), isOpen(1)]).toEqual([false, true]);
  });

  it("names in its facts type, place, for whom and status, and not what its day says", () => {
    const facts = { type: "panel", place: "hall", status: "cancelled", notice: "It rained." };
    const { container } = draw(talks(3, {}, { ...facts, audience: ["press"] }));
    const said = [...container.querySelectorAll("[part=row-facts]")].map((one) => one.textContent);
    expect(said[0]).toBe("Great Hall");
    expect(said.at(-1)).toBe("Panel\u00a0· Great Hall\u00a0· For: Press\u00a0· Cancelled");
    expect(screen.getByText("It rained.").closest(".plenary-details")).toBeTruthy();
  });

  it.each([
    ["a summary in several languages", { summary: { en: "A river.", fr: "Un fleuve." } }],
    ["a notice", { notice: "It rained." }],
    ["a link", { links: [{ url: "https://example.org/", label: "Minutes" }] }],
    ["a speaker", { contributors: [{ role: "speaker", name: "Awa" }] }],
    ["an order of business", { items: [{ title: "Budget" }] }],
    ["a language", { languages: [{ tag: "fr", mode: "floor" }] }],
    ["a track", { track: "Water" }],
    ["an admission", { admission: "internal" }],
  ])("has a button where there is only %s", (_, more) => {
    draw(talks(8, more));
    expect(openers()).toHaveLength(8);
  });

  it("has no button if there is nothing more to show", () => {
    draw(talks(8, {}));
    expect(openers()).toEqual([]);
  });

  it("is not used for custom cards", () => {
    show(<Timeline card={(_, { body }) => body} />, { document: talks(8, summary) });
    expect(openers()).toEqual([]);
  });
});

describe("a list in which closed rows hold no card", () => {
  const many = () => draw(talks(120, summary));
  const held = () => document.querySelectorAll(".plenary-details").length;
  // It may take a while until the browser is idle.
  const soon = { timeout: 20_000 };
  const isDrawn = () => expect.poll(() => document.querySelectorAll(".plenary-times").length, soon);

  it("draws it once a row opens", async () => {
    many();
    await isDrawn().toBe(121);
    expect(held()).toBe(0);
    fireEvent.click(opener(5));
    expect([isOpen(5), held()]).toEqual([true, 1]);
  });

  it.each([
    ["the reader presses the keys of find-in-page", { type: "keydown", key: "f", ctrlKey: true }],
    ["it is printed", { type: "beforeprint" }],
  ])("draws all of them when %s", async (_, { type, ...properties }) => {
    many();
    await isDrawn().toBe(121);
    act(() => void dispatchEvent(Object.assign(new Event(type), properties)));
    expect(held()).toBe(120);
  });

  it("draws and opens those whose card has what was searched for", async () => {
    const { store } = many();
    await isDrawn().toBe(121);
    act(() => store.choose({ search: "river 7" }));
    act(() => store.choose({ search: "river" }));
    await expect.poll(() => isOpen(119), soon).toBe(true);
  });
});

describe("the density of a list", () => {
  it.each([
    ["rows where there are more than three sessions", 3, "auto", 3],
    ["cards where there are three or fewer", 2, "auto", 0],
    ["rows if the site asks for them", 2, "rows", 2],
    ["cards if the site asks for them", 30, "full", 0],
  ] as const)("has %s", (_, count, density, rows) => {
    draw(talks(count, summary), { density });
    expect(openers()).toHaveLength(rows);
  });

  it("changes when the site changes it", () => {
    const { display } = draw(talks(8, summary));
    act(() => display.update({ catalogue: builtIn, density: "full" }));
    expect(openers()).toEqual([]);
  });
});
