/** Spellings that the stem dictionary lacks or has otherwise. They win over it. */
export const HALF_SPACE_WORDS: readonly string[] = [
  "می\u200cتوان",
  "نمی\u200cتوان",
  "می\u200cبایست",
  "می\u200cبایستی",
  "نمی\u200cبایست",
  "زمانی\u200cکه",
  "هنگامی\u200cکه",
  "وقتی\u200cکه",
  "درحالی\u200cکه",
  "اداره\u200cکل",
  "وظیفه\u200cبگیر",
  "حقوق\u200cبگیر",
  "مستمری\u200cبگیر",
  "یارانه\u200cبگیر",
  "آن\u200cلاین",
  "به\u200cویژه",
  "به\u200cطوری\u200cکه",
  "به\u200cگونه\u200cای",
  "به\u200cطور",
  "به\u200cرغم",
  "به\u200cزودی",
  "به\u200cتازگی",
  "به\u200cشدت",
  ...fractionWords(),
];

/** «یک‌سوم»، «یک‌هزار»: a number word behind یک. */
function fractionWords(): string[] {
  return ["سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "صدم", "هزارم", "هزار", "میلیون", "میلیارد"].map(
    (word) => `یک\u200c${word}`,
  );
}

/**
 * Words with a silent heh whose form with ای looks like the plural of another noun: «منطقهای» is منطقه‌ای, hardly ever
 * the plural of منطق. For all other pairs of two nouns the plural is the likelier: «سالهای», «واحدهای», «مرزهای».
 */
export const HEH_WINS: readonly string[] = [
  "منطقه",
  "مجموعه",
  "یارانه",
  "گونه",
  "محاسبه",
  "دوره",
  "ویژه",
  "حرفه",
  "هسته",
  "عمده",
  "قطعه",
  "هفته",
  "دانه",
  "جمله",
  "ماهواره",
  "فاصله",
  "رسانه",
  "بهانه",
];

/** Pairs of that kind where neither reading is likelier: left alone. */
export const HEH_TIES: readonly string[] = [
  "نامه",
  "زمینه",
  "بدنه",
  "تنه",
  "لبه",
  "گوشه",
  "نشانه",
  "خانه",
  "شاخه",
  "پایه",
  "نقشه",
];

/** Comparatives that newswire mostly writes solid: left as they are. */
export const SOLID_COMPARATIVES: readonly string[] = ["مهم", "بزرگ", "نزدیک", "کوچک", "گرم", "بیش", "کم", "به", "پیش"];

/** First parts that make compounds with any noun or adjective. */
export const PREFIXES: readonly string[] = ["هم", "نیمه", "نیم", "پیش", "کم", "تک", "شبه", "خوش", "به"];

/** Short second parts of names and trades; of the others only those of four letters and more make unknown compounds. */
export const SHORT_SECONDS: readonly string[] = ["پور", "شهر", "باز", "ساز", "گیر"];

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

/** Light verbs and the nouns before them that newswire glues: «اظهارداشت», «تاکیدکرد». */
export function gluedVerbs(): string[] {
  const nouns = ["اظهار", "ابراز", "اعلام", "بیان", "عنوان", "تصریح", "تاکید", "تأکید", "اضافه", "اشاره", "اذعان"];
  const verbs = ["کرد", "کردند", "داشت", "داشتند", "نمود", "شد"];
  return nouns.flatMap((noun) => verbs.map((verb) => `${noun} ${verb}`));
}

/** Pairs of words that newswire glues. */
export const GLUED_PAIRS: readonly string[] = [...gluedVerbs(), "سال جاری"];
