/**
 * Caches what `make` returns for each key, up to `limit` entries, so that a hostile document that
 * names thousands of time zones or languages cannot fill the memory. At the limit the whole cache is
 * cleared: real documents name only a handful and never reach it.
 */
export function bounded<K, V>(limit: number, make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      if (made.size >= limit) made.clear();
      made.set(key, value);
    }
    return value;
  };
}
