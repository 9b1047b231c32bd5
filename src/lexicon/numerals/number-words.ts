import type { Entry } from "../entry.js";

/**
 * What a number word does in a number: `unit` 0–9, `teen` 10–19, `ten` 20–90, `hundred` 100–900, `scale` 10³ and up,
 * `fraction` a part by itself (نصف), `half` نیم, `point` the decimal mark spoken, `minus` the sign, `counted` a unit that
 * is commonly written onto the number («دوبرابر»); it is no number by itself.
 */
export type NumberWordKind =
  | "unit"
  | "teen"
  | "ten"
  | "hundred"
  | "scale"
  | "half"
  | "fraction"
  | "ordinal"
  | "point"
  | "minus"
  | "counted";

/** A word that numbers are written with. */
export interface NumberWord extends Entry {
  readonly kind: NumberWordKind;
  /** The number; of a fraction, its denominator. */
  readonly value: bigint;
  /** What the numeral is warned of: `ambiguous_scale`, `unit_elided`. */
  readonly flag?: string;
  /** Of a scale: only behind the number that it counts («وام ۱۸۰ میلیونی»; «راهپیمایی میلیونی» is no number). */
  readonly adjectival?: boolean;
}

type Row = readonly [id: string, value: bigint, forms: readonly string[], example: string];

const words = (kind: NumberWordKind, rows: readonly Row[]): NumberWord[] =>
  rows.map(([id, value, forms, example]) => ({
    id: `number-word/${id}`,
    kind,
    value,
    forms,
    examples: [example],
  }));

/** صفر to نوزده. */
const SMALL: readonly NumberWord[] = [
  ...words("unit", [
    ["zero", 0n, ["صفر"], "دما امشب ⟦صفر⟧ درجه است."],
    ["one", 1n, ["یک"], "او ⟦یک⟧ درصد سهم دارد."],
    ["two", 2n, ["دو"], "شهرداری ⟦دو⟧ پل ساخت."],
    ["three", 3n, ["سه"], "در این روستا ⟦سه⟧ مدرسه هست."],
    ["four", 4n, ["چهار", "چار"], "امروز ⟦چهار⟧ کتاب خریدم."],
    ["five", 5n, ["پنج"], "باغبان ⟦پنج⟧ درخت کاشت."],
    ["six", 6n, ["شش", "شیش"], "در سالن ⟦شش⟧ صندلی بود."],
    ["seven", 7n, ["هفت"], "کودک ⟦هفت⟧ سیب چید."],
    ["eight", 8n, ["هشت"], "پدرم ⟦هشت⟧ گوسفند دارد."],
    ["nine", 9n, ["نه"], "این خانه ⟦نه⟧ اتاق دارد."],
  ]),
  ...words("teen", [
    ["ten", 10n, ["ده"], "کشاورز ⟦ده⟧ گونی گندم فروخت."],
    ["eleven", 11n, ["یازده"], "تیم ⟦یازده⟧ بازیکن دارد."],
    ["twelve", 12n, ["دوازده"], "ناشر ⟦دوازده⟧ کتاب چاپ کرد."],
    ["thirteen", 13n, ["سیزده"], "در این گاراژ ⟦سیزده⟧ خودرو بود."],
    ["fourteen", 14n, ["چهارده"], "مغازه ⟦چهارده⟧ شیشه شربت فروخت."],
    ["fifteen", 15n, ["پانزده", "پونزده"], "قایق ⟦پانزده⟧ سرنشین داشت."],
    ["sixteen", 16n, ["شانزده", "شونزده"], "استاد ⟦شانزده⟧ مقاله نوشت."],
    ["seventeen", 17n, ["هفده", "هیفده"], "در انبار ⟦هفده⟧ بشکه روغن بود."],
    ["eighteen", 18n, ["هجده", "هیجده", "هژده"], "کارگاه ⟦هجده⟧ کارگر دارد."],
    ["nineteen", 19n, ["نوزده"], "کتابخانه ⟦نوزده⟧ میز دارد."],
  ]),
];

