/**
 * As JSON. Old libraries give arrays and strings a `toJSON`, after which `JSON.stringify` writes an
 * array as a string. It calls the replacer with what `toJSON` gave; the holder still has the value.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
