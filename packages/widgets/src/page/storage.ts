/** Key-value storage for the reader's data. No method throws. */
export interface KeptStorage {
  /** @returns undefined if nothing is stored or it cannot be read */
  get(key: string): string | undefined;
  /** @returns whether it was stored: storage can be full or blocked */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  /** Calls the listener when another page has changed the value. @returns a function to stop */
  onChange(key: string, listener: () => void): () => void;
}

/**
 * The browser's localStorage, shared by all pages of a site. Even reading it throws in a sandboxed
 * frame or when the reader has blocked it; writing throws when it is full.
 */
export const pageStorage: KeptStorage = {
  get: (key) => attempt(() => localStorage.getItem(key)) ?? undefined,
  set: (key, value) => attempt(() => localStorage.setItem(key, value) ?? true) ?? false,
  remove: (key) => attempt(() => localStorage.removeItem(key)),
  onChange(key, listener) {
    const onStorage = (event: StorageEvent) => {
      if (event.key === key) listener();
    };
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  },
};

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

/** Stores nothing. */
export const noStorage: KeptStorage = {
  get: () => undefined,
  set: () => false,
  remove() {},
  onChange: () => () => {},
};
