import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { checkbox, document, opener, show } from "../../filter/participant-filter.fixture.tsx";
import { search } from "./feature.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  // Wide enough for the tree in the page.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1000);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const more = Array.from({ length: 10 }, (_, index) => ({
  id: `g${index}`,
  name: `Group ${index}`,
}));
const many = { ...document, audiences: [...document.audiences, ...more] };
const names = () => screen.getAllByRole("checkbox").map((box) => box.parentElement?.textContent);
const field = () => screen.getByRole("searchbox", { name: "Find a group" }) as HTMLInputElement;

function find(query: string) {
  fireEvent.input(field(), { target: { value: query } });
  act(() => void vi.advanceTimersByTime(1000));
}
function showMany(options: Parameters<typeof show>[0] = {}) {
  const shown = show({ given: many, features: [search], ...options });
  fireEvent.click(opener());
  return shown;
}

it("there is a search field only if there are many groups", () => {
  show({ features: [search] });
  fireEvent.click(opener());
  expect(screen.queryByRole("searchbox")).toBeNull();
});

it("found groups keep their parents, and their number is announced", () => {
  showMany();
  find("afr");
  expect(names()).toEqual(["Network +1+1 session", "Sections +1+1 session", "Africa +1+1 session"]);
  expect(screen.getByRole("status").textContent).toBe("Find a group: 1");
});

it("a group is found by its name in any of the programme's languages", () => {
  showMany();
  find("presse");
  expect(names()).toEqual(["Press +1+1 session"]);
});

it("no result is shown and announced", () => {
  showMany();
  find("atlantis");
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getAllByText(/^No group found for/).map((one) => one.textContent)).toEqual([
    "No group found for “atlantis”.",
    "No group found for “atlantis”.",
  ]);
});

it("picking keeps the search text, and a group that is no longer found stays picked", () => {
  const { store } = showMany();
  find("africa");
  fireEvent.click(checkbox(/^Africa/));
  expect(field().value).toBe("africa");
  find("press");
  expect(store.choices.value.audiences).toEqual(["africa"]);
  expect(screen.getByRole("button", { name: "Remove Africa" })).toBeTruthy();
});

it("searching for a group is not a choice: onChange is not called, and the reopened tree is complete", () => {
  const onChange = vi.fn();
  showMany({ onChange });
  find("africa");
  fireEvent.click(opener());
  fireEvent.click(opener());
  expect(field().value).toBe("");
  expect(names()).toHaveLength(14);
  expect(onChange).not.toHaveBeenCalled();
});

it("Escape clears the field, and closes the tree if the field is empty", () => {
  showMany();
  find("africa");
  fireEvent.keyDown(field(), { key: "Escape" });
  act(() => void vi.advanceTimersByTime(1000));
  expect(names()).toHaveLength(14);
  fireEvent.keyDown(field(), { key: "Escape" });
  expect(screen.queryByRole("searchbox")).toBeNull();
});
