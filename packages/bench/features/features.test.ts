import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { FEATURES } from "./features.ts";

const sources = FEATURES.flatMap(({ without }) => Object.keys(without)).filter((path) =>
  path.includes("/src/"),
);

it.each(sources)("%s, for which a feature's cost has a stand-in, exists", (path) => {
  expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true);
});
