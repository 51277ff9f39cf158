/** What a stylesheet needs of the browser, as the ESLint team's rule reads it. */
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
 * @returns what it has that is younger than the floor, unless an `@supports` asks for it: `text-wrap`,
 *   `break-after: avoid`, `highlight`; and where it is no CSS, why
 */
export async function youngStyles(stylesheet: string): Promise<string[]> {
  const [result] = await lint.lintText(stylesheet, { filePath: "plenary.css" });
  const found = result?.messages.map(({ message }) => {
    const [, value, name] = /^(?:Value '(.+)' of )?\S+ '([^']+)' is not/i.exec(message) ?? [];
    return value ? `${name}: ${value}` : (name ?? message);
  });
  return [...new Set(found)].sort();
}
