/**
 * What the page around may allow or refuse: one small interface, so that tests and other
 * environments can hand in their own. No act throws: what can be refused says whether it was done.
 */
export interface Host {
  /** Puts a text into the clipboard. @returns whether it is there now */
  copy(text: string): Promise<boolean>;
  /** Sends a text by whatever the reader's device sends with; absent where there is no such thing. */
  send?: ((text: string) => Promise<boolean>) | undefined;
  /** Hands the reader a calendar file. */
  download(name: string, text: string): void;
  /** Whether downloads and new windows may be refused in silence, as in a sandboxed frame. */
  readonly isSandboxed: boolean;
  /**
   * The address that others find the programme at, without its fragment.
   * @param home the programme's own page, if it has one: a frame's address says nothing of the page
   *   that a reader sees around it
   */
  address(home: string | undefined): string | undefined;
  /** The fragment of the page's address, from `#` on; empty where there is none. */
  fragment(): string;
  /** Puts another in its place, without a step for the way back. */
  setFragment(fragment: string): void;
}

/** For as long as a browser may take to begin with a file. */
const KEEP_FILE = 60_000;

export const pageHost: Host = {
  copy: (text) => done(() => navigator.clipboard.writeText(text)),
  get send() {
    if (!globalThis.navigator?.share) return undefined;
    // Who thinks better of it has not been refused.
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
  // An origin of its own is what tells; what else the frame may do, nothing does.
  get isSandboxed() {
    return globalThis.origin === "null";
  },
  address(home) {
    // A server has no address, and is no frame.
    const here = globalThis.location?.href;
    const found = [here, home].map((url) => url?.match(/^https?:[^#]*/i)?.[0]);
    if (globalThis.parent !== globalThis.window) found.reverse();
    return found[0] ?? found[1];
  },
  fragment: () => location.hash,
  setFragment(fragment) {
    const [page] = location.href.split("#");
    try {
      // In full, since a <base> of the host's would lead elsewhere.
      history.replaceState(history.state, "", page + fragment);
    } catch {
      // A frame without an address of its own, or too many changes at once: it stays as it was.
    }
  },
};

async function done(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
