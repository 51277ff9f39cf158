import { defineConfig } from "vitest/config";

/** The unit tests of what is mutated, by themselves: a mutant is to be killed by its own tests. */
export default defineConfig({
  resolve: { conditions: ["@plenary/source", "module", "node", "development|production"] },
  test: { include: ["packages/core/src/{time/*,agenda/audience,agenda/parse,output/ics}.test.ts"] },
});
