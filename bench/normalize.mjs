/**
 * Speed of the built normalizer alone, full level with its alignment, on one core: MB of UTF-8 a second, and as a ratio to
 * a plain loop that decodes the same bytes and looks at every unit once, in the same run.
 *
 *     node bench/normalize.mjs [--mb N] [folder of .txt files …]
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { normalize } from "../dist/index.js";

const at = process.argv.indexOf("--mb");
const megabytes = at < 0 ? 4 : Number(process.argv[at + 1]);
const folders = process.argv.slice(2).filter((argument, i) => !argument.startsWith("--") && i + 2 !== at + 1);
if (folders.length === 0) folders.push(fileURLToPath(new URL("../fixtures/articles", import.meta.url)));

const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path)),
);
const once = files.reduce((sum, bytes) => sum + bytes.length, 0);
const copies = Math.max(1, Math.round((megabytes * 1e6) / once));
const decoder = new TextDecoder();
const texts = Array.from({ length: copies }, () => files.map((bytes) => decoder.decode(bytes))).flat();
const small = Array.from({ length: copies }, () => files).flat();
const bytes = once * copies;

/** MB a second of processor time in the fastest of several runs. */
function rate(run) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 9; i += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return bytes / best;
}

let sink = 0;
const floor = rate(() => {
  for (const file of small) {
    const text = decoder.decode(file);
    for (let i = 0; i < text.length; i += 1) sink ^= text.charCodeAt(i);
  }
});
const documents = rate(() => {
  for (const text of texts) sink ^= normalize(text).alignment.editCount;
});
const whole = [texts.join("\n")];
const one = rate(() => {
  for (const text of whole) sink ^= normalize(text).alignment.editCount;
});
const show = (name, value) =>
  console.log(
    `${name.padEnd(34)}${value.toFixed(1).padStart(8)} MB/s  ${(value / floor).toFixed(2)} of the plain loop`,
  );
console.log(`${texts.length} documents, ${(bytes / 1e6).toFixed(1)} MB of UTF-8 (${sink & 1 ? "odd" : "even"})`);
show("plain decode-and-scan loop", floor);
show("normalize, document by document", documents);
show("normalize, one text", one);
