/**
 * How well lost half-spaces are restored: articles that kept theirs lose them, are normalized, and are compared with
 * what they were, gap by gap between letters. A half-space behind a letter that does not join is no gap: nobody sees it.
 *
 *     node bench/halfspace.mjs [--details] [folder with articles/*.txt …]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normalize } from "../dist/stages/normalize/index.js";

const details = process.argv.includes("--details");
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (folders.length === 0) folders.push("../shared/gold/dev");

/**
 * Words that outlets write with and without a half-space alike, by house style; the bench tells of them in a row of their
 * own, since no rule of the language decides.
 */
const HOUSE_STYLE = new Set(
  "آنها اینها آنهایی اینکه همچنان همچنین بیشتر بیشتری بیشترین کمتر کمترین مهمتر مهمترین بزرگتر بزرگترین کوچکتر پیشتر نزدیکتر یکشنبه پنجشنبه علیرضا".split(
    " ",
  ),
);

const HALF = "\u200c";
const NON_JOINING = new Set("اآأإٱدذرزژوؤء");
const isLetter = (char) => /\p{L}/u.test(char) && /\p{Script=Arabic}/u.test(char);

/** The letters of a text and the gap before each: "" none, half-space, " " a space, "x" anything else. */
function gaps(text) {
  const letters = [];
  const before = [];
  let gap = "x";
  for (const char of text) {
    if (isLetter(char)) {
      if (gap === HALF && NON_JOINING.has(letters.at(-1))) gap = "";
      letters.push(char);
      before.push(gap);
      gap = "";
    } else if (char === HALF) gap = gap === "" ? HALF : gap;
    else if (char === " ") gap = gap === "" || gap === HALF ? " " : gap;
    else if (!/\p{M}/u.test(char)) gap = "x";
  }
  return { letters, before };
}

const style = { right: 0, missed: 0, wrong: 0 };
const total = { right: 0, missed: 0, wrong: 0, glued: 0, loose: 0, words: 0, articles: 0 };
const seen = new Map();
const note = (kind, text) => seen.set(`${kind}\t${text}`, (seen.get(`${kind}\t${text}`) ?? 0) + 1);

for (const folder of folders) {
  for (const file of readdirSync(join(folder, "articles")).sort()) {
    const reference = normalize(readFileSync(join(folder, "articles", file), "utf8"), { level: "letters" }).text;
    if (reference.split(HALF).length <= 5) continue;
    const restored = normalize(reference.replaceAll(HALF, "")).text;
    const a = gaps(reference);
    const b = gaps(restored);
    if (a.letters.join("") !== b.letters.join("")) throw new Error(`${file}: letters differ`);
    total.articles += 1;
    const around = (g, i) => {
      let from = i;
      while (from > 0 && (g.before[from] === "" || g.before[from] === HALF || from === i)) from -= 1;
      let to = i + 1;
      while (to < g.letters.length && (g.before[to] === "" || g.before[to] === HALF)) to += 1;
      let word = "";
      for (let k = from; k < to; k += 1) word += (k === from ? "" : g.before[k].replace(HALF, "|")) + g.letters[k];
      return word;
    };
    for (let i = 0; i < a.letters.length; i += 1) {
      const [is, got] = [a.before[i], b.before[i]];
      if (is !== "" && is !== HALF) total.words += 1;
      const byStyle = (is === HALF || got === HALF) && HOUSE_STYLE.has(around(a, i).replaceAll(/[| ]/g, ""));
      if (byStyle && is === HALF) style[got === HALF ? "right" : "missed"] += 1;
      else if (byStyle && is === "") style.wrong += 1;
      if (is === HALF && got === HALF) total.right += 1;
      else if (is === HALF) {
        total.missed += 1;
        note("missed", around(a, i));
      } else if (got === HALF && is === " ") {
        total.loose += 1;
        note("loose joined", around(b, i));
      } else if (got === HALF) {
        total.wrong += 1;
        note("cut", around(b, i));
      } else if (is === " " && got === "") {
        total.glued += 1;
        note("glued", around(b, i));
      } else if (is === "" && got === " ") note("space put in", around(b, i));
    }
  }
}
const percent = (x) => (100 * x).toFixed(1);
const row = ({ right, missed, wrong }) => {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent((2 * precision * recall) / (precision + recall))}`;
};
console.log(`${total.articles} articles, ${total.words} words, ${total.right + total.missed} half-spaces`);
console.log(row(total));
console.log(
  `${row({ right: total.right - style.right, missed: total.missed - style.missed, wrong: total.wrong - style.wrong })}  without the ${style.right + style.missed + style.wrong} of house style`,
);
console.log(
  `words cut ${((1000 * total.wrong) / total.words).toFixed(2)} per 1,000, loose affixes joined ${total.loose + total.glued}`,
);
if (details)
  for (const [what, count] of [...seen].sort((x, y) => (x[0] < y[0] ? -1 : 1))) console.log(`${count}\t${what}`);
