/** Where a page keeps something for its reader, by key. Nothing of it ever throws. */
export interface KeptStorage {
  /** Nothing where there is nothing, or where it can't be read. */
  get(key: string): string | undefined;
  /** @returns whether it is kept: a storage can be full, or closed */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  /** Called when another page has changed what is kept under the key. @returns how to stop */
  onChange(key: string, listener: () => void): () => void;
}

/**
 * The browser's own, which all pages of a site share. Even to look at it throws in a sandboxed frame
 * and where the reader has forbidden it; to write, where it is full.
 */
export const pageStorage: KeptStorage = {
  get: (key) => tried(() => localStorage.getItem(key)) ?? undefined,
  set: (key, value) => tried(() => localStorage.setItem(key, value) ?? true) ?? false,
  remove: (key) => tried(() => localStorage.removeItem(key)),
  onChange(key, listener) {
    const hear = (event: StorageEvent) => {
      if (event.key === key) listener();
    };
    addEventListener("storage", hear);
    return () => removeEventListener("storage", hear);
  },
};

function tried<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

/** Where nothing is kept. */
export const noStorage: KeptStorage = {
  get: () => undefined,
  set: () => false,
  remove() {},
  onChange: () => () => {},
};
