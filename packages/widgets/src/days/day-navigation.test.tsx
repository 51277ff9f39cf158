import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Timeline } from "../list/timeline.tsx";
import { pass, programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { DayNavigation } from "./day-navigation.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const start = (options?: ShowOptions) =>
  show(
    <>
      <DayNavigation />
      <Timeline />
    </>,
    options,
  );
const days = () =>
  screen
    .queryAllByRole("button")
    .filter((button) => button.closest(".plenary-days ul"))
    .map(
      (button) =>
        `${button.textContent}${button.ariaCurrent === "true" || button.getAttribute("aria-current") ? " *" : ""}`,
    );
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const shownDays = () => document.querySelectorAll(".plenary-day").length;

describe("the days to choose from", () => {
  it("are a navigation landmark with a name, with all days first", () => {
    start();
    expect(screen.getByRole("navigation", { name: "Days" })).toBeTruthy();
    expect(days()).toEqual(["All days *", "Fri 23", "Sat 24"]);
  });

  it("are not rendered for one day", () => {
    start({ document: { ...programme, days: programme.days.slice(0, 1) } });
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("have their full name as a tooltip", () => {
    start({ lang: "fr" });
    const [friday] = screen.getAllByTitle(/./);
    expect(friday?.title).toBe("Vendredi 23 février");
  });

  it("show one day and mark it, without moving the focus", () => {
    const { store, onChange } = start();
    const saturday = screen.getByRole("button", { name: "Sat 24" });
    saturday.focus();
    press("Sat 24");
    expect(store.choices.value.day).toBe("2024-02-24");
    expect(days()).toEqual(["All days", "Fri 23", "Sat 24 *"]);
    expect(shownDays()).toBe(1);
    expect(document.activeElement).toBe(saturday);
    expect(onChange).toHaveBeenCalledOnce();
    pass(400);
    expect(screen.getByRole("status").textContent).toBe("3 sessions");
  });

  it("are named by the button that opens them: the chosen day, or the first", () => {
    start();
    const current = document.querySelector<HTMLElement>("button[part=current-day]");
    expect(current?.textContent).toBe("Fri 23");
    press("Sat 24");
    expect(current?.textContent).toBe("Sat 24");
  });

  it("close, as a menu, on a choice and on Escape, and the focus returns to the button", () => {
    start();
    const current = document.querySelector("button[part=current-day]") as HTMLElement;
    const isOpen = () => current.ariaExpanded ?? current.getAttribute("aria-expanded");
    for (const leave of [
      () => press("Sat 24"),
      () => fireEvent.keyDown(screen.getByRole("button", { name: "All days" }), { key: "Escape" }),
    ]) {
      fireEvent.click(current);
      expect(isOpen()).toBe("true");
      leave();
      expect(isOpen()).toBe("false");
      expect(document.activeElement).toBe(current);
    }
  });

  it("close when the reader presses elsewhere or moves on", () => {
    start();
    const current = document.querySelector("button[part=current-day]") as HTMLElement;
    const elsewhere = screen.getAllByRole("article")[0] as HTMLElement;
    for (const leave of [
      () => fireEvent.pointerDown(elsewhere),
      () => fireEvent.focusOut(current, { relatedTarget: elsewhere }),
    ]) {
      fireEvent.click(current);
      leave();
      expect(current.getAttribute("aria-expanded")).toBe("false");
    }
  });

  it("lead back to all of them", () => {
    const { store } = start({ choices: { day: "2024-02-24" } });
    press("All days");
    expect(store.choices.value.day).toBeUndefined();
    expect(shownDays()).toBe(2);
  });

  it("mark all days as shown if a link chose an unknown day", () => {
    start({ choices: { day: "2031-01-01" } });
    expect(days()[0]).toBe("All days *");
  });
});
