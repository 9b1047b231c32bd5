/**
 * Compiles the stems of dictionary-fa (Lilak, Apache-2.0) into `src/generated/stems.ts`, with the lexicon's own spellings:
 * one string of buckets that the runtime unpacks as it needs them (`src/lexicon/normalization/stem-format.ts` tells the format).
 * Runs in `prepare`, before tsc.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const VARIANTS = new Map([..."أإٱ"].map((char) => [char, "ا"]));
for (const char of "يى") VARIANTS.set(char, "ی");
VARIANTS.set("ك", "ک").set("ة", "ه").set("ۀ", "ه").set("ئ", "ی").set("ؤ", "و");
const NON_JOINING = "اآدذرزژوء";

// The format and the lexicon's words are TypeScript.
const { outputFiles } = await build({
  stdin: {
    contents: `export * from "./stem-format.ts";
export { solidEndings } from "./affixes.ts";
export { halfSpaceWords, SOLID_WORDS } from "./half-space-words.ts";
export { solidInUse } from "./solid-in-use.ts";`,
    resolveDir: fileURLToPath(new URL("../src/lexicon/normalization/", import.meta.url)),
  },
  bundle: true,
  format: "esm",
  write: false,
});
const source = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
const { BUCKET_END, BUCKETS, bucketOf, CODES, FLAG_CHARS, LENGTHS, LETTER_CODE, LETTERS, LONGEST_STEM, ...rest } =
  await import(source);
const { SOLID, PLURAL, COMPARATIVE, SILENT_HEH, WITHOUT, ENDING, SECOND, PART, halfSpaceWords, SOLID_WORDS } = rest;
const { solidEndings, solidInUse } = rest;

const from = fileURLToPath(new URL("./index.dic", import.meta.resolve("dictionary-fa")));
const to = fileURLToPath(new URL("../src/generated/stems.ts", import.meta.url));

const code = new Map([...LETTERS].map((letter, i) => [letter, CODES[i]]));
const behindNonJoining = new RegExp(`([${[...NON_JOINING].map((letter) => code.get(letter)).join("")}])-`, "gu");

/** A word of the lexicon as the table has it, `-` for a half-space. */
function spell(word) {
  return [...word]
    .map((char) => {
      if (char === "\u200c") return "-";
      const letter = LETTER_CODE[char.charCodeAt(0)];
      if (letter === 0) throw new Error(`${word} has a letter that the stem table does not know`);
      return CODES[letter - 1];
    })
    .join("");
}

// Compounds that are written solid, whatever stands behind them.
const solidPairs = solidInUse().map(spell);
const endings = new Set(["", ...solidEndings().map(spell)]);
function withoutSolid(spelling) {
  let solid = spelling;
  for (const pair of solidPairs) {
    if (!solid.startsWith(pair)) continue;
    const rest = solid.slice(pair.length);
    if (endings.has(rest.split("-", 1)[0])) solid = pair.replaceAll("-", "") + rest;
  }
  return solid;
}

/** key → { forms: set of broken spellings, solid, flags } */
const stems = new Map();
for (const line of readFileSync(from, "utf8").split("\n").slice(1)) {
  if (line === "") continue;
  const slash = line.indexOf("/");
  const word = slash < 0 ? line : line.slice(0, slash);
  const affixes = slash < 0 ? "" : line.slice(slash + 1);
  // Marked as never to be suggested: misspellings and archaic doublets.
  if (affixes.includes("!!")) continue;
  // The old continuous prefix is not written in news; it would be a seventh of the table.
  if (/^ن?همی\u200c/u.test(word)) continue;
  // «زوجهای», an adjective in ای that lost its half-space.
  if (word.endsWith("های") && affixes === "scspsm") continue;
  let spelling = "";
  let known = true;
  for (const char of word) {
    if (char === "\u200c") {
      spelling += "-";
      continue;
    }
    if (/\p{M}/u.test(char)) continue;
    const letter = code.get(VARIANTS.get(char) ?? char);
    if (letter === undefined) known = false;
    else spelling += letter;
  }
  const key = spelling.replaceAll("-", "");
  if (!known || key.length < 2 || key.length > LONGEST_STEM) continue;
  const stem = stems.get(key) ?? { spellings: new Set(), flags: 0, affixed: false };
  const visible = withoutSolid(visibleBreaks(spelling));
  if (visible.includes("-")) stem.spellings.add(visible);
  else {
    stem.flags |= SOLID;
    // Takes endings as it stands: a word of its own.
    if (affixes !== "" && affixes !== "scspsm" && affixes !== "sl") stem.affixed = true;
  }
  for (let i = 0; i < affixes.length; i += 2) stem.flags |= flagOf(affixes.slice(i, i + 2), word);
  stems.set(key, stem);
}

