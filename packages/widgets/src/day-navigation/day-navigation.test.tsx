import { signal } from "@preact/signals";
import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pass, programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { Timeline } from "../timeline/timeline.tsx";
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
    .filter((button) => !button.closest(".plenary-actions"))
    .map(
      (button) =>
        `${button.textContent}${button.ariaCurrent === "true" || button.getAttribute("aria-current") ? " *" : ""}`,
    );
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const shownDays = () => document.querySelectorAll(".plenary-day").length;

describe("the days to choose from", () => {
  it("are a navigation with a name, from all days on", () => {
    start();
    expect(screen.getByRole("navigation", { name: "Days" })).toBeTruthy();
    expect(days()).toEqual(["All days *", "Fri 23", "Sat 24"]);
  });

  it("are not there for one day", () => {
    start({ document: { ...programme, days: programme.days.slice(0, 1) } });
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("have their whole name to be asked for", () => {
    start({ lang: "fr" });
    const [, friday] = screen.getAllByRole("button");
    expect(friday?.title).toBe("Vendredi 23 février");
  });

  it("show one day and say which, with the focus where it was", () => {
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

  it("lead back to all of them", () => {
    const { store } = start({ choices: { day: "2024-02-24" } });
    press("All days");
    expect(store.choices.value.day).toBeUndefined();
    expect(shownDays()).toBe(2);
  });

  it("say that all are shown where a link chose a day that is not there", () => {
    start({ choices: { day: "2031-01-01" } });
    expect(days()[0]).toBe("All days *");
  });
});

describe("the jump to now", () => {
  const clockAt = (time: string) => signal(Date.parse(`${time}+01:00`));
  const jump = () => screen.queryByRole("button", { name: "Jump to now" });

  it.each([
    ["before the first session", "2024-02-23T09:59", false],
    ["during one", "2024-02-23T10:00", true],
    ["between days", "2024-02-23T20:00", false],
    ["on another day", "2025-02-23T10:00", false],
  ])("is there only while something is on: %s", (_, time, expected) => {
    start({ clock: clockAt(time) });
    expect(jump() !== null).toBe(expected);
  });

  it("comes and goes with the clock", () => {
    const clock = clockAt("2024-02-23T09:59");
    start({ clock });
    act(() => {
      clock.value += 60_000;
    });
    expect(jump()).toBeTruthy();
  });

  it("is not there where the filter leaves nothing of what is on", () => {
    start({ clock: clockAt("2024-02-23T10:30"), choices: { search: "water" } });
    expect(jump()).toBeNull();
  });

  it("is not there where all is in sight", () => {
    const document = { ...programme, days: programme.days.slice(0, 1) };
    start({ clock: clockAt("2024-02-23T10:30"), document });
    expect(jump()).toBeNull();
  });

  it("brings the session into view, and the focus to its heading", () => {
    const scroll = vi.spyOn(Element.prototype, "scrollIntoView");
    start({ clock: clockAt("2024-02-23T11:30") });
    press("Jump to now");
    pass(20);
    expect(document.activeElement?.textContent).toBe("Water for all");
    expect((scroll.mock.contexts[0] as HTMLElement).dataset.session).toBe("water");
  });

  it("leaves another day for it, and tells so", () => {
    const { store, onChange } = start({
      clock: clockAt("2024-02-24T12:30"),
      choices: { day: "2024-02-23" },
    });
    press("Jump to now");
    pass(20);
    expect(store.choices.value.day).toBeUndefined();
    expect(onChange).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe("Water questions");
  });

  it("leaves its own day chosen", () => {
    const { store, onChange } = start({
      clock: clockAt("2024-02-23T10:30"),
      choices: { day: "2024-02-23", audiences: [] },
    });
    press("Jump to now");
    pass(20);
    expect(store.choices.value.day).toBe("2024-02-23");
    expect(onChange).not.toHaveBeenCalled();
  });
});
