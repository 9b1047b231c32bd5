#!/usr/bin/env node
// A shim: says so when Node is too old or nothing was built, else hands over to the bundle of the command.
import { existsSync } from "node:fs";
import * as modules from "node:module";
import { fileURLToPath } from "node:url";

const bundle = new URL("../dist/bundle/", import.meta.url);
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`gozareh: needs Node 20.19 or newer, this is ${process.versions.node}`);
  process.exitCode = 2;
} else if (!existsSync(new URL("main.js", bundle))) {
  console.error("gozareh: nothing is built yet: run `npm run build`");
  process.exitCode = 2;
} else {
  // Node 22 and newer keep compiled code for the next start. It stands beside the code itself, for in the system's
  // folder of temporary files another user could plant what is run here; where it can't be written, all is as without.
  modules.enableCompileCache?.(fileURLToPath(new URL("compiled/", bundle)));
  const { main } = await import("../dist/bundle/main.js");
  process.exitCode = await main(process.argv.slice(2));
}
