import { afterEach, describe, expect, it, vi } from "vitest";
import { holdPlace } from "./hold-place.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

/** A programme whose sessions are one below the other, each as tall as said, from `top` on. */
function drawn(top: number, heights: Record<string, number>): Element {
  const boxed = (element: Element, from: number, height: number) => {
    const box = { top: from, bottom: from + height };
    element.getBoundingClientRect = () => box as DOMRect;
    return element;
  };
  const programme = document.createElement("div");
  let from = top;
  for (const [id, height] of Object.entries(heights)) {
    const session = boxed(document.createElement("article"), from, height);
    session.setAttribute("data-session", id);
    programme.append(session);
    from += height;
  }
  return boxed(programme, top, from - top);
}

describe("the reader's place", () => {
  const scrolled = (before: Element, now: Element | null) => {
    const scrollBy = vi.fn();
    vi.stubGlobal("scrollBy", scrollBy);
    holdPlace(before)(now);
    return scrollBy.mock.calls.map(([{ top }]) => top);
  };

  it("is that of the first session in the window, however much is added above it", () => {
    const before = drawn(-150, { above: 100, seen: 100, below: 100 });
    const now = drawn(-150, { new: 340, above: 100, seen: 100, below: 100 });
    expect(scrolled(before, now)).toEqual([340]);
  });

  it("is left alone while the programme begins in the window", () => {
    const now = drawn(10, { new: 340, a: 100 });
    expect(scrolled(drawn(10, { a: 100 }), now)).toEqual([]);
  });

  it("is left alone when that session is gone, or nothing is drawn any more", () => {
    const before = drawn(-50, { a: 100 });
    expect(scrolled(before, drawn(-50, { b: 100 }))).toEqual([]);
    expect(scrolled(before, null)).toEqual([]);
  });
});
