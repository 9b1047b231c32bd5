import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");

it("the README's example prints what the README says", () => {
  const example = readme.match(
    /<!-- example:start -->\n[\s\S]*?```sh\n([\s\S]*?)```\n[\s\S]*?```json\n([\s\S]*?)```\n\n<!-- example:end -->/,
  );
  expect(example).not.toBeNull();
  const [, command, output] = example!;
  expect(execFileSync("bash", ["-c", command!], { cwd: root, encoding: "utf8" })).toBe(output);
});

it("the README names every option of extract", () => {
  const help = execFileSync(process.execPath, ["bin/gozareh.js", "extract", "--help"], { cwd: root, encoding: "utf8" });
  const options = help.match(/--[a-z]+(?:-[a-z]+)*/g)!.filter((option) => option !== "--help");
  expect(options.length).toBeGreaterThan(3);
  for (const option of new Set(options)) expect(readme).toContain(`${option}`);
});
