// Runs the README's example and writes what it prints into the README. Never called by tests: they compare.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");
const example =
  /(<!-- example:start -->\n[\s\S]*?```sh\n)([\s\S]*?)(```\n[\s\S]*?```json\n)[\s\S]*?(```\n\n?<!-- example:end -->)/;
const [, before, command, between, after] = readme.match(example);
const printed = execFileSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
writeFileSync(
  `${root}/README.md`,
  readme.replace(example, () => before + command + between + printed + after),
);
