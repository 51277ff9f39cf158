/** The map's value for a key; if there is none, `make` creates it and it is stored. */
export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const had = map.get(key);
  if (had !== undefined) return had;
  const made = make();
  map.set(key, made);
  return made;
}
