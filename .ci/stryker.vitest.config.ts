import { defineConfig } from "vitest/config";

/** Only the unit tests of the mutated files: a mutant must be killed by its own tests. */
export default defineConfig({
  resolve: { conditions: ["@plenary/source", "module", "node", "development|production"] },
  test: {
    include: [
      "packages/core/src/{time/*,audience/audience,document/parse,features/calendar/ics}.test.ts",
    ],
  },
});
