import { defineConfig } from "vitest/config";

// Tests of cost compare processor times and name a number of retries of their own: the engine's compiler and collector count too.
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 2 },
});
