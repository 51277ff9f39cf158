import { afterEach, expect, it, vi } from "vitest";
import { presetsOf } from "./choices.ts";
import "./define.ts";

afterEach(() => document.body.replaceChildren());

function stated(presets: string | null) {
  const element = document.createElement("plenary-participant-filter");
  element.presets = presets;
  return element;
}

it.each<[string | null, ReturnType<typeof presetsOf>]>([
  [null, []],
  ["", []],
  [" ; ;", []],
  ["Youth: youth", [{ label: "Youth", audiences: ["youth"] }]],
  [
    " Cities : digital, culture ;\n Youth:youth; ",
    [
      { label: "Cities", audiences: ["digital", "culture"] },
      { label: "Youth", audiences: ["youth"] },
    ],
  ],
  ["Nobody; : youth", [{ label: "Nobody", audiences: [] }]],
])("presets are parsed: %j", (written, read) => {
  expect(presetsOf(stated(written))).toEqual(read);
});

it.each(["plenary-agenda", "plenary-participant-filter"] as const)(
  "%s draws its presets, and redraws them when they change",
  async (tag) => {
    const element = document.createElement(tag);
    element.presets = "Young: youth";
    element.agenda = {
      format: 1,
      id: "a",
      title: "A",
      language: "en",
      timeZone: "UTC",
      audiences: [{ id: "youth", name: "Youth" }],
      days: [{ date: "2024-02-23", sessions: [{ id: "one", title: "One" }] }],
    } as never;
    document.body.append(element);
    const labels = () =>
      Array.from(
        element.shadowRoot?.querySelectorAll("[part=preset]") ?? [],
        (button) => button.textContent,
      );
    await vi.waitFor(() => expect(labels()).toEqual(["Young"]));
    element.presets = "Under thirty: youth";
    await vi.waitFor(() => expect(labels()).toEqual(["Under thirty"]));
  },
);
