import { defineConfig } from "vitest/config";

// Tests of cost compare processor times and name a number of retries of their own: the engine's compiler and collector count too.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Only with --coverage (npm run coverage). The report's client runs in a browser alone; what tests run as a process of its own
    // (the command line) is not seen either, and counts as far as other tests reach it.
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**", "src/report/client/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: {
        "src/text/**": { lines: 100 },
        "src/stages/numerals/**": { lines: 100 },
      },
    },
  },
});
