/**
 * Words that lose the space behind them, since their last letter does not join to the next, and how long the noun behind
 * must be to be sure: «ومعدن», «هرحرکت», «درخصوص».
 */
export const LEANING_WORDS: readonly { readonly word: string; readonly least: number }[] = [
  { word: "و", least: 4 },
  { word: "هر", least: 4 },
  { word: "در", least: 4 },
  { word: "از", least: 5 },
];

/** Words that only look so: names, verbs and what is said only. */
export const NOT_LEANING: readonly string[] = [
  ...["واستون", "وستون", "وایسم", "وایسا", "وایستا", "وایستم", "درمانه", "دربیاد", "دربیاره", "دراومدن", "دراومده"],
  "بازگفت",
];

/** A verb that newswire glues to any name whose last letter does not join to it: «بهمن کیانفرگفت:». */
export const TRAILING_VERB = "گفت";

/** Letters that do not join to the next: a space behind them is lost easily. */
export const UNJOINED = "ادذرزژو";

/** Light verbs and the nouns before them that newswire glues: «اظهارداشت», «تاکیدکرد». */
function gluedVerbs(): string[] {
  const nouns = ["اظهار", "ابراز", "اعلام", "بیان", "عنوان", "تصریح", "تاکید", "تأکید", "اضافه", "اشاره", "اذعان"];
  const verbs = ["کرد", "کردند", "داشت", "داشتند", "نمود", "شد"];
  return nouns.flatMap((noun) => verbs.map((verb) => `${noun} ${verb}`));
}

/** Pairs of words that newswire glues. */
export const GLUED_PAIRS: readonly string[] = [
  ...gluedVerbs(),
  ...["و گفت", "و گفته", "و افزود", "و افزوده", "او گفت", "او افزود"],
  ...["با بیان", "با اشاره", "با تاکید", "با تأکید", "با اعلام"],
  "سال جاری",
];
