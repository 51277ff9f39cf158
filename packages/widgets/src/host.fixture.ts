import { fireEvent } from "@testing-library/preact";
import { vi } from "vitest";
import type { Host } from "./host.ts";

/** A host that allows everything but sending, and tells what it was asked for. */
export const willing = <T extends Partial<Host>>(more = {} as T) => ({
  copy: vi.fn<Host["copy"]>(async () => true),
  download: vi.fn<Host["download"]>(),
  isSandboxed: false,
  address: () => "https://host.example/retreat",
  fragment: () => "",
  setFragment: vi.fn<Host["setFragment"]>(),
  ...more,
});

/** A sandboxed frame: no clipboard, no downloads, no windows, nothing to send with. */
export const refusing = <T extends Partial<Host>>(more = {} as T) =>
  willing({ copy: async () => false, isSandboxed: true, ...more });

/** A press on a link, which leads nowhere in tests. */
export function follow(link: Element): void {
  link.addEventListener("click", (event) => event.preventDefault());
  fireEvent.click(link);
}
