import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const BIN = fileURLToPath(new URL("../../bin/gozareh.js", import.meta.url));
export const FIXTURES = fileURLToPath(new URL("../../fixtures/articles", import.meta.url));

/** Runs the real command on the built code. */
export function gozareh(
  args: readonly string[],
  options: { input?: string | Uint8Array; env?: Record<string, string | undefined> } = {},
) {
  const run = spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    input: options.input ?? "",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...options.env },
  });
  const lines = run.stdout.split("\n").filter(Boolean);
  return { ...run, lines, records: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}
