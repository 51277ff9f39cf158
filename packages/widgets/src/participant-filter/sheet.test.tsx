/** In a narrow container. Its width is the stylesheet's to tell, and told here in its place. */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { checkbox, opener, show } from "./participant-filter.fixture.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  vi.spyOn(CSSStyleDeclaration.prototype, "getPropertyValue").mockImplementation(function (
    this: CSSStyleDeclaration,
    name,
  ) {
    return name === "--sheet" ? "1" : getPropertyValue.call(this, name);
  });
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

it("what is said is said inside the sheet too", () => {
  show();
  fireEvent.click(opener());
  fireEvent.click(checkbox(/^Press/));
  act(() => void vi.advanceTimersByTime(1000));
  expect(within(sheet()).getByRole("status").textContent).toBe("2 of 3 sessions");
});

it("its chips stand in the sheet alone, and the focus stays in it when one leaves", () => {
  const { store } = show({ choices: { audiences: ["press", "africa"] } });
  fireEvent.click(opener());
  const chip = screen.getByRole("button", { name: "Remove Press" });
  expect(sheet().contains(chip)).toBe(true);
  fireEvent.click(chip);
  expect(store.choices.value.audiences).toEqual(["africa"]);
  expect(sheet().contains(focused())).toBe(true);
});

it("closed, the row names what is picked", () => {
  show();
  fireEvent.click(opener());
  fireEvent.click(checkbox(/^Press/));
  fireEvent.click(checkbox(/^Africa/));
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(opener().textContent).toBe("Choose groups Press, Africa");
  expect(opener().getAttribute("aria-expanded")).toBe("false");
});
