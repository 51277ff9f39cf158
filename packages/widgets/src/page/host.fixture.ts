import { fireEvent } from "@testing-library/preact";
import { vi } from "vitest";
import type { Host } from "./host.ts";

/** A host that allows everything except sending, and records its calls. */
export const allowingHost = <T extends Partial<Host>>(more = {} as T) => ({
  copy: vi.fn<Host["copy"]>(async () => true),
  download: vi.fn<Host["download"]>(),
  isSandboxed: false,
  address: () => "https://host.example/retreat",
  fragment: () => "",
  setFragment: vi.fn<Host["setFragment"]>(),
  ...more,
});

/** A sandboxed frame: no clipboard, downloads, windows or share sheet. */
export const sandboxedHost = <T extends Partial<Host>>(more = {} as T) =>
  allowingHost({ copy: async () => false, isSandboxed: true, ...more });

/** Clicks a link without navigating. */
export function follow(link: Element): void {
  link.addEventListener("click", (event) => event.preventDefault());
  fireEvent.click(link);
}
