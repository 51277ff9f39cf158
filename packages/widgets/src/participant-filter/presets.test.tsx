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

it("a preset picks its groups in one press, in place of those before, and is told once", () => {
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

it("pressed again, everything is back", () => {
  const { store } = show({ presets, choices: { audiences: ["press"] } });
  expect(pressed("Media")).toBe("true");
  fireEvent.click(preset("Media"));
  expect(store.choices.value.audiences).toEqual([]);
});

it("a preset is on whatever the order of the pick, and off with one group more", () => {
  show({ presets, choices: { audiences: ["gone", "africa"] } });
  expect(pressed("All of Africa")).toBe("true");
  fireEvent.click(preset("Media"));
  expect(pressed("All of Africa")).toBe("false");
});

it("a preset of which the agenda has no group is not drawn, nor any where the groups are locked", () => {
  const { store } = show({ presets });
  expect(screen.queryByRole("button", { name: "Gone" })).toBeNull();
  cleanup();
  store.lock(true);
  show({ presets, store });
  expect(screen.queryByRole("button")).toBeNull();
});
