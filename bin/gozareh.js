#!/usr/bin/env node
// A shim: says so when Node is too old or nothing was built, else hands over to the bundle of the command.
import { existsSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`gozareh: needs Node 20.19 or newer, this is ${process.versions.node}`);
  process.exitCode = 2;
} else if (!existsSync(new URL("../dist/bundle/main.js", import.meta.url))) {
  console.error("gozareh: nothing is built yet: run `npm run build`");
  process.exitCode = 2;
} else {
  const { main } = await import("../dist/bundle/main.js");
  process.exitCode = await main(process.argv.slice(2));
}
