/** The filter in a narrow container: without layout, every element here is 0 pixels wide. */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { checkbox, opener, show } from "./participant-filter.fixture.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const sheet = () => screen.getByRole("dialog", { name: "For whom?" }) as HTMLDialogElement;
const focused = () => document.activeElement;

it("the tree opens as a modal sheet with a name", () => {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, "showModal");
  show();
  fireEvent.click(opener());
  expect(showModal).toHaveBeenCalledOnce();
  expect(opener().getAttribute("aria-expanded")).toBe("true");
  expect(sheet().contains(checkbox(/^Press/))).toBe(true);
});

it("messages are announced inside the sheet too", () => {
  show();
  fireEvent.click(opener());
  fireEvent.click(checkbox(/^Press/));
  act(() => void vi.advanceTimersByTime(1000));
  expect(within(sheet()).getByRole("status").textContent).toBe("2 of 3 sessions");
});

it("the chips are only in the sheet, and the focus stays in it when one is removed", () => {
  const { store } = show({ choices: { audiences: ["press", "africa"] } });
  fireEvent.click(opener());
  const chip = screen.getByRole("button", { name: "Remove Press" });
  expect(sheet().contains(chip)).toBe(true);
  fireEvent.click(chip);
  expect(store.choices.value.audiences).toEqual(["africa"]);
  expect(sheet().contains(focused())).toBe(true);
});

it("when it is closed, the row shows the picked groups", () => {
  show();
  fireEvent.click(opener());
  fireEvent.click(checkbox(/^Press/));
  fireEvent.click(checkbox(/^Africa/));
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(opener().textContent).toBe("For whom? Press, Africa");
  expect(opener().getAttribute("aria-expanded")).toBe("false");
});

it("a button at its foot says how many sessions are shown, and closes it", () => {
  show();
  fireEvent.click(opener());
  fireEvent.click(checkbox(/^Press/));
  fireEvent.click(within(sheet()).getByRole("button", { name: "Show 2 sessions" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(focused()).toBe(opener());
});
