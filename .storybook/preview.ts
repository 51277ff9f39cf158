import type { Preview } from "@storybook/preact-vite";
import { configure } from "storybook/test";
import { frame, loadStore } from "../stories/frame.tsx";
import { globalTypes, initialGlobals } from "../stories/globals.ts";

// The longest wait for the result of an action on a busy machine; `waitFor` retries until then.
configure({ asyncUtilTimeout: 5_000 });

export default {
  tags: ["autodocs"],
  loaders: [loadStore],
  decorators: [frame],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: "fullscreen",
    // An axe violation fails the story's test. What passes is not listed, which takes a third less time.
    a11y: { test: "error", options: { resultTypes: ["violations"] } },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          "Welcome",
          "Agenda",
          "Agenda head",
          "Participant filter",
          "Search",
          "Zone switch",
          "Language switch",
          "Day navigation",
          "Timeline",
          "Grid",
          "Now",
          "Panel card",
          "Overlay",
          "Features",
          "Elements",
        ],
      },
    },
  },
} satisfies Preview;