const TENS: readonly NumberWord[] = words("ten", [
  ["twenty", 20n, ["بیست"], "باغ ⟦بیست⟧ درخت انار دارد."],
  ["thirty", 30n, ["سی"], "این اتوبوس ⟦سی⟧ صندلی دارد."],
  ["forty", 40n, ["چهل"], "قطار ⟦چهل⟧ واگن دارد."],
  ["fifty", 50n, ["پنجاه"], "مدرسه ⟦پنجاه⟧ نیمکت خرید."],
  ["sixty", 60n, ["شصت"], "مزرعه ⟦شصت⟧ کندو دارد."],
  ["seventy", 70n, ["هفتاد"], "نمایشگاه ⟦هفتاد⟧ غرفه دارد."],
  ["eighty", 80n, ["هشتاد"], "ساختمان ⟦هشتاد⟧ پله دارد."],
  ["ninety", 90n, ["نود"], "آزمون ⟦نود⟧ پرسش دارد."],
]);

/** The other hundreds are a unit and صد in one word, which the grammar reads. */
const HUNDREDS: readonly NumberWord[] = words("hundred", [
  ["hundred", 100n, ["صد", "یکصد"], "انبار ⟦صد⟧ گونی برنج داشت."],
  ["two-hundred", 200n, ["دویست"], "جشن ⟦دویست⟧ مهمان داشت."],
  ["three-hundred", 300n, ["سیصد"], "سالن ⟦سیصد⟧ صندلی دارد."],
  ["five-hundred", 500n, ["پانصد", "پونصد", "پنجصد"], "ناشر ⟦پانصد⟧ کتاب چاپ کرد."],
]);

/** Only their ordinals are words of their own: «چهارصدمین». */
const GLUED_HUNDREDS: readonly NumberWord[] = words("hundred", [
  ["four-hundred", 400n, ["چهارصد"], ""],
  ["six-hundred", 600n, ["ششصد"], ""],
  ["seven-hundred", 700n, ["هفتصد"], ""],
  ["eight-hundred", 800n, ["هشتصد"], ""],
  ["nine-hundred", 900n, ["نهصد"], ""],
]);

const SCALES: readonly NumberWord[] = [
  ...words("scale", [
    ["thousand", 10n ** 3n, ["هزار"], "این شهر ⟦۳۰ هزار⟧ درخت دارد."],
    ["million", 10n ** 6n, ["میلیون", "ملیون", "میلون"], "کشور ⟦۸۵ میلیون⟧ جمعیت دارد."],
    ["milliard", 10n ** 9n, ["میلیارد", "ملیارد"], "زمین ⟦۸ میلیارد⟧ ساکن دارد."],
    ["trillion", 10n ** 12n, ["تریلیون", "تریلیارد"], "کهکشان ⟦۲ تریلیون⟧ ستاره دارد."],
    ["quadrillion", 10n ** 15n, ["کوادریلیون"], "این عدد ⟦۳ کوادریلیون⟧ است."],
  ]),
  {
    ...words("scale", [["billion", 10n ** 9n, ["بیلیون"], "این شرکت ⟦۵ بیلیون⟧ دلار می\u200cارزد."]])[0]!,
    flag: "ambiguous_scale",
    note: "10⁹ after English, 10¹² after French and older Persian; always flagged.",
  },
];

/** Adjectives of scales, whose unit is left out. */
const SCALE_ADJECTIVES: readonly NumberWord[] = words("scale", [
  ["million-adjective", 10n ** 6n, ["میلیونی"], "وام ⟦۱۸۰ میلیونی⟧ داده شد."],
  ["milliard-adjective", 10n ** 9n, ["میلیاردی"], "بدهی ⟦۲۰ میلیاردی⟧ پرداخت شد."],
]).map((word) => ({
  ...word,
  flag: "unit_elided",
  adjectival: true,
  counterExamples: [`راهپیمایی ${word.forms[0]} برگزار شد.`],
}));

const PARTS: readonly NumberWord[] = [
  ...words("half", [["half", 2n, ["نیم"], "هر روز ⟦نیم⟧ کیلوگرم میوه می\u200cخورد."]]),
  ...words("fraction", [
    ["half-of", 2n, ["نیمی", "نصف"], "⟦نیمی⟧ از مردم رأی دادند."],
    ["third-of", 3n, ["ثلث"], "⟦ثلث⟧ اموال بخشیده شد."],
    ["quarter-of", 4n, ["ربع"], "⟦ربع⟧ زمین آباد شد."],
    ["fifth-of", 5n, ["خمس"], "⟦خمس⟧ درآمد پرداخت شد."],
  ]),
  ...words("point", [["point", 0n, ["ممیز"], "نرخ سود ⟦سه ممیز پنج⟧ درصد است."]]),
  ...words("minus", [["minus", 0n, ["منفی"], "رشد صنعت ⟦منفی ۲⟧ درصد بود."]]),
];

