/**
 * `Function.prototype.bind`, which MooTools replaces by one that forgets the arguments of the call.
 * The script's build puts it in where Preact's signals bind.
 */
export const bound =
  (act: (...all: unknown[]) => unknown, self: unknown, ...first: unknown[]) =>
  (...more: unknown[]) =>
    act.apply(self, [...first, ...more]);
