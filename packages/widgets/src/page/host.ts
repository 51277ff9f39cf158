import { pageAddress } from "./address.ts";

/**
 * What the embedding page or browser may allow or refuse. An interface, so that tests and other
 * environments can pass their own. No method throws; those that can be refused return whether they
 * succeeded.
 */
export interface Host {
  /** Copies a text to the clipboard. @returns whether it succeeded */
  copy(text: string): Promise<boolean>;
  /** Opens the device's share sheet; absent if the device has none. */
  send?: ((text: string) => Promise<boolean>) | undefined;
  /** Downloads a calendar file. */
  download(name: string, text: string): void;
  /** Whether downloads and new windows may fail silently, as in a sandboxed frame. */
  readonly isSandboxed: boolean;
  /**
   * The address at which others find the programme. Of its fragment only a route counts.
   * @param home the programme's own page, if it has one; in a frame it is used first, because a
   *   frame's address is not the address of the page the reader sees
   */
  address(home: string | undefined): string | undefined;
  /** The fragment of the page's address, including `#`; empty if there is none. */
  fragment(): string;
  /** Replaces the fragment without adding a history entry. */
  setFragment(fragment: string): void;
}

/** Milliseconds that a browser may need to start reading the file. */
const KEEP_FILE = 60_000;

export const pageHost: Host = {
  copy: (text) => done(() => navigator.clipboard.writeText(text)),
  get send() {
    if (!globalThis.navigator?.share) return undefined;
    // A reader who cancels was not refused.
    return (text: string) =>
      done(() =>
        navigator.share({ text }).catch((error) => {
          if (error.name !== "AbortError") throw error;
        }),
      );
  },
  download(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEEP_FILE);
  },
  // An opaque origin is the only sign of a sandbox; its other restrictions cannot be queried.
  get isSandboxed() {
    return globalThis.origin === "null";
  },
  address(home) {
    // On a server there is no location, and no frame.
    const here = globalThis.location?.href;
    const found = [here, home].map((url) => url?.match(/^https?:[^#]*(?:#[/!].*)?/i)?.[0]);
    if (globalThis.parent !== globalThis.window) found.reverse();
    return found[0] ?? found[1];
  },
  ...pageAddress,
};

async function done(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
