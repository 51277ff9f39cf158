import { act, cleanup } from "@testing-library/preact";
import { hydrate, render } from "preact";
import { renderToString } from "preact-render-to-string";
import { afterEach, expect, it, vi } from "vitest";
import { AgendaProvider, Programme } from "../index.ts";
import { programme } from "../programme.fixture.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it.each([5, 60])("hydration keeps the nodes of %i sessions", (length) => {
  const sessions = Array.from({ length }, (_, n) => ({
    id: `s${n}`,
    title: `S ${n}`,
    summary: `Summary ${n}.`,
  }));
  const agenda = { ...programme, days: [{ date: "2024-02-23", sessions }] };
  const page = (
    <AgendaProvider agenda={agenda} viewerZone="Asia/Tokyo">
      <Programme />
    </AgendaProvider>
  );
  vi.stubGlobal("document", undefined);
  const html = renderToString(page);
  vi.unstubAllGlobals();
  const root = document.body.appendChild(document.createElement("div"));
  root.innerHTML = html;
  const drawn = () => [...root.querySelectorAll("article, article > *")];
  const before = drawn();
  act(() => hydrate(page, root));
  expect(before.length).toBeGreaterThan(length);
  expect(drawn().every((node, index) => node === before[index])).toBe(true);
  expect(drawn()).toHaveLength(before.length);
  render(null, root);
  root.remove();
});
