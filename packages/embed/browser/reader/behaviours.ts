/**
 * What a reader does with a programme, by keyboard alone, and what must happen: the same in every
 * browser and under every policy. Each starts on a new page. Long, since it is a list.
 */
import { expect, vi } from "vitest";
import type { Driver } from "./driver.ts";

export interface Behaviour {
  name: string;
  /** Attributes of the element besides the address of its data. */
  attributes?: Record<string, string>;
  /** Whether `pnpm test` does it under each policy and in each browser: what they could break first. */
  isSmoke?: true;
  /** What may be logged meanwhile. */
  says?: RegExp;
  /** Waits for what it expects, and throws if it does not happen. */
  run(reader: Reader): Promise<void>;
}

export type Reader = ReturnType<typeof readerOf>;

export function readerOf(driver: Driver) {
  const { evaluate } = driver;
  // Cards may be drawn a moment after the programme.
  const focus = (selector: string, name = "") =>
    vi.waitFor(
      () => evaluate((selector, name) => onlooker.find(selector, name).focus(), selector, name),
      { timeout: 5_000 },
    );
  return {
    driver,
    focus,
    async press(...keys: string[]) {
      for (const key of keys) await driver.press(key);
    },
    /** Presses a button. */
    async act(selector: string, name: string, key = "Enter") {
      await focus(selector, name);
      await driver.press(key);
    },
    texts: (selector: string) =>
      evaluate(
        (selector) =>
          onlooker.all(selector).map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()),
        selector,
      ),
    /** The name or text of the focused element. */
    focused: () =>
      evaluate(() => {
        const focused = onlooker.focused();
        return (focused?.ariaLabel ?? focused?.textContent ?? "").trim();
      }),
    /** Waits until the page shows something: `await sees(look).toBe(…)`. */
    sees: <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 5_000 }),
  };
}

const CARDS = "[part~=card]";
const cardsOf = ({ driver }: Reader) =>
  driver.evaluate((cards) => onlooker.all(cards).length, CARDS);

/** The days that are shown, without the comma of some engines: "Monday 15 February". */
const days = async ({ texts }: Reader) =>
  (await texts(".plenary-date")).map((date) => date.replace(",", ""));

/** The result of an action of a dialog: its message, or the text it shows to copy. */
const outcome = (driver: Driver) =>
  driver.evaluate(() => {
    const [left] = onlooker.all("dialog textarea") as HTMLTextAreaElement[];
    return left?.value ?? onlooker.find("dialog [role=status]:not(.plenary-unseen)").textContent;
  });

