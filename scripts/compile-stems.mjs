/**
 * Compiles the stems of dictionary-fa (Lilak, Apache-2.0) into `src/generated/stems.ts`: one front-coded string that the
 * runtime unpacks on first use (`src/lexicon/normalization/stems.ts` reads the format). Runs in `prepare`, before tsc.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LETTERS = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآء";
const CODES = "abcdefghijklmnopqrstuvwxyzABCDEFGH";
const LENGTHS = "0123456789!#$%&()*+,./:;<=>?@[]^_{|}~KLMNOPQRSTUVWXYZ";
const VARIANTS = new Map([..."أإٱ"].map((char) => [char, "ا"]));
for (const char of "يى") VARIANTS.set(char, "ی");
VARIANTS.set("ك", "ک").set("ة", "ه").set("ۀ", "ه").set("ئ", "ی").set("ؤ", "و");
const NON_JOINING = "اآدذرزژوء";
const LONGEST = 24;

/** Bits of an entry's flags; the reader has the same. */
export const FLAGS = { solid: 1, plural: 2, comparative: 4, heh: 8, without: 16, ending: 32, second: 64, part: 128 };

const from = fileURLToPath(new URL("./index.dic", import.meta.resolve("dictionary-fa")));
const to = fileURLToPath(new URL("../src/generated/stems.ts", import.meta.url));

const code = new Map([...LETTERS].map((letter, i) => [letter, CODES[i]]));
const behindNonJoining = new RegExp(`([${[...NON_JOINING].map((letter) => code.get(letter)).join("")}])-`, "gu");
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
  if (!known || key.length < 2 || key.length > LONGEST) continue;
  const stem = stems.get(key) ?? { spellings: new Set(), flags: 0, affixed: false };
  const visible = visibleBreaks(spelling);
  if (visible.includes("-")) stem.spellings.add(visible);
  else {
    stem.flags |= FLAGS.solid;
    // Takes endings as it stands: a word of its own.
    if (affixes !== "" && affixes !== "scspsm" && affixes !== "sl") stem.affixed = true;
  }
  for (let i = 0; i < affixes.length; i += 2) stem.flags |= flagOf(affixes.slice(i, i + 2), word);
  stems.set(key, stem);
}

function flagOf(affix, word) {
  // A pronounced heh («توجه», «راه») takes clitics behind a half-space too, but never the ezafe of a silent one.
  if (word.endsWith("ه")) {
    if (affix === "sk" || affix === "sm") return FLAGS.heh;
    if (affix === "sc" || affix === "sp") return 0;
  }
  if (["sd", "se", "sg", "sh"].includes(affix)) return FLAGS.plural;
  if (affix === "st" || affix === "su") return FLAGS.comparative;
  if (affix === "sk" || affix === "sp" || affix === "sc") return FLAGS.heh;
  if (affix === "pa") return FLAGS.without;
  if (["sj", "sl", "sa", "so", "sr", "sb", "sq", "sv", "sn"].includes(affix)) return FLAGS.ending;
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
  if ((stem.flags & FLAGS.solid) === 0) continue;
  for (const plural of plurals) {
    if (!key.endsWith(plural)) continue;
    const noun = key.slice(0, -plural.length);
    // «ماهها»: two heh in a row are never one word.
    const least = plural.length === 2 && !key.endsWith(code.get("ه") + plural) ? 4 : 3;
    // «انتهای» is «انتها» with an ending, whatever «انت» may be.
    const whole = stems.get(key.slice(0, noun.length + 2));
    const own = plural.length > 2 && whole !== undefined && whole.affixed;
    if (noun.length >= least && !own && ((stems.get(noun)?.flags ?? 0) & FLAGS.plural) !== 0) stems.delete(key);
  }
  for (const comparative of comparatives) {
    // «سریعتر»; the short ones («بهتر», «مهمتر») are words of their own.
    const adjective = key.endsWith(comparative) ? key.slice(0, -comparative.length) : "";
    if (adjective.length >= 4 && ((stems.get(adjective)?.flags ?? 0) & FLAGS.comparative) !== 0) stems.delete(key);
  }
  const verb = continuous.some((prefix) => key.startsWith(prefix));
  if (verb && stem.spellings.size > 0 && !stem.affixed) stem.flags &= ~FLAGS.solid;
}

// A compound listed without affixes takes those of its last part: «شیوه‌نامه» is a نامه.
const inherited = FLAGS.plural | FLAGS.comparative | FLAGS.heh | FLAGS.ending;
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
  if (!stems.has(part)) stems.set(part, { spellings: new Set(), flags: FLAGS.part });
  stems.get(part).flags |= FLAGS.second;
}

// A part that is no word by itself («گستر» in عدالت‌گستر) must not be cut when it stands alone.
const parts = new Set([...stems.values()].flatMap(({ spellings }) => [...spellings].flatMap((s) => s.split("-"))));
for (const part of parts)
  if (part.length >= 4 && !stems.has(part)) stems.set(part, { spellings: new Set(), flags: FLAGS.part });

const entries = [];
for (const [key, { spellings, flags }] of stems) {
  // Two ways to break one word: the finer one if it holds the other, else nothing sure can be said.
  const all = [...spellings].sort((a, b) => b.length - a.length);
  const best = all[0];
  const sure = best !== undefined && all.every((other) => finer(best, other));
  entries.push({ spelling: sure ? best : key, flags: best !== undefined && !sure ? flags | FLAGS.solid : flags });
}
function finer(fine, coarse) {
  let at = 0;
  for (const char of fine) {
    if (coarse[at] === char) at += 1;
    else if (char !== "-") return false;
  }
  return at === coarse.length;
}

entries.sort((a, b) => (a.spelling < b.spelling ? -1 : a.spelling > b.spelling ? 1 : 0));
let packed = "";
let last = "";
for (const { spelling, flags } of entries) {
  let shared = 0;
  while (shared < last.length && shared < spelling.length && last[shared] === spelling[shared]) shared += 1;
  packed += LENGTHS[shared] + CODES[flags & 15] + CODES[flags >> 4] + spelling.slice(shared);
  last = spelling;
}
mkdirSync(fileURLToPath(new URL("../src/generated/", import.meta.url)), { recursive: true });
writeFileSync(
  to,
  `// Made by scripts/compile-stems.mjs from dictionary-fa (Lilak, Apache-2.0). Do not edit.\nexport const STEM_COUNT = ${entries.length};\nexport const PACKED_STEMS =\n  "${packed}";\n`,
);
console.log(`${entries.length} stems, ${packed.length} bytes`);
