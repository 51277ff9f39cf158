/**
 * Remembers what was made for a key, up to a limit: documents name a handful of zones and languages,
 * and a hostile one that names thousands shall not fill the memory. At the limit all is forgotten,
 * which costs such a document some time and nobody else anything.
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
