import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { checkbox, document, opener, show } from "./participant-filter.fixture.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
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
  const shown = show({ given: many, ...options });
  fireEvent.click(opener());
  return shown;
}

it("a group is looked for only where there are many", () => {
  show();
  fireEvent.click(opener());
  expect(screen.queryByRole("searchbox")).toBeNull();
});

it("what is found stays with what stands above it, and says how many are found", () => {
  showMany();
  find("afr");
  expect(names()).toEqual(["Network 22 sessions", "Sections 22 sessions", "Africa 22 sessions"]);
  expect(screen.getByRole("status").textContent).toBe("Find a group: 1");
});

it("a group is found by its name in any language of the programme", () => {
  showMany();
  find("presse");
  expect(names()).toEqual(["Press 22 sessions"]);
});

it("what is not found is said, to the eye and to the ear", () => {
  showMany();
  find("atlantis");
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getAllByText(/^No group found for/).map((one) => one.textContent)).toEqual([
    "No group found for “atlantis”.",
    "No group found for “atlantis”.",
  ]);
});

it("a pick leaves the field, and a group that is no longer found stays picked", () => {
  const { store } = showMany();
  find("africa");
  fireEvent.click(checkbox(/^Africa/));
  expect(field().value).toBe("africa");
  find("press");
  expect(store.choices.value.audiences).toEqual(["africa"]);
  expect(screen.getByRole("button", { name: "Remove Africa" })).toBeTruthy();
});

it("looking for a group is no choice: nobody is told, and the tree is whole when opened again", () => {
  const onChange = vi.fn();
  showMany({ onChange });
  find("africa");
  fireEvent.click(opener());
  fireEvent.click(opener());
  expect(field().value).toBe("");
  expect(names()).toHaveLength(14);
  expect(onChange).not.toHaveBeenCalled();
});

it("Escape empties the field, and closes the tree from an empty one", () => {
  showMany();
  find("africa");
  fireEvent.keyDown(field(), { key: "Escape" });
  act(() => void vi.advanceTimersByTime(1000));
  expect(names()).toHaveLength(14);
  fireEvent.keyDown(field(), { key: "Escape" });
  expect(screen.queryByRole("searchbox")).toBeNull();
});