export const behaviours: Behaviour[] = [
  {
    name: "the programme is drawn with its styles, and the page gets an event",
    isSmoke: true,
    async run(reader) {
      const { driver, sees, texts } = reader;
      await sees(() => days(reader)).toContain("Monday 15 February");
      await sees(() => texts("[part=times]")).toContain("10:00–11:15 · 18:00–19:15 your time");
      const border = await driver.evaluate(
        () => getComputedStyle(onlooker.find(".plenary-day-head")).borderBottomWidth,
      );
      expect(border).toBe("2px");
      expect(await driver.evaluate(() => onlooker.events)).toEqual(["load"]);
    },
  },
  {
    name: "groups are picked, counted and cleared, and the focus is kept",
    isSmoke: true,
    async run(reader) {
      const { act, press, sees, texts, focused } = reader;
      const all = await cardsOf(reader);
      await act("button", "For whom?");
      await act("input[type=checkbox]", "Commissions", "Space");
      await sees(() => texts("[role=status]")).toContain("25 of 38 sessions");
      await sees(() => cardsOf(reader)).toBeLessThan(all);
      expect((await texts(".plenary-reason")).length).toBeGreaterThan(0);
      await press("Escape");
      await sees(focused).toMatch(/^For whom\?/);
      // To the group's chip, which removes it.
      await press("Tab", "Enter");
      await sees(() => cardsOf(reader)).toBe(all);
      await sees(focused).toBe("For whom?");
      expect(await reader.driver.evaluate(() => onlooker.events)).toEqual([
        "load",
        "change",
        "change",
      ]);
    },
  },
  {
    name: "words are searched for, highlighted where the browser can, and cleared",
    async run(reader) {
      const { focus, press, sees, driver } = reader;
      const all = await cardsOf(reader);
      await focus("input[type=search]");
      await press(..."budget");
      await sees(() => cardsOf(reader)).toBeLessThan(all);
      const isMarked = () =>
        driver.evaluate(() => !("highlights" in CSS) || CSS.highlights.size > 0);
      await sees(isMarked).toBe(true);
      await press("Escape");
      await sees(() => cardsOf(reader)).toBe(all);
    },
  },
  {
    name: "a search without results offers a way out",
    async run(reader) {
      const { focus, press, sees, act, texts } = reader;
      const all = await cardsOf(reader);
      await focus("input[type=search]");
      await press(..."xyzzy");
      await sees(() => cardsOf(reader)).toBe(0);
      await sees(async () => (await texts("[part=nothing-left] bdi")).join()).toBe("xyzzy");
      await act("[part=nothing-left] button", "");
      await sees(() => cardsOf(reader)).toBe(all);
    },
  },
  {
    name: "the zone that comes first can be switched",
    async run({ act, focus, press, sees, texts }) {
      await act("[part=acts]", "");
      await focus("[part=zone-switch] input", "Barcelona");
      await press("ArrowRight");
      await sees(() => texts("[part=times]")).toContain("18:00–19:15 · 10:00–11:15 (Barcelona)");
      await press("ArrowLeft");
      await sees(() => texts("[part=times]")).toContain("10:00–11:15 · 18:00–19:15 your time");
    },
  },
  {
    name: "one day is chosen, then all again",
    async run(reader) {
      const { act, sees, focused, press } = reader;
      await act("[part=days] button", "Wed 17");
      await sees(() => days(reader)).toEqual(["Wednesday 17 February"]);
      expect(await focused()).toBe("Wed 17");
      await press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Enter");
      await sees(async () => (await days(reader)).length).toBe(6);
    },
  },
  {
    name: "a row opens and closes",
    async run({ act, press, sees, driver, focused }) {
      const height = () =>
        driver.evaluate(() => onlooker.find("[part~=row]").getBoundingClientRect().height);
      await act("[part=open]", "");
      const title = await focused();
      const open = await height();
      await press("Enter");
      await sees(height).toBeLessThan(open);
      const closed = await height();
      await press("Enter");
      await sees(height).toBe(open);
      expect(closed).toBeGreaterThan(0);
      expect(await focused()).toBe(title);
    },
  },
  {
    name: "a session is starred, and the star removed",
    async run({ act, press, sees, driver }) {
      const isPressed = () =>
        driver.evaluate(() => onlooker.find("[part=star]").getAttribute("aria-pressed"));
      await act("[part=star]", "Add to my programme");
      await sees(isPressed).toBe("true");
      await press("Enter");
      await sees(isPressed).toBe("false");
    },
  },
  {
    name: "my programme is shown alone, cleared, and brought back by what has the focus then",
    async run(reader) {
      const { act, press, sees, focused, driver } = reader;
      const all = await cardsOf(reader);
      await act("[part=star]", "Add to my programme");
      await act("[part=mine] button", "My programme");
      await sees(() => cardsOf(reader)).toBe(1);
      await act("[part=mine] button", "Clear my programme");
      await sees(() => cardsOf(reader)).toBe(all);
      await sees(() => driver.evaluate(() => onlooker.all("[part=mine]").length)).toBe(0);
      expect(await focused()).toContain("Undo");
      await press("Enter");
      await sees(() => cardsOf(reader)).toBe(1);
    },
  },
  {
    name: "a session's menu opens, and its link is copied or shown to copy",
    isSmoke: true,
    async run({ act, press, sees, driver, focused, texts }) {
      await act("[part=open]", "");
      await act("[part=more]", "More actions");
      const opener = await driver.evaluate(() => onlooker.find("[part=more]").ariaLabel);
      await act("dialog button", "Copy link");
      await sees(() => outcome(driver)).toMatch(/^Copied$|^https?:/);
      expect(await texts("dialog a")).toContain("Google Calendar");
      await press("Escape");
      await sees(focused).toBe(opener);
    },
  },
  {
    name: "a calendar file is downloaded, and shown to copy too",
    isSmoke: true,
    async run({ act, sees, driver }) {
      await act("[part=acts]", "");
      await act("button", "Add to calendar");
      await act("dialog button", "What is shown here");
      await sees(() => outcome(driver)).toMatch(/^BEGIN:VCALENDAR|^https:/);
    },
  },
  {
    name: "what is shown is shared as text",
    async run({ act, sees, driver }) {
      await act("[part=acts]", "");
      await act("button", "Share");
      await act("dialog button", "Copy as text");
      await sees(() => outcome(driver)).toMatch(/^Copied$|Opening of the week/);
    },
  },
  {
    name: "arrow keys move between the cells of a grid; a dialog opens, and returns the focus",
    attributes: { layout: "grid" },
    async run({ driver, focus, press, sees, focused }) {
      const dialogs = () => driver.evaluate(() => onlooker.all("dialog[open]").length);
      await sees(() => driver.evaluate(() => onlooker.all("[part=grid]").length)).toBe(5);
      await focus("[part=cell] button", "Opening of the week");
      await press("ArrowDown");
      await sees(focused).toBe("Coffee");
      await press("Enter");
      await sees(dialogs).toBe(1);
      await press("Escape");
      await sees(dialogs).toBe(0);
      await sees(focused).toBe("Coffee");
    },
  },
  {
    name: "where there is no room for a grid, a list is shown",
    attributes: { layout: "grid" },
    async run({ driver, sees }) {
      const narrow = (width: string) =>
        driver.evaluate((width) => {
          document.body.style.width = width;
        }, width);
      const drawn = () =>
        driver.evaluate(() =>
          [".plenary-cell", ".plenary-parallel-cards"].map((one) => onlooker.all(one).length > 0),
        );
      await sees(drawn).toEqual([true, false]);
      await narrow("360px");
      await sees(drawn).toEqual([false, true]);
      await narrow("");
      await sees(drawn).toEqual([true, false]);
    },
  },
  {
    name: "another language is loaded from its file",
    isSmoke: true,
    attributes: { lang: "ar" },
    async run({ driver, sees }) {
      const directions = () =>
        driver.evaluate(() => [
          onlooker.find(".plenary").dir,
          getComputedStyle(onlooker.find(".plenary-bar")).direction,
        ]);
      await sees(directions).toEqual(["rtl", "rtl"]);
    },
  },
];

