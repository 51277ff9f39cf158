import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { show } from "./participant-filter.fixture.tsx";

afterEach(cleanup);

const presets = [
  { label: "All of Africa", audiences: ["africa", "gone"] },
  { label: "Media", audiences: ["press"] },
  { label: "Gone", audiences: ["gone"] },
];
const preset = (name: string) => screen.getByRole("button", { name });
const pressed = (name: string) => preset(name).getAttribute("aria-pressed");

it("a preset replaces the picked groups with one press, and onChange is called once", () => {
  const onChange = vi.fn();
  const { store } = show({ presets, choices: { audiences: ["press", "network"] }, onChange });
  expect(pressed("Media")).toBe("false");
  preset("Media").focus();
  fireEvent.click(preset("Media"));
  expect(store.choices.value.audiences).toEqual(["press"]);
  expect(pressed("Media")).toBe("true");
  expect(document.activeElement).toBe(preset("Media"));
  expect(onChange).toHaveBeenCalledOnce();
});

it("pressing it again shows everything", () => {
  const { store } = show({ presets, choices: { audiences: ["press"] } });
  expect(pressed("Media")).toBe("true");
  fireEvent.click(preset("Media"));
  expect(store.choices.value.audiences).toEqual([]);
});

it("a preset is pressed whatever the order of the groups, but not with an additional group", () => {
  show({ presets, choices: { audiences: ["gone", "africa"] } });
  expect(pressed("All of Africa")).toBe("true");
  fireEvent.click(preset("Media"));
  expect(pressed("All of Africa")).toBe("false");
});

it("a preset without any group of the agenda is not shown, and none are if the groups are locked", () => {
  const { store } = show({ presets });
  expect(screen.queryByRole("button", { name: "Gone" })).toBeNull();
  cleanup();
  store.lock(true);
  show({ presets, store });
  expect(screen.queryByRole("button")).toBeNull();
});
