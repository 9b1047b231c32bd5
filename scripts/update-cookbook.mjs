// Runs every command of docs/cookbook.md and writes what it prints under it. Needs jq, and a python3 with duckdb, pandas and
// openpyxl. Never called by tests: the tools are not the project's.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = `${root}docs/cookbook.md`;
const folder = mkdtempSync(join(tmpdir(), "gozareh-cookbook-"));
symlinkSync(join(root, "fixtures"), join(folder, "fixtures"));
const gozareh = `gozareh() { "${process.execPath}" "${root}bin/gozareh.js" "$@"; }`;

const text = readFileSync(page, "utf8").replace(/```sh\n([\s\S]*?)```\n\n```text\n[\s\S]*?```/g, (_, command) => {
  const output = execFileSync("bash", ["-c", `${gozareh}\n${command}`], { cwd: folder, encoding: "utf8" });
  return `\`\`\`sh\n${command}\`\`\`\n\n\`\`\`text\n${output.trimEnd()}\n\`\`\``;
});
writeFileSync(page, text);
rmSync(folder, { recursive: true });
