// Bundles the report's client modules into one script without imports (dist/report/client.js) and lays its style beside it:
// the report is one page that works from a file and needs no network.
import { copyFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const client = `${root}/src/report/client`;
const script = `${root}/dist/report/client.js`;

await build({
  entryPoints: [`${client}/main.ts`],
  outfile: script,
  bundle: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  // It stands inside a script element of the page: esbuild escapes what would end that; checked below.
  supported: { "inline-script": false },
});
if (/<\/script|<!--/i.test(readFileSync(script, "utf8"))) throw new Error("the script would end its element");
copyFileSync(`${client}/style.css`, `${root}/dist/report/style.css`);
