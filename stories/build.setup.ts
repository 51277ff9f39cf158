/** Builds Storybook once for all test files that look at stories. */
import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { buildStories } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with the built Storybook. */
    stories: string;
  }
}

export default async function setup({ provide }: TestProject) {
  const built = await buildStories();
  provide("stories", built);
  return () => rmSync(built, { recursive: true });
}
