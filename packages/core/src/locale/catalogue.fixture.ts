/** All languages there are, by their tags, for tests: one export a language, one file or two. */
import { en, type Messages } from "./messages.ts";

const modules: Record<string, Record<string, Messages>> = import.meta.glob("./??.ts", {
  eager: true,
});

export const catalogue = Object.fromEntries([
  ["en", en],
  ...Object.values(modules).flatMap((module) =>
    // An export can't be named zh-Hant.
    Object.entries(module).map(([name, language]) => [name.replace(/[A-Z]/, "-$&"), language]),
  ),
]) as Record<string, Messages>;
