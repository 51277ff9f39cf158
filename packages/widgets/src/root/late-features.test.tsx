/** Features that come after the list was drawn, as when their script arrives later. */
import { mergeLanguages } from "@plenary/core";
import { signal } from "@preact/signals";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { CardDialog } from "../dialog/card-dialog.tsx";
import { everything } from "../everything.ts";
import { mine } from "../features/mine/feature.tsx";
import { overlay } from "../features/overlay/feature.ts";
import { createOverlays } from "../features/overlay/model.ts";
import { present } from "../features/present/feature.ts";
import { search } from "../features/search/feature.tsx";
import { createBrowser } from "../page/storage.fixture.ts";
import { programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { Programme } from "../programme-widget.tsx";
import type { Feature } from "../state/feature.ts";
import { createStore } from "../state/store.ts";
import { builtIn } from "./built-in.ts";

afterEach(cleanup);

const days = (length: number) => [
  {
    date: "2024-02-23",
    sessions: Array.from({ length }, (_, n) => ({
      id: `s${n}`,
      title: `Session ${n}`,
      start: `2024-02-23T${10 + (n % 12)}:00`,
      summary: `Words ${n}`,
    })),
  },
];

function start(options: ShowOptions = {}, drawn = <Programme />) {
  const features = signal<readonly Feature[]>([]);
  const shown = show(drawn, { features, ...options });
  const plugIn = (...more: Feature[]) =>
    act(() => {
      features.value = [...features.peek(), ...more];
    });
  return { ...shown, plugIn };
}
const headings = () => [...document.querySelectorAll<HTMLElement>("h2, h3, h4")];
const stars = () => document.querySelectorAll(".plenary-session [data-star]");
const visible = () => screen.queryAllByRole("article").map((card) => card.dataset.session);

describe("a feature that comes late", () => {
  it("adds its control, and its words", () => {
    const { plugIn } = start({ lang: "fr" });
    expect(screen.queryByRole("searchbox")).toBeNull();
    plugIn(search);
    expect(screen.getByRole("searchbox").id).toBeTruthy();
    expect(screen.getByRole("button", { name: "Pour qui\u202f?" })).toBeTruthy();
  });

  it("leaves another control's element, its text and its focus as they are", () => {
    const { plugIn } = start();
    plugIn(search);
    const field = screen.getByRole<HTMLInputElement>("searchbox");
    field.focus();
    field.value = "wat";
    plugIn(mine, present);
    expect(screen.getByRole("searchbox")).toBe(field);
    expect([field.value, document.activeElement]).toEqual(["wat", field]);
  });

  it.each([3, 5, 20, 60, 120])("adds its part to each of %i cards", async (length) => {
    const { plugIn } = start({ document: { ...programme, days: days(length) } });
    const before = headings();
    const title = before.at(-1) as HTMLElement;
    title.tabIndex = -1;
    title.focus();
    plugIn(mine);
    await waitFor(() => expect(stars()).toHaveLength(length), { timeout: 10_000 });
    expect(headings().every((heading, at) => heading === before[at])).toBe(true);
    expect(document.activeElement).toBe(title);
  });

  it("adds its part to cards that were drawn before, in a long list", async () => {
    const { plugIn } = start({ document: { ...programme, days: days(60) } });
    const texts = () => screen.queryAllByText(/^Words/);
    await waitFor(() => expect(texts()).toHaveLength(60), { timeout: 10_000 });
    plugIn(mine);
    await waitFor(() => expect(stars()).toHaveLength(60), { timeout: 10_000 });
    fireEvent.click(stars()[59] as Element);
    expect(stars()[59]?.getAttribute("aria-pressed")).toBe("true");
  });

  it("leaves open what the reader opened, with the focus on its button", async () => {
    const { plugIn } = start({ document: { ...programme, days: days(30) } });
    const opener = () => screen.getByRole("button", { name: "Session 1" });
    await waitFor(() => expect(opener()).toBeTruthy());
    opener().focus();
    fireEvent.click(opener());
    plugIn(mine);
    await waitFor(() => expect(stars()).toHaveLength(30), { timeout: 10_000 });
    expect(opener().getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("Words 1").closest("[hidden]")).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it("adds its part to an open dialog", () => {
    const { plugIn } = start({}, <CardDialog session="water" onClose={() => {}} />);
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).queryByRole("button", { name: /^Add to my programme/ })).toBeNull();
    plugIn(mine);
    expect(screen.getByRole("dialog")).toBe(dialog);
    expect(within(dialog).getByRole("button", { name: /^Add to my programme/ })).toBeTruthy();
  });

  it("filters by what was chosen before", () => {
    const { plugIn } = start({ choices: { search: "water" } });
    expect(visible()).toHaveLength(5);
    plugIn(search);
    expect(visible()).toEqual(["water", "questions"]);
  });

  it("amends the programme that is shown", () => {
    const { plugIn, store } = start();
    store
      .use(createOverlays)
      .setOverlays([
        { format: 1, overlay: "a", by: "Section", changes: { opening: { note: "Bus 12" } } },
      ]);
    const note = () => screen.queryByRole("note", { hidden: true });
    expect(note()).toBeNull();
    plugIn(overlay);
    expect(note()?.textContent).toContain("Bus 12");
  });

  it("marks what is on", () => {
    const clock = signal(Date.parse("2024-02-23T10:30+01:00"));
    const { plugIn } = start({ clock });
    expect(document.querySelector("[aria-current=time]")).toBeNull();
    plugIn(present);
    expect(document.querySelector("[aria-current=time]")?.textContent).toContain("Opening");
    expect(screen.getByRole("button", { name: "Jump to now" })).toBeTruthy();
  });

  it("starts with the programme that is there: stored stars are shown", () => {
    const browser = createBrowser();
    const before = createStore({}, { features: [mine], storage: browser.page() });
    before.start();
    before.load(programme);
    before.choose({ favourites: ["water"] }, "reader");
    const { plugIn, store } = start({ storage: browser.page() });
    expect(store.choices.value.favourites).toEqual([]);
    plugIn(mine);
    expect(store.choices.value.favourites).toEqual(["water"]);
    expect(screen.getByRole("button", { name: "My programme (1)" })).toBeTruthy();
  });

  it("announces nothing", async () => {
    const { plugIn } = start();
    plugIn(...everything);
    expect(screen.getByRole("status").textContent).toBe("");
  });
});

it("a site's words for a feature are used, whichever comes first", () => {
  const catalogue = mergeLanguages(builtIn, "en", { search: { label: "Look for" } });
  const { plugIn } = start({ catalogue });
  plugIn(search);
  expect(screen.getByRole("searchbox", { name: "Look for" })).toBeTruthy();
});
