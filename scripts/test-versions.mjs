// Runs the tests on the other supported majors of Node, which the `node` package of npm brings. What takes long and does not
// depend on Node's version (kills and restarts, a browser, a packed package, properties by the thousand) runs on one only.
// node scripts/test-versions.mjs [MAJOR …]
import { spawnSync } from "node:child_process";

const SUPPORTED = ["20", "22", "24"];
const LONG = [
  "cli/resume",
  "cli/trouble",
  "cli/shards",
  "package",
  "report/page",
  "normalize/properties",
  "numerals/round-trip",
];

const own = process.versions.node.split(".")[0];
const wanted = process.argv.slice(2);
const majors = wanted.length > 0 ? wanted : SUPPORTED.filter((major) => major !== own);
for (const major of majors) {
  const vitest = [
    "node_modules/vitest/vitest.mjs",
    "run",
    ...LONG.flatMap((name) => ["--exclude", `tests/${name}*`, "--exclude", `tests/${name}/**`]),
  ];
  const run = (args, stdio) =>
    spawnSync("npx", ["--yes", `--package=node@${major}`, "--", "node", ...args], { stdio, encoding: "utf8" });
  const { stdout, status } = run(["--version"], "pipe");
  if (status !== 0) {
    console.log(`Node ${major} could not be had: the tests did not run on it`);
    continue;
  }
  console.log(`on Node ${stdout.trim()}`);
  if (run(vitest, "inherit").status !== 0) {
    process.exitCode = 1;
    break;
  }
}
