import { signal } from "@preact/signals";
import { createElement, render } from "preact";
import { afterAll, expect, it, vi } from "vitest";
import { limitFailures, undrawn } from "./render-queue.ts";

// As in a browser, what throws in a microtask ends nothing else.
vi.stubGlobal("queueMicrotask", (act: () => void) =>
  Promise.resolve()
    .then(act)
    .catch(() => {}),
);
afterAll(() => vi.unstubAllGlobals());

it("what a broken page leaves undrawn is counted each time, and drawn with the next change that can be", async () => {
  limitFailures();
  const text = signal("first");
  const root = document.createElement("div");
  const change = async (to: string) => {
    const before = undrawn.peek();
    text.value = to;
    // Longer than the queue tries.
    for (let n = 0; n < 50; n++) await null;
    return undrawn.peek() - before;
  };
  render(
    createElement(() => text.value as never, null),
    root,
  );

  const shift = vi.spyOn(Array.prototype, "shift").mockImplementation(() => {
    throw new Error("broken");
  });
  expect([await change("second"), await change("third")]).toEqual([1, 1]);
  expect(root.textContent).toBe("first");
  shift.mockRestore();
  expect(await change("fourth")).toBe(0);
  expect(root.textContent).toBe("fourth");
});
