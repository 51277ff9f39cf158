import type { Preview } from "@storybook/preact-vite";
import { configure } from "storybook/test";
import { frame } from "../stories/frame.tsx";
import { globalTypes, initialGlobals } from "../stories/globals.ts";

// How long an act's outcome may take where the machine is busy; who waits asks again until then.
configure({ asyncUtilTimeout: 5_000 });

export default {
  tags: ["autodocs"],
  decorators: [frame],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: "fullscreen",
    // What axe finds fails the story's test, in every story.
    a11y: { test: "error" },
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
          "Elements",
        ],
      },
    },
  },
} satisfies Preview;
