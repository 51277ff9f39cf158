import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { StorybookConfig } from "@storybook/preact-vite";
import { defaultClientConditions, mergeConfig } from "vite";

// Use the renderer installed beside the stories' own Preact: two copies of Preact don't share
// hooks.
const stories = createRequire(new URL("../stories/package.json", import.meta.url));
const framework = dirname(stories.resolve("@storybook/preact-vite/package.json"));

export default {
  framework: framework as "@storybook/preact-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Uses the packages' sources, so that edits show at once.
  viteFinal: (config) =>
    mergeConfig(config, {
      resolve: { conditions: ["@plenary/source", ...defaultClientConditions] },
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    }),
} satisfies StorybookConfig;