const refresh = ({ driver }: Reader) =>
  driver.evaluate(() => (onlooker.plenary() as HTMLElementTagNameMap["plenary-agenda"]).refresh());
/** The note above a programme that may be out of date. */
const stale = async ({ texts }: Reader) => (await texts("[part=stale]")).join();
/** Tells the page that the network is gone or back. */
const setOnline = ({ driver }: Reader, isOnline: boolean) =>
  driver.evaluate((isOnline) => {
    Object.defineProperty(navigator, "onLine", { value: isOnline, configurable: true });
    dispatchEvent(new Event(isOnline ? "online" : "offline"));
  }, isOnline);

/** The states without a programme, or with one that may be out of date. */
export const states: Behaviour[] = [
  {
    name: "while a programme loads, a placeholder says so",
    async run(reader) {
      const { driver, sees } = reader;
      const sketch = () =>
        driver.evaluate(() => [
          onlooker.all("[part=skeleton]").map((one) => `${one.role}: ${one.ariaLabel}`),
          onlooker.all("[part~=card]").length > 0,
        ]);
      await driver.evaluate(() => {
        const element = onlooker.plenary() as HTMLElementTagNameMap["plenary-agenda"];
        element.src = element.src?.replace("week", "slow") ?? null;
      });
      await sees(sketch).toEqual([["status: Loading the programme"], false]);
      await sees(sketch).toEqual([[], true]);
    },
  },
  {
    name: "when a later load fails, the programme stays, with its age, until there is a newer one",
    attributes: { src: "/fading.json" },
    says: /fading\.json|Failed to load resource/,
    async run(reader) {
      const { act, sees } = reader;
      const all = await cardsOf(reader);
      await refresh(reader);
      await sees(() => stale(reader)).toMatch(
        /^This is the programme as of .* The newest version could not be loaded\./,
      );
      expect(await cardsOf(reader)).toBe(all);
      await act("[part=stale] button", "Try again");
      await sees(() => stale(reader)).toBe("");
      expect(await cardsOf(reader)).toBe(all);
    },
  },
  {
    name: "without a network the programme stays and says so, and is loaded again when it is back",
    attributes: { src: "/cut.json" },
    says: /cut\.json|Failed to load resource/,
    async run(reader) {
      const { sees } = reader;
      const all = await cardsOf(reader);
      // The second response is cut off.
      await setOnline(reader, false);
      await refresh(reader);
      await sees(() => stale(reader)).toMatch(/^You are offline\. This is the programme as of/);
      expect(await cardsOf(reader)).toBe(all);
      await setOnline(reader, true);
      await sees(() => stale(reader)).toBe("");
    },
  },
  {
    name: "when a programme cannot be loaded, that is said, and it can be tried again",
    attributes: { src: "/nothing.json" },
    says: /nothing\.json|Failed to load resource/,
    async run({ driver, act, sees }) {
      const failures = () =>
        driver.evaluate(() => [onlooker.all("[part=failed]").length, onlooker.events.length]);
      await sees(failures).toEqual([1, 1]);
      await act("[part=failed] button", "");
      await sees(failures).toEqual([1, 2]);
    },
  },
  {
    name: "a programme without sessions says so",
    attributes: { src: "/empty.json" },
    async run({ sees, texts }) {
      await sees(() => texts(".plenary-empty")).not.toEqual([]);
    },
  },
];
