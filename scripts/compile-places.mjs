/**
 * Compiles the provinces and cities of iran-cities-json (MIT) into `src/generated/places.ts`, names joined by «|». Runs in
 * `prepare`, before tsc. Names only: which of them are common words too stands in the lexicon (`src/lexicon/places`).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const provinces = require("iran-cities-json/ostan.json");
const cities = require("iran-cities-json/shahr.json");
const to = fileURLToPath(new URL("../src/generated/places.ts", import.meta.url));

const VARIANTS = new Map([..."يى"].map((char) => [char, "ی"])).set("ك", "ک");

/** A name and, from «هشتپر (تالش)», the one in brackets. Numbered parts of a city are none. */
function namesOf({ name }) {
  if (/[0-9۰-۹]/u.test(name)) return [];
  const letters = [...name].map((char) => VARIANTS.get(char) ?? char).join("");
  return letters
    .split(/[()]/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}

const listOf = (rows) => [...new Set(rows.flatMap(namesOf))].sort().join("|");

mkdirSync(fileURLToPath(new URL("../src/generated/", import.meta.url)), { recursive: true });
writeFileSync(
  to,
  `// Made by scripts/compile-places.mjs from iran-cities-json (MIT). Do not edit.\nexport const PROVINCE_NAMES =\n  "${listOf(provinces)}";\nexport const CITY_NAMES =\n  "${listOf(cities)}";\n`,
);
console.log(`${provinces.length} provinces, ${cities.length} cities`);
