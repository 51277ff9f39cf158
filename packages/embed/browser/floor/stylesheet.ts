/** Finds the newer features that a stylesheet uses, by the rule of @eslint/css. */
import css from "@eslint/css";
import { ESLint } from "eslint";

const lint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ["**/*.css"],
    plugins: { css },
    language: "css/css",
    rules: { "css/use-baseline": ["error", { available: 2023 }] },
  },
});

/**
 * @returns features newer than the floor that no `@supports` asks for: `text-wrap`,
 *   `break-after: avoid`, `highlight`; for invalid CSS, the error
 */
export async function youngStyles(stylesheet: string): Promise<string[]> {
  const [result] = await lint.lintText(stylesheet, { filePath: "plenary.css" });
  const found = result?.messages.map(({ message }) => {
    const [, value, name] = /^(?:Value '(.+)' of )?\S+ '([^']+)' is not/i.exec(message) ?? [];
    return value ? `${name}: ${value}` : (name ?? message);
  });
  return [...new Set(found)].sort();
}
