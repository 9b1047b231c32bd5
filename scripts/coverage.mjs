// Runs all tests and tells how many lines of src they run: in Vitest, in the command and in its workers. Builds with source maps
// before (they lead from the bundle back to src), and without behind it. More arguments go to Vitest.
//   npm run coverage
import { spawnSync } from "node:child_process";

// Of code that was compiled at an earlier start, V8 tells less.
const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
const run = (program, ...args) => spawnSync(program, args, { stdio: "inherit", env }).status ?? 1;
const build = () => run("npm", "run", "build", "--silent");
const inOrder = (...steps) => steps.reduce((status, step) => status || step(), 0);

const status = inOrder(
  build,
  () => run("npx", "tsc", "-p", "tsconfig.build.json", "--inlineSourceMap"),
  () => run("node", "scripts/build-command.mjs", "--source-maps"),
  () => run("npx", "vitest", "run", "--coverage", "--maxWorkers=1", ...process.argv.slice(2)),
);
process.exitCode = build() || status;