function flagOf(affix, word) {
  // A pronounced heh («توجه», «راه») takes clitics behind a half-space too, but never the ezafe of a silent one.
  if (word.endsWith("ه")) {
    if (affix === "sk" || affix === "sm") return SILENT_HEH;
    if (affix === "sc" || affix === "sp") return 0;
  }
  if (["sd", "se", "sg", "sh"].includes(affix)) return PLURAL;
  if (affix === "st" || affix === "su") return COMPARATIVE;
  if (affix === "sk" || affix === "sp" || affix === "sc") return SILENT_HEH;
  if (affix === "pa") return WITHOUT;
  if (["sj", "sl", "sa", "so", "sr", "sb", "sq", "sv", "sn"].includes(affix)) return ENDING;
  return 0;
}

/** A half-space behind a letter that does not join cannot be seen and is left out. */
function visibleBreaks(spelling) {
  return spelling.replace(behindNonJoining, "$1").replace(/^-|-$/gu, "").replaceAll("--", "-");
}

// The dictionary also lists glued spellings of what it has with a half-space. A plural of a noun of three letters and more
// («شهرستانهای») and a form with می («میگوید») are no words of their own; «تنها» and «میدان» are.
const plurals = ["ها", "های", "هایی"].map((form) => [...form].map((letter) => code.get(letter)).join(""));
const comparatives = ["تر", "ترین"].map((form) => [...form].map((letter) => code.get(letter)).join(""));
const continuous = ["می", "نمی"].map((form) => [...form].map((letter) => code.get(letter)).join(""));
for (const [key, stem] of stems) {
  if ((stem.flags & SOLID) === 0) continue;
  for (const plural of plurals) {
    if (!key.endsWith(plural)) continue;
    const noun = key.slice(0, -plural.length);
    // «ماهها»: two heh in a row are never one word.
    const least = plural.length === 2 && !key.endsWith(code.get("ه") + plural) ? 4 : 3;
    // «انتهای» is «انتها» with an ending, whatever «انت» may be.
    const whole = stems.get(key.slice(0, noun.length + 2));
    const own = plural.length > 2 && whole !== undefined && whole.affixed;
    if (noun.length >= least && !own && ((stems.get(noun)?.flags ?? 0) & PLURAL) !== 0) stems.delete(key);
  }
  for (const comparative of comparatives) {
    // «سریعتر»; the short ones («بهتر», «مهمتر») are words of their own.
    const adjective = key.endsWith(comparative) ? key.slice(0, -comparative.length) : "";
    if (adjective.length >= 4 && ((stems.get(adjective)?.flags ?? 0) & COMPARATIVE) !== 0) stems.delete(key);
  }
  const verb = continuous.some((prefix) => key.startsWith(prefix));
  if (verb && stem.spellings.size > 0 && !stem.affixed) stem.flags &= ~SOLID;
}

// A compound listed without affixes takes those of its last part: «شیوه‌نامه» is a نامه.
const inherited = PLURAL | COMPARATIVE | SILENT_HEH | ENDING;
for (const stem of stems.values()) {
  if (stem.flags !== 0 || stem.spellings.size !== 1) continue;
  const last = [...stem.spellings][0].split("-").at(-1);
  if (last.length >= 3) stem.flags = (stems.get(last)?.flags ?? 0) & inherited;
}

// Parts that many compounds end with, counted over the broken spellings.
const seconds = new Map();
for (const { spellings } of stems.values()) {
  for (const spelling of spellings) {
    const parts = spelling.split("-");
    if (parts.length === 2) seconds.set(parts[1], (seconds.get(parts[1]) ?? 0) + 1);
  }
}
for (const [part, count] of seconds) {
  if (count < 6 || part.length < 3) continue;
  if (!stems.has(part)) stems.set(part, { spellings: new Set(), flags: PART });
  stems.get(part).flags |= SECOND;
}

