import { signal } from "@preact/signals";
import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DayNavigation } from "../../days/day-navigation.tsx";
import { Timeline } from "../../list/timeline.tsx";
import { pass, programme, type ShowOptions, show } from "../../programme.fixture.tsx";

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
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("the jump to now", () => {
  const clockAt = (time: string) => signal(Date.parse(`${time}+01:00`));
  const jump = () => screen.queryByRole("button", { name: "Jump to now" });

  it.each([
    ["the evening before", "2024-02-22T23:59", false],
    ["before the first session of the day", "2024-02-23T09:59", true],
    ["during one", "2024-02-23T10:00", true],
    ["between days", "2024-02-23T20:00", false],
    ["on another day", "2025-02-23T10:00", false],
  ])("is there only while something is on, or to come on the same day: %s", (_, time, expected) => {
    start({ clock: clockAt(time) });
    expect(jump() !== null).toBe(expected);
  });

  it("appears and disappears with the clock", () => {
    const clock = clockAt("2024-02-22T23:59");
    start({ clock });
    act(() => {
      clock.value += 60_000;
    });
    expect(jump()).toBeTruthy();
  });

  it("jumps to what is next, if the filter hides all running sessions", () => {
    start({ clock: clockAt("2024-02-23T10:30"), choices: { search: "water" } });
    press("Jump to now");
    pass(20);
    expect(document.activeElement?.textContent).toBe("Water for all");
  });

  it("is not rendered if the filter hides all that is left of the day", () => {
    start({ clock: clockAt("2024-02-23T10:30"), choices: { search: "press" } });
    expect(jump()).toBeNull();
  });

  it("is not rendered if the programme is short", () => {
    const document = { ...programme, days: programme.days.slice(0, 1) };
    start({ clock: clockAt("2024-02-23T10:30"), document });
    expect(jump()).toBeNull();
  });

  it("scrolls to the session, and focuses its heading", () => {
    const scroll = vi.spyOn(Element.prototype, "scrollIntoView");
    start({ clock: clockAt("2024-02-23T11:30") });
    press("Jump to now");
    pass(20);
    expect(document.activeElement?.textContent).toBe("Water for all");
    const scrolled = scroll.mock.contexts[0] as HTMLElement;
    expect(scrolled.contains(document.activeElement)).toBe(true);
  });

  it("leaves another chosen day, and reports it", () => {
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

  it("keeps the session's own day chosen", () => {
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