const COUNTED: readonly NumberWord[] = words("counted", [
  ["times-glued", 0n, ["برابر", "چندان"], "درآمد کارگاه ⟦دو\u200cبرابر⟧ شد."],
  ["years-glued", 0n, ["ساله"], "قرارداد ⟦سه\u200cساله⟧ امضا شد."],
  ["months-glued", 0n, ["ماهه"], "مهلت ⟦شش\u200cماهه⟧ داده شد."],
  ["weeks-glued", 0n, ["هفته\u200cای"], "مهلت ⟦دو\u200cهفته\u200cای⟧ داده شد."],
  ["days-glued", 0n, ["روزه"], "مهلت ⟦ده\u200cروزه⟧ داده شد."],
  ["hours-glued", 0n, ["ساعته"], "توقف ⟦سه\u200cساعته⟧ قطار خبرساز شد."],
  ["persons-glued", 0n, ["نفر", "نفره", "نفری"], "شورای ⟦پنج\u200cنفره⟧ تشکیل شد."],
  ["percent-glued", 0n, ["درصدی"], "رشد ⟦ده\u200cدرصدی⟧ ثبت شد."],
  ["money-glued", 0n, ["تومان", "تومانی", "ریال", "ریالی", "دلار", "دلاری"], "نان ⟦۲۰ هزارتومان⟧ است."],
  ["tonnes-glued", 0n, ["تن", "تنی"], "گندم ⟦۴۰ هزارتن⟧ بود."],
  ["hectares-glued", 0n, ["هکتار", "هکتاری"], "آتش ⟦دوهکتار⟧ را سوزاند."],
  ["power-glued", 0n, ["مگاوات", "مگاواتی"], "مصرف برق ⟦۵۹ هزارمگاوات⟧ است."],
  ["distance-glued", 0n, ["کیلومتر", "کیلومتری"], "راه ⟦۲ هزارکیلومتر⟧ است."],
  ["points-glued", 0n, ["واحد", "واحدی"], "شاخص ⟦۵ هزارواحد⟧ رشد کرد."],
]);

/** Ordinals of the paradigm: «چهارم», «چهارمین»; each is also the denominator of a fraction («سه چهارم»). */
function ordinalsOf(cardinals: readonly NumberWord[]): NumberWord[] {
  return cardinals
    .filter((word) => word.value > 3n && word.kind !== "scale")
    .map((word) => {
      const stems = word.forms.map((form) => (form.endsWith("ی") ? `${form}\u200cا` : form));
      return {
        id: `${word.id}th`,
        kind: "ordinal",
        value: word.value,
        forms: stems.flatMap((stem) => ordinalForms(`${stem}م`)),
        examples: [`او ⟦${ordinalBase(word.forms[0]!)}⟧ شد.`],
      };
    });
}

const ordinalBase = (form: string): string => `${form.endsWith("ی") ? `${form}\u200cا` : form}م`;

/** «چهارم», «چهارمین», «چهارمی». */
const ordinalForms = (form: string): string[] => [form, `${form}ین`, `${form}ی`];

const ORDINALS: readonly NumberWord[] = [
  ...words("ordinal", [
    ["first", 1n, ["اول", "اولین", "یکم", "یکمین", "نخست", "نخستین", "اولی"], "او ⟦نخست⟧ شد."],
    ["second", 2n, ordinalForms("دوم"), "تیم ما ⟦دوم⟧ شد."],
    ["third", 3n, ordinalForms("سوم"), "دانش\u200cآموز ایرانی ⟦سوم⟧ شد."],
    ["thousandth", 1000n, ordinalForms("هزارم"), "این قطعه ⟦یک هزارم⟧ میلی\u200cمتر خطا دارد."],
    ["millionth", 1_000_000n, ordinalForms("میلیونم"), "ذره ⟦یک میلیونم⟧ متر است."],
  ]),
  ...ordinalsOf([...SMALL, ...TENS, ...HUNDREDS, ...GLUED_HUNDREDS]),
];

/** Every word that numbers are written with. Compounds are built by the grammar of the numerals stage. */
export const NUMBER_WORDS: readonly NumberWord[] = [
  ...SMALL,
  ...TENS,
  ...HUNDREDS,
  ...SCALES,
  ...SCALE_ADJECTIVES,
  ...PARTS,
  ...COUNTED,
  ...ORDINALS,
];