// A part that is no word by itself («گستر» in عدالت‌گستر) must not be cut when it stands alone.
const parts = new Set([...stems.values()].flatMap(({ spellings }) => [...spellings].flatMap((s) => s.split("-"))));
for (const part of parts)
  if (part.length >= 4 && !stems.has(part)) stems.set(part, { spellings: new Set(), flags: PART });

const entries = [];
for (const [key, { spellings, flags }] of stems) {
  // Two ways to break one word: the finer one if it holds the other, else nothing sure can be said.
  const all = [...spellings].sort((a, b) => b.length - a.length);
  const best = all[0];
  const sure = best !== undefined && all.every((other) => finer(best, other));
  entries.push({ spelling: sure ? best : key, flags: best !== undefined && !sure ? flags | SOLID : flags });
}
function finer(fine, coarse) {
  let at = 0;
  for (const char of fine) {
    if (coarse[at] === char) at += 1;
    else if (char !== "-") return false;
  }
  return at === coarse.length;
}

// The lexicon's own spellings win over the dictionary's. They may have any ending; behind a silent heh («نامه», unlike «گروه»)
// none is written onto them.
const heh = code.get("ه");
const own = new Map();
function addOwn(spelling, last) {
  const key = spelling.replaceAll("-", "");
  const solid = spelling === key ? SOLID : 0;
  const compared = (stems.get(key)?.flags ?? 0) & COMPARATIVE;
  const loud = ((stems.get(last)?.flags ?? 0) & (ENDING | SILENT_HEH)) === ENDING;
  const silent = key.endsWith(heh) && !loud;
  if (!own.has(key)) own.set(key, { spelling, flags: solid | compared | PLURAL | (silent ? SILENT_HEH : ENDING) });
}
for (const word of halfSpaceWords()) addOwn(spell(word), spell(word).split("-").at(-1));
for (const word of SOLID_WORDS) addOwn(spell(word));
for (const word of solidInUse()) addOwn(spell(word).replaceAll("-", ""), spell(word).split("-").at(-1));
const all = [...own.values(), ...entries.filter(({ spelling }) => !own.has(spelling.replaceAll("-", "")))];

const flagValues = [...new Set(all.map(({ flags }) => flags))].sort((a, b) => a - b);
if (flagValues.length > FLAG_CHARS.length) throw new Error("more kinds of stems than characters for them");
const buckets = Array.from({ length: BUCKETS }, () => []);
let letters = 0;
for (const entry of all) {
  const codes = [...entry.spelling.replaceAll("-", "")].map((char) => CODES.indexOf(char) + 1);
  letters += codes.length;
  buckets[bucketOf(codes, 0, codes.length)].push(entry);
}
const packed = buckets.map(pack).join(BUCKET_END);

/** The words of a bucket, front-coded. */
function pack(bucket) {
  bucket.sort((a, b) => (a.spelling < b.spelling ? -1 : a.spelling > b.spelling ? 1 : 0));
  let text = "";
  let last = "";
  for (const { spelling, flags } of bucket) {
    let shared = 0;
    while (shared < last.length && shared < spelling.length && last[shared] === spelling[shared]) shared += 1;
    text += LENGTHS[shared] + FLAG_CHARS[flagValues.indexOf(flags)] + spelling.slice(shared);
    last = spelling;
  }
  return text;
}

mkdirSync(fileURLToPath(new URL("../src/generated/", import.meta.url)), { recursive: true });
writeFileSync(
  to,
  `// Made by scripts/compile-stems.mjs from dictionary-fa (Lilak, Apache-2.0) and src/lexicon/normalization. Do not edit.
export const STEM_COUNT = ${all.length};
export const STEM_LETTERS = ${letters};
export const STEM_FLAGS: readonly number[] = [${flagValues.join(", ")}];
export const PACKED_STEMS =
  "${packed}";
`,
);
console.log(`${all.length} stems, ${packed.length} bytes`);
