import { defineConfig } from "vitest/config";

// Tests of cost compare processor times and name a number of retries of their own: the engine's compiler and collector count too.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Only with npm run coverage. Its provider counts processes and threads that tests start too. Left out is what is generated,
    // and the report's client, which runs in a browser alone.
    coverage: {
      provider: "custom",
      customProviderModule: "./scripts/coverage-provider.mjs",
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**", "src/report/client/**"],
      reporter: ["html"],
      thresholds: {
        lines: 95,
        "src/text/**": { lines: 100 },
        "src/stages/numerals/**": { lines: 100 },
      },
    },
  },
});
